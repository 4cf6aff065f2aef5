import { entryOf, nameKey, type Commune, type Communes, type Entry } from './communes.ts'
import { departementOf, isDepartement, type Departement } from './departements.ts'
import { isOneSlipAway } from '../is-one-slip-away.ts'
import { sorted } from '../sorted.ts'

/** What a typed text leads to. */
export type Lieu =
  | { readonly kind: 'vide' | 'incomplet' | 'ailleurs' }
  /** Communes, best first; `postcode` when a whole postcode was typed. */
  | { readonly kind: 'communes'; readonly communes: readonly Commune[]; readonly postcode?: string }
  /** A département alone: its name, or a postcode of a firm or an office (CEDEX). */
  | { readonly kind: 'departement'; readonly departement: Departement }
  /** No commune of that name in the region; some that sound like it, or are one letter away. */
  | { readonly kind: 'inconnue'; readonly proches: readonly Commune[] }

const articles = /^(?:le|la|les|l) /

/** How well a name answers: 0 the name itself, then how it begins, then how one of its words begins; -1 not at all. */
function rank({ key, squashed }: Entry, typed: string, tight: string): number {
  if (squashed === tight) return 0
  if (key.replace(articles, '') === typed) return 1
  if (squashed.startsWith(tight)) return 2
  return ` ${key}`.includes(` ${typed}`) ? 3 : -1
}

/** Roughly how a name sounds: « dunkerke » is Dunkerque, « valancienne » is Valenciennes. */
function soundOfName(tight: string): string {
  return tight
    .replaceAll(/qu?|c(?=[aou]|k|$)/g, 'k')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/e(?=[nm])/g, 'a')
    .replaceAll(/y/g, 'i')
    .replaceAll(/e?au/g, 'o')
    .replaceAll(/(.)\1+/g, '$1')
    .replace(/[estxz]+$/, '')
}

const collator = new Intl.Collator('fr')

function byName({ entries, elsewhere }: Communes, typed: string, within?: Departement): readonly Commune[] {
  const tight = typed.replaceAll(' ', '')
  // « Paris » is no word of Le Touquet-Paris-Plage; « Tours » may begin Tours-en-Vimeu.
  const worst = elsewhere.has(typed) ? 2 : 3
  return sorted(
    entries
      .filter(({ commune }) => within === undefined || commune.departement === within)
      .flatMap((entry) => {
        const place = rank(entry, typed, tight)
        return place < 0 || place > worst ? [] : [{ place, commune: entry.commune }]
      }),
    (a, b) => a.place - b.place || collator.compare(a.commune.nom, b.commune.nom),
  ).map(({ commune }) => commune)
}

/** How each name sounds, worked out at the first name that is not found. */
const heardNames = new WeakMap<Communes, readonly string[]>()

function alike(communes: Communes, tight: string): ReadonlySet<Commune> {
  const heard = soundOfName(tight)
  const names = heardNames.get(communes) ?? communes.entries.map(({ squashed }) => soundOfName(squashed))
  heardNames.set(communes, names)
  const found = communes.entries.filter((_, index) => heard.length > 2 && names[index] === heard)
  return new Set(found.map(({ commune }) => commune))
}

function nearly(communes: Communes, typed: string): readonly Commune[] {
  const tight = typed.replaceAll(' ', '')
  const sounding = alike(communes, tight)
  return communes.entries
    .filter(
      ({ squashed, commune }) =>
        sounding.has(commune) || (tight.length > 4 && isOneSlipAway(tight, squashed)),
    )
    .map(({ commune }) => commune)
}

/** The communes whose name sounds like a text, and, when it says little, is written nearly so: « saint kantin », « lile ». */
export function soundingLike(communes: Communes, text: string): readonly Commune[] {
  const tight = nameKey(text).replaceAll(' ', '')
  const isLong = soundOfName(tight).length > 3
  return [...alike(communes, tight)].filter(
    (commune) => isLong || isOneSlipAway(tight, entryOf(commune).squashed),
  )
}

function atPostcode(communes: Communes, postcode: string, name: string): Lieu {
  const departement = departementOf(postcode)
  if (!departement) return { kind: 'ailleurs' }
  const here = communes.byPostcode.get(postcode)
  if (!here) return { kind: 'departement', departement }
  const tight = name.replaceAll(' ', '')
  const named = here.filter((commune) => tight !== '' && entryOf(commune).squashed.startsWith(tight))
  return { kind: 'communes', communes: named.length > 0 ? named : here, postcode }
}

/** Where a typed text is: a postcode, a name or its beginning, however it is written. Nothing of it is kept. */
export function findLieu(communes: Communes, text: string): Lieu {
  const typed = nameKey(text)
  const figures = /\d+/.exec(typed.replaceAll(/(\d) (?=\d)/g, '$1'))?.[0] ?? ''
  const name = typed.replaceAll(/[\d ]+/g, ' ').trim()
  if (typed === '') return { kind: 'vide' }
  if (figures.length > 5) return { kind: 'inconnue', proches: [] }
  if (figures.length === 5) return atPostcode(communes, figures, name)
  if (name.length < 2 && figures !== '') return { kind: 'incomplet' }
  if (figures.length === 2 && !departementOf(figures)) return { kind: 'ailleurs' }
  const id = name.replaceAll(' ', '-')
  if (isDepartement(id)) return { kind: 'departement', departement: id }
  const within = figures.length === 2 ? departementOf(figures) : undefined
  const found = byName(communes, name, within).filter(({ nom }) => name.length > 1 || nameKey(nom) === name)
  if (found.length > 0) return { kind: 'communes', communes: found }
  if (communes.elsewhere.has(name)) return { kind: 'ailleurs' }
  return name.length < 2 ? { kind: 'incomplet' } : { kind: 'inconnue', proches: nearly(communes, name) }
}
