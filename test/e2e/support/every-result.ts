import { choicesOf, unknown, type Question } from '../../../content/questions.ts'
import { orient, type Orientation } from '../../../machines/orientation/orientation.ts'
import { isEnough } from '../../../machines/visite/is-enough.ts'
import { answerOf, type Trail } from '../../../machines/visite/answers.ts'
import { begin, placeAt, step, type At, type Place } from '../../../machines/visite/trail.ts'
import { knowledge, withoutPeople } from '../../machines/support/knowledge.ts'

/** A result that a visit shows: by which answers, and where the visit stands. */
export type Result = { readonly trail: Trail; readonly place: Place; readonly found: Orientation }

/** What is shown where one lives differs by its names only: the département whose names are longest, the one of several Cap emploi, out of the region, and not said. */
const places: readonly string[] = ['pas-de-calais', 'nord', 'autre', unknown]

function choicesAt(question: Question, { masquer }: Place): readonly string[] {
  const all = [...choicesOf(question), unknown]
  return question === 'departement' ? places : all.filter((choice) => !masquer.includes(choice))
}

/** What a result shows, but for names: two results with the same sign are laid out alike. */
function signOf(place: Place, found: Orientation): string {
  const { besoin, departement } = place.facts
  return JSON.stringify([
    [found.parcours, found.etapes, found.pages, place.question, place.masquer, besoin, departement],
    found.propositions.map(({ id, verdict, raisons }) => [id, verdict, raisons]),
    [found.etapesAvant, found.exclus.length, found.aDemander.length],
  ])
}

type Walk = { readonly trail: Trail; readonly at: At; readonly place: Place }

function after({ trail, at }: Walk, choice: string): Walk {
  const { question } = placeAt(at)
  const answer = answerOf(question!, choice)
  const next = step(at, answer, knowledge)
  return { trail: [...trail, answer], at: next, place: placeAt(next) }
}

/** How a visit goes on: without knowing, or with the first, the middle or the last answer to every question. */
const manners = [
  () => unknown,
  (choices: readonly string[]) => choices[0],
  (choices: readonly string[]) => choices[Math.floor(choices.length / 2)],
  (choices: readonly string[]) => choices.at(-2),
] as const satisfies readonly ((choices: readonly string[]) => string | undefined)[]

function* goOn(from: Walk): Generator<Walk> {
  for (const pick of manners)
    for (let walk = from; walk.place.question !== null;) {
      walk = after(walk, pick(choicesAt(walk.place.question, walk.place)) ?? unknown)
      yield walk
    }
}

/** Every result that differs: each at the moment it first comes, then as its visit goes on to its end in four manners. */
export function everyResult(): readonly Result[] {
  const found = new Map<string, Result>()
  const meet = ({ trail, place }: Walk): boolean => {
    const sign = signOf(place, orient(place.facts, withoutPeople))
    const isNew = !found.has(sign)
    if (isNew) found.set(sign, { trail, place, found: orient(place.facts, knowledge) })
    return isNew
  }
  const go = (walk: Walk): void => {
    const { question } = walk.place
    if (!isEnough(walk.place)) {
      for (const choice of choicesAt(question!, walk.place)) go(after(walk, choice))
    } else if (meet(walk)) for (const next of goOn(walk)) meet(next)
  }
  const at = begin(knowledge)
  go({ trail: [], at, place: placeAt(at) })
  return [...found.values()]
}
