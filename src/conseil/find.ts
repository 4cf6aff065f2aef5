import { isOneSlipAway } from '../../content/is-one-slip-away.ts'
import { plain } from '../../content/plain.ts'
import { sorted } from '../../content/sorted.ts'

/** Something that can be found by typing. */
export type Trouvable = {
  readonly id: string
  readonly nom: string
  /** Other words that lead to it as well as its name. */
  readonly aussi?: readonly string[]
  /** What is said of it: it is found by that when nothing is by name. */
  readonly dit?: readonly string[]
}

/** A thing that typed words may mean, and whether they are its own: not only said of it, nor nearly so. */
export type Trouve = { readonly item: Trouvable; readonly sure: boolean }

/** A thing with its words, cut once. */
type Indexed = {
  readonly item: Trouvable
  readonly nom: readonly string[]
  readonly aussi: readonly string[]
  readonly dit: readonly string[]
}

/** How many are shown. */
const most = 12

/** Words too small to tell anything: they may be left out, or typed. */
const small = new Set('a au aux d de des du en et l la le les of or ou s the to un une'.split(' '))

function wordsIn(text: string): readonly string[] {
  const all = plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  const telling = all.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : all
}

/** From here on, a word is only said of a thing, or nearly one of its own. */
const unsure = 6

/** How far a typed word is from the words of a thing: 0 is its name; null when none of them is near. */
function distance(typed: string, { nom, aussi, dit }: Indexed): number | null {
  const begins = (word: string): boolean => word.startsWith(typed)
  if (nom.includes(typed)) return 0
  if (aussi.includes(typed)) return 1
  if (nom.some(begins)) return 2
  if (aussi.some(begins)) return 3
  if (dit.includes(typed)) return unsure
  if (typed.length >= 4 && dit.some(begins)) return unsure + 1
  return typed.length >= 5 && [...nom, ...aussi].some((word) => isOneSlipAway(typed, word))
    ? unsure + 2
    : null
}

/** What typed words may mean among these things: every word must lead to it, the nearest first; of those as near, the first given. */
export function finder(items: readonly Trouvable[]): (text: string) => readonly Trouve[] {
  const indexed: readonly Indexed[] = items.map((item) => ({
    item,
    nom: wordsIn(item.nom),
    aussi: (item.aussi ?? []).flatMap(wordsIn),
    dit: (item.dit ?? []).flatMap(wordsIn),
  }))
  return (text) => {
    const typed = wordsIn(text)
    if (typed.length === 0) return []
    const whole = plain(text.trim())
    const fitting = indexed.flatMap((one, rank) => {
      const far = typed.map((word) => distance(word, one))
      if (far.includes(null)) return []
      const { nom, aussi = [] } = one.item
      // Who types a name whole wants that.
      const isWhole = [nom, ...aussi].some((name) => plain(name) === whole)
      const sum = far.reduce<number>((all, each) => all + (each ?? 0), 0)
      return [
        {
          item: one.item,
          sure: far.every((each) => each !== null && each < unsure),
          fit: isWhole ? -1 : sum / typed.length + rank / items.length,
        },
      ]
    })
    return sorted(fitting, (a, b) => a.fit - b.fit)
      .slice(0, most)
      .map(({ item, sure }) => ({ item, sure }))
  }
}
