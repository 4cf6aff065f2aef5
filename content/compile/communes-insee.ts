import { createRequire } from 'node:module'
import { departementOf } from '../lieux/departements.ts'

/** A commune as the package gives it. */
type Raw = {
  readonly code: string
  readonly nom: string
  readonly departement: string
  readonly type: string
  readonly chefLieu?: string
  readonly codesPostaux?: readonly string[]
}

/** A commune with its official code. */
export type Insee = { readonly code: string; readonly nom: string; readonly codesPostaux: readonly string[] }

const collator = new Intl.Collator('fr')
let read: readonly Raw[] | undefined

/** The communes of the region, of today and of before, read once from `@etalab/decoupage-administratif`. */
function raw(): readonly Raw[] {
  const require = createRequire(import.meta.url)
  read ??= (require('@etalab/decoupage-administratif/data/communes.json') as readonly Raw[]).filter(
    ({ departement }) => departementOf(departement) !== undefined,
  )
  return read
}

/** The communes of today, with their official codes. */
export function communesInsee(): readonly Insee[] {
  return raw()
    .filter(({ type }) => type === 'commune-actuelle')
    .map(({ code, nom, codesPostaux = [] }) => ({ code, nom: nom.replaceAll("'", '’'), codesPostaux }))
}

/** Former communes whose name is no longer that of a commune, with the one they are part of. */
function former(current: readonly Insee[]): readonly string[] {
  const byCode = new Map(current.map((commune) => [commune.code, commune]))
  return raw().flatMap(({ type, nom, chefLieu }) => {
    const now = byCode.get(chefLieu ?? '')
    if (type === 'commune-actuelle' || !now) return []
    const departement = now.code.slice(0, 2)
    const name = nom.replaceAll("'", '’')
    const taken = current.some((one) => one.nom === name && one.code.startsWith(departement))
    return taken ? [] : [`${departement}${name}>${now.nom}`]
  })
}

/** Every commune of the region as the compact text that `readCommunes` reads, about 20 kB once compressed. */
export function writeCommunes(): string {
  const current = communesInsee()
  const names = new Map<string, string[]>()
  for (const { nom, codesPostaux } of current)
    for (const postcode of codesPostaux) names.set(postcode, [...(names.get(postcode) ?? []), nom])
  const lines = [...names]
    .toSorted(([a], [b]) => collator.compare(a, b))
    .map(([postcode, here]) => postcode + here.toSorted(collator.compare).join(','))
  return `${lines.join('\n')}\n\n${former(current).join('\n')}`
}
