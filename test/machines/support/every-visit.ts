import { answerOf, type Trail } from '../../../machines/visite/answers.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { orient, type Orientation } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { knowledge } from './knowledge.ts'
import { start, type Stop } from './places.ts'

/** What all the finished visits of one parcours give, each one oriented from its own answers. */
export type Told = {
  readonly visits: number
  /** The fewest proposals, and the fewest contacts, that a visit ends with. */
  readonly propositions: number
  readonly contacts: number
  /** Visits that end with nothing to do, or nobody who can be reached. */
  readonly helpless: readonly Trail[]
  /** Two answers of one visit, in the order given: `age.16-25 titre.oui`. */
  readonly pairs: ReadonlySet<string>
  /** The fiches that are possible for someone. */
  readonly possible: ReadonlySet<string>
  /** The fiches proposed to someone, each with the lists of questions that these people were asked. */
  readonly proposed: ReadonlyMap<string, ReadonlySet<string>>
}

function nothingYet() {
  return {
    visits: 0,
    propositions: Infinity,
    contacts: Infinity,
    helpless: [] as Trail[],
    pairs: new Set<string>(),
    possible: new Set<string>(),
    proposed: new Map<string, Set<string>>(),
  }
}

function isHelpful({ propositions, contacts }: Orientation): boolean {
  const reachable = contacts.every(({ telephone, courriel, site }) => telephone ?? courriel ?? site)
  return propositions.length > 0 && contacts.length > 0 && reachable
}

/** Goes through every visit there is, question by question, and orients each person at the end. */
function goThroughAll(): ReadonlyMap<ParcoursId, Told> {
  const told = new Map<ParcoursId, ReturnType<typeof nothingYet>>()
  const toldOf = (parcours: ParcoursId) => {
    const known = told.get(parcours) ?? nothingYet()
    told.set(parcours, known)
    return known
  }
  const end = (parcours: ParcoursId, trail: Trail, facts: Facts): void => {
    const known = toldOf(parcours)
    const orientation = orient(facts, knowledge)
    known.visits += 1
    known.propositions = Math.min(known.propositions, orientation.propositions.length)
    known.contacts = Math.min(known.contacts, orientation.contacts.length)
    if (!isHelpful(orientation)) known.helpless.push(trail)
    const asked = Object.keys(facts).join(' ')
    for (const { id, verdict } of orientation.propositions) {
      known.proposed.set(id, (known.proposed.get(id) ?? new Set()).add(asked))
      if (verdict === 'possible') known.possible.add(id)
    }
  }
  const go = ({ place: { parcours, question }, next }: Stop, trail: Trail, facts: Facts): void => {
    if (question === null) return parcours === null ? undefined : end(parcours, trail, facts)
    for (const [choice, stop] of next) {
      const answer = answerOf(question, choice)
      if (parcours !== null) for (const before of trail) toldOf(parcours).pairs.add(`${before} ${answer}`)
      go(stop, [...trail, answer], { ...facts, [question]: choice })
    }
  }
  go(start, [], {})
  return told
}

/** Every visit there is, by parcours. */
export const everyVisit = goThroughAll()
