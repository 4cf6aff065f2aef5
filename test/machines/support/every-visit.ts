import { createHash, type Hash } from 'node:crypto'
import { answerOf, type Trail } from '../../../machines/visite/answers.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import type { Orientation } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { orienter } from './alike.ts'
import { start } from './places.ts'
import { type Stop } from '../../../machines/cli/explore.ts'

/** What all the finished visits of one parcours give, each one oriented from its own answers. */
export type Told = {
  readonly visits: number
  /** Another one as soon as one visit asks something else, or in another order. */
  readonly answers: string
  /** Another one as soon as one visit ends with another orientation. */
  readonly orientations: string
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

function shortOf(hash: Hash): string {
  return hash.digest('hex').slice(0, 16)
}

function nothingYet(parcours: ParcoursId) {
  return {
    orientationOf: orienter(parcours),
    visits: 0,
    answers: createHash('sha256'),
    orientations: createHash('sha256'),
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

/** An orientation in a line: étapes, proposals, what is excluded, whom to call, what to ask. */
function lineOf({ etapes, propositions, exclus, contacts, aDemander }: Orientation): string {
  const proposed = propositions.map(({ id, etape, verdict }) => `${id} ${etape} ${verdict}`)
  const lists = [etapes, proposed, exclus.map(({ id }) => id), contacts.map(({ id }) => id), aDemander]
  return lists.map((list) => list.join(',')).join(';')
}

/** Goes through every visit there is, question by question, and orients each person at the end, those whom the rules read alike once. */
function goThroughAll(): ReadonlyMap<ParcoursId, Told> {
  const told = new Map<ParcoursId, ReturnType<typeof nothingYet>>()
  const toldOf = (parcours: ParcoursId) => {
    const known = told.get(parcours) ?? nothingYet(parcours)
    told.set(parcours, known)
    return known
  }
  const end = (parcours: ParcoursId, trail: Trail, facts: Facts): void => {
    const known = toldOf(parcours)
    const orientation = known.orientationOf(facts)
    known.visits += 1
    known.answers.update(`${trail.join(' ')}\n`)
    known.orientations.update(`${lineOf(orientation)}\n`)
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
  return new Map(
    [...told].map(([parcours, { answers, orientations, ...known }]) => [
      parcours,
      { ...known, answers: shortOf(answers), orientations: shortOf(orientations) },
    ]),
  )
}

/** Every visit there is, by parcours. */
export const everyVisit = goThroughAll()
