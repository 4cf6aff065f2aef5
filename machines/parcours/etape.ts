import type { Question } from '../../content/questions.ts'
import { askIfUseful } from './ask.ts'

/** A question where some answers lead elsewhere: to more questions of the étape, or to another one (`#medicalise`). */
export type Fork = {
  readonly question: Question
  readonly ways: Readonly<Record<string, readonly [Item, ...Item[]] | `#${string}`>>
  /** Where every other answer leads, when not to the next question; passed over, the next question comes all the same. */
  readonly puis?: `#${string}`
}

/** What an étape asks. */
export type Item = Question | Fork

type States = Readonly<Record<string, ReturnType<typeof askIfUseful>>>

/** A question after which the étape asks nothing more; passed over, the étape goes on. */
export function last(question: Question): Fork {
  return { question, ways: {}, puis: '#fin' }
}

/** A question of an étape, and where some of its answers lead. */
export function fork(question: Question, ways: Fork['ways']): Fork {
  return { question, ways }
}

function nameOf(item: Item): Question {
  return typeof item === 'string' ? item : item.question
}

/** The states of these questions, one after the other, then `end`. */
function inTurn(items: readonly Item[], end: string): States {
  return Object.assign(
    {},
    ...items.map((item, index): States => {
      const next = items[index + 1]
      const rest = next === undefined ? end : nameOf(next)
      if (typeof item === 'string') return { [item]: askIfUseful(item, { '*': rest }) }
      const ways = Object.entries(item.ways)
      const routes = ways.map(([choice, way]) => [choice, typeof way === 'string' ? way : nameOf(way[0])])
      return Object.assign(
        {
          [item.question]: askIfUseful(
            item.question,
            { ...Object.fromEntries(routes), '*': item.puis ?? rest },
            rest,
          ),
        },
        ...ways.map(([, way]) => (typeof way === 'string' ? {} : inTurn(way, rest))),
      ) as States
    }),
  ) as States
}

/** An étape of the guide's schéma: its questions one after the other, then the end of the visit. */
export function etape(...items: readonly Item[]) {
  const [first] = items
  return first === undefined ? { always: '#fin' } : { initial: nameOf(first), states: inTurn(items, '#fin') }
}
