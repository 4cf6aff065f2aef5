import { isOneSlipAway } from '../../content/is-one-slip-away.ts'
import { plain } from '../../content/plain.ts'
import { sorted } from '../../content/sorted.ts'

/** Something that can be found by typing. */
export type Trouvable = {
  readonly id: string
  readonly nom: string
  /** Its other names: each leads to it as well, and names it when it is typed whole. */
  readonly aussi?: readonly string[]
  /** What is said of it: it is found by that when nothing is by name. */
  readonly dit?: readonly string[]
}

/** A thing that typed words may mean; it is named when they are all of one of its names, and of the case at hand. */
export type Trouve = { readonly item: Trouvable; readonly named: boolean }

/** A thing with its words, cut once. */
type Indexed = {
  readonly item: Trouvable
  readonly nom: readonly string[]
  readonly aussi: readonly string[]
  readonly dit: readonly string[]
  /** Each of its names, as its words in a row. */
  readonly noms: ReadonlySet<string>
}

/** Looks for typed words; what is `ailleurs`, by its id, is not of the case at hand: it comes last, and is not named. */
export type Find = (text: string, ailleurs?: (id: string) => boolean) => readonly Trouve[]

/** How many are shown. */
const most = 12

/** Words too small to tell anything: they may be left out, or typed. */
const small = new Set('a au aux d de des du et l la le les of or ou s the to un une'.split(' '))

function tellingWords(text: string): readonly string[] {
  const all = plain(text)
    .replaceAll(/(\d) *ans\b/gu, '$1ans')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = all.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : all
}

/** How much further what is not of the case is than what is. */
const away = 4

/** How far a typed word is from the words of a thing: 0 is its name; null when none of them is near. */
function distance(typed: string, { nom, aussi, dit }: Indexed): number | null {
  const begins = (word: string): boolean => word.startsWith(typed)
  if (nom.includes(typed)) return 0
  if (aussi.includes(typed)) return 1
  if (nom.some(begins)) return 2
  if (aussi.some(begins)) return 3
  if (dit.includes(typed)) return 6
  if (typed.length >= 4 && dit.some(begins)) return 7
  return typed.length >= 5 && [...nom, ...aussi].some((word) => isOneSlipAway(typed, word)) ? 8 : null
}

/** What typed words may mean among these things: every word must lead to it, the nearest first; of those as near, the first given. */
export function finder(items: readonly Trouvable[]): Find {
  const indexed: readonly Indexed[] = items.map((item) => ({
    item,
    nom: tellingWords(item.nom),
    aussi: (item.aussi ?? []).flatMap(tellingWords),
    dit: (item.dit ?? []).flatMap(tellingWords),
    noms: new Set([item.nom, ...(item.aussi ?? [])].map((name) => tellingWords(name).join(' '))),
  }))
  return (text, ailleurs = () => false) => {
    const typed = tellingWords(text)
    if (typed.length === 0) return []
    const whole = typed.join(' ')
    const fitting = indexed.flatMap((one, rank) => {
      const far = typed.map((word) => distance(word, one))
      if (far.includes(null)) return []
      const isAway = ailleurs(one.item.id)
      const isNamed = one.noms.has(whole)
      // Who types a name whole wants that.
      const sum = far.reduce<number>((all, each) => all + (each ?? 0), 0)
      const fit = (isNamed ? -1 : sum / typed.length) + rank / items.length + (isAway ? away : 0)
      return [{ item: one.item, named: isNamed && !isAway, fit }]
    })
    return sorted(fitting, (a, b) => a.fit - b.fit)
      .slice(0, most)
      .map(({ item, named }) => ({ item, named }))
  }
}
