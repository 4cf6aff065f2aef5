import { unknown, type Question } from '../../content/questions.ts'
import type { Critere } from '../../content/schema/rule.ts'
import { sorted } from '../../content/sorted.ts'
import { told } from './told.ts'
import { judge, weigh, type Facts, type Publics } from './eligibility.ts'

/** What a person can do something about: ask for the recognition, register, find an employer, choose a training, be followed, see the doctor. */
export const doable = [
  'titre',
  'inscription',
  'employeur-pret',
  'formation-trouvee',
  'accompagnement',
  'inaptitude',
] as const satisfies readonly Question[]

/** A question whose answer a person can do something about. */
export type Doable = (typeof doable)[number]

/** Whether a person can do something about the answer to `question`. */
export function isDoable(question: string): question is Doable {
  return doable.some((one) => one === question)
}

/** What stands between a person and an excluded fiche: what they can do about it, or whom it is reserved to. */
export type Opening = {
  /** The smallest change of answers after which the rule excludes no more; empty when no one can bring it about. */
  readonly ouvrirait: Facts
  /** Otherwise the conditions, of the nearest public, that nobody can choose to fulfil. */
  readonly reserve: readonly Critere[]
}

/** What one would answer after doing it: a request under way is enough where the rule takes it. */
function after({ question, parmi }: Critere): string {
  const [first = unknown] = parmi
  return question === 'titre' && parmi.includes('en-cours') ? 'en-cours' : first
}

/** How an excluded fiche can open to a person; null when nothing excludes. */
export function openingOf(publics: Publics, facts: Facts): Opening | null {
  if (judge(publics, facts).verdict !== 'exclu') return null
  const ways = publics.map(({ criteres }) =>
    criteres.filter((critere) => weigh(critere, facts).effet === 'exclut'),
  )
  const shortest = (lists: readonly (readonly Critere[])[]) => sorted(lists, (a, b) => a.length - b.length)[0]
  const open = shortest(ways.filter((way) => way.every(({ question }) => isDoable(question))))
  if (open)
    return { ouvrirait: Object.fromEntries(open.map((one) => [one.question, after(one)])), reserve: [] }
  const own = ways.filter((way) => told(way).length === way.length)
  const nearest = shortest(own) ?? shortest(ways) ?? []
  return { ouvrirait: {}, reserve: nearest.filter(({ question }) => !isDoable(question)) }
}
