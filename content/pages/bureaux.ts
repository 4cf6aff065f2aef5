import type { Content } from '../content.ts'
import type { Territoire } from '../lieux/communes.ts'
import type { Bureau } from '../schema/annuaire.ts'
import { sorted } from '../sorted.ts'

/** An office that serves its commune and those around it. */
export type BureauPage = Omit<Bureau, 'id' | 'insee' | 'dit' | 'pour'> & {
  readonly territoire?: Territoire
  /** Its place among all: the first of each commune, the largest first, then the others. */
  readonly rang: number
}

/** What is known of the commune of an office. */
type Known = { readonly code: string; readonly population: number; readonly territoire: Territoire }

/** The offices that serve communes, by acteur. */
export type Bureaux = Readonly<Record<string, readonly BureauPage[]>>

/**
 * The offices in the order in which they are proposed around: one a commune, that which receives everybody first, then the
 * largest communes; the other offices of these communes after them.
 */
function ranked(
  listed: readonly Bureau[],
  communes: ReadonlyMap<string, Known>,
  receiving: ReadonlySet<string>,
): readonly Bureau[] {
  const people = ({ insee = '' }: Bureau): number => communes.get(insee)?.population ?? 0
  const receives = ({ id }: Bureau): number => Number(receiving.has(id))
  const all = sorted(listed, (one, other) => receives(other) - receives(one) || people(other) - people(one))
  const seen = new Set<string | undefined>()
  const first = new Set(all.filter(({ insee }) => seen.size !== seen.add(insee).size))
  return [...first, ...all.filter((one) => !first.has(one))]
}

/** The offices that serve communes, by acteur, with what their `communes` are part of: many, so they are fetched by who says where they live. */
export function bureaux(
  { acteurs, annuaires }: Pick<Content, 'acteurs' | 'annuaires'>,
  communes: readonly Known[],
): Bureaux {
  const byCode = new Map(communes.map((commune) => [commune.code, commune]))
  return Object.fromEntries(
    Object.values(annuaires).flatMap(({ id, bureaux: listed }) => {
      const known = acteurs[id]?.['import-annuaire']
      if (known?.portee !== 'commune') return []
      const receiving = new Set((known.accueil ?? []).map(({ bureau }) => bureau))
      const order = ranked(listed, byCode, receiving)
      return [
        [
          id,
          listed.map((bureau) => {
            const { id: _, insee = '', dit: __, pour: ___, ...shown } = bureau
            const territoire = byCode.get(insee)?.territoire
            return { ...shown, ...(territoire ? { territoire } : {}), rang: order.indexOf(bureau) }
          }),
        ],
      ]
    }),
  )
}
