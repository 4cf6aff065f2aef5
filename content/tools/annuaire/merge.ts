import type { Acteur } from '../../schema/acteur.ts'
import type { Annuaire, Bureau } from '../../schema/annuaire.ts'
import { departements } from '../../lieux/departements.ts'
import { notByHand } from '../../compile/offices.ts'
import type { Office } from './record.ts'

type Annuaires = Readonly<Record<string, Annuaire>>

/** What an import changes, office by office. */
export type Change = {
  readonly acteur: string
  readonly kind: 'ajoute' | 'change' | 'retire' | 'garde' | 'a-la-main' | 'absent'
  readonly bureau: Bureau
  /** What has changed: the keys. */
  readonly keys?: readonly string[]
}

/** The offices after an import, and what has changed. */
export type Merge = { readonly annuaires: Annuaires; readonly changes: readonly Change[] }

/** Where an office serves, as one text: a file that says nothing of it leaves its offices alone. */
function areaOf({ departements: served }: Bureau): string {
  return served?.join(' ') ?? 'region'
}

function changedKeys(before: Bureau, after: Bureau): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Bureau)[]
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
}

const collator = new Intl.Collator('fr', { numeric: true })

function inOrder(one: Bureau, other: Bureau): number {
  const place = ({ departements: [first] = [] }: Bureau): number => (first ? departements.indexOf(first) : -1)
  return (
    place(one) - place(other) || collator.compare(one.nom, other.nom) || collator.compare(one.id, other.id)
  )
}

/** The last of those that share an id. */
function eachOnce(bureaux: readonly Bureau[]): readonly Bureau[] {
  return [...new Map(bureaux.map((bureau) => [bureau.id, bureau])).values()]
}

function mergeActeur(
  acteur: string,
  before: readonly Bureau[],
  read: readonly Bureau[],
  { byHand, refused }: { readonly byHand: Acteur['contacts']; readonly refused: ReadonlySet<string> },
): readonly Change[] {
  const free = notByHand(read, byHand)
  const areas = new Set(read.map(areaOf))
  const arrived = free.map((bureau): Change => {
    const old = before.find(({ id }) => id === bureau.id)
    if (!old) return { acteur, kind: 'ajoute', bureau }
    const keys = changedKeys(old, bureau)
    return keys.length === 0 ? { acteur, kind: 'garde', bureau } : { acteur, kind: 'change', bureau, keys }
  })
  const others = before
    .filter(({ id }) => !free.some((bureau) => bureau.id === id))
    .map((bureau): Change => {
      if (notByHand([bureau], byHand).length === 0) return { acteur, kind: 'a-la-main', bureau }
      const unsaid = refused.has(bureau.id) || !areas.has(areaOf(bureau))
      return { acteur, kind: unsaid ? 'absent' : 'retire', bureau }
    })
  const written = read
    .filter((bureau) => !free.includes(bureau) && !before.some(({ id }) => id === bureau.id))
    .map((bureau): Change => ({ acteur, kind: 'a-la-main', bureau }))
  return [...arrived, ...others, ...written]
}

/** Whether an office stays in its file after the import. */
function stays({ kind }: Change): boolean {
  return kind !== 'retire' && kind !== 'a-la-main'
}

/**
 * What the offices become when `offices` are read. A contact written by hand is never touched, and an office that is
 * the same is left out. An office goes only when the file speaks of its acteur in its département and no longer of it;
 * one whose record is `refused` (by id) stays as it was.
 */
export function mergeOffices(
  before: Annuaires,
  offices: readonly Office[],
  acteurs: Readonly<Record<string, Pick<Acteur, 'contacts'>>>,
  refused: ReadonlySet<string> = new Set(),
): Merge {
  const ids = [...new Set([...Object.keys(before), ...offices.map(({ acteur }) => acteur)])].toSorted()
  const merged = ids.map((id) => {
    const read = eachOnce(offices.filter(({ acteur }) => acteur === id).map(({ bureau }) => bureau))
    const byHand = acteurs[id]?.contacts ?? []
    return { id, changes: mergeActeur(id, before[id]?.bureaux ?? [], read, { byHand, refused }) }
  })
  return {
    annuaires: Object.fromEntries(
      merged.flatMap(({ id, changes }) => {
        const bureaux = changes.filter(stays).map(({ bureau }) => bureau)
        return bureaux.length === 0 ? [] : [[id, { id, bureaux: bureaux.toSorted(inOrder) }] as const]
      }),
    ),
    changes: merged.flatMap(({ changes }) => changes),
  }
}
