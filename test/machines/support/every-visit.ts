import { createHash, type Hash } from 'node:crypto'
import { isDepartement } from '../../../content/lieux/departements.ts'
import { meaningOf, unknown, type Answer, type Question } from '../../../content/questions.ts'
import { answerOf, split, type Trail } from '../../../machines/visite/answers.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import type { Orientation } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { kindsBy, orienter, rulesOf } from './alike.ts'
import { start } from './places.ts'
import { type Stop } from '../../../machines/cli/explore.ts'

/** What all the finished visits of one parcours give, each one oriented from its own answers. */
export type Told = {
  readonly visits: number
  /** How many of them were oriented. */
  readonly oriented: number
  /** Another one as soon as one visit asks something else, or in another order. */
  readonly answers: string
  /** Another one as soon as one visit that is oriented ends with another orientation. */
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
    oriented: 0,
    lists: new Set<string>(),
    answers: createHash('sha256'),
    orientations: createHash('sha256'),
    propositions: Infinity,
    contacts: Infinity,
    helpless: [] as Trail[],
    pairs: new Map<Way['alike'], Set<Way['alike']>>(),
    possible: new Set<string>(),
    proposed: new Map<string, Set<string>>(),
  }
}

function isHelpful({ propositions, contacts }: Orientation): boolean {
  const reachable = contacts.every(({ telephone, courriel, site }) => telephone ?? courriel ?? site)
  return propositions.length > 0 && contacts.length > 0 && reachable
}

/** An orientation in a line: étapes, what comes before any fiche, proposals, what is excluded, whom to call, what to ask. */
function lineOf({ etapes, etapesAvant, propositions, exclus, contacts, aDemander }: Orientation): string {
  const proposed = propositions.map(({ id, etape, verdict }) => `${id} ${etape} ${verdict}`)
  const before = etapesAvant.map(({ id, verdict }) => `${id} ${verdict}`)
  const lists = [
    etapes,
    before,
    proposed,
    exclus.map(({ id }) => id),
    contacts.map(({ id }) => id),
    aDemander,
  ]
  return lists.map((list) => list.join(',')).join(';')
}

/** Answers to one question that lead to one place and that every rule reads alike. */
type Way = { readonly alike: readonly [Answer, ...Answer[]]; readonly stop: Stop }

const ready = new Map<Stop, readonly Way[]>()
const kinds = new Map<ParcoursId, (facts: Facts) => string>()

function kindIn(parcours: ParcoursId): (facts: Facts) => string {
  const known = kinds.get(parcours) ?? kindsBy(rulesOf(parcours))
  kinds.set(parcours, known)
  return known
}

/** Offices are in the region; elsewhere, what is given is the same. */
function whereIs(departement: string): string {
  return isDepartement(departement) ? 'ici' : departement === unknown ? unknown : 'ailleurs'
}

/** The door that an answer comes through: who says nothing of it answers for themselves. */
function doorOf(question: Question, choice: string): string {
  const meant = meaningOf(question, choice)
  return question === 'profil' && meant === unknown ? 'beneficiaire' : meant
}

const lists = new Map<string, Way['alike']>()

/** One list for all that hold the same answers. */
function sameList(alike: Way['alike']): Way['alike'] {
  const known = lists.get(alike.join()) ?? alike
  lists.set(alike.join(), known)
  return known
}

/** The answers to the question of a place, those that nothing tells apart together. */
function waysFrom(at: Stop): readonly Way[] {
  const known = ready.get(at)
  if (known) return known
  const { parcours, question } = at.place
  const kindOf = parcours === null ? undefined : kindIn(parcours)
  const groups = new Map<string, Way>()
  const stops = [...new Set(at.next.values())]
  for (const [choice, stop] of at.next) {
    const answer = answerOf(question!, choice)
    const key = kindOf
      ? [
          stops.indexOf(stop),
          kindOf({ [question!]: choice }),
          question === 'departement' && whereIs(choice),
        ].join()
      : doorOf(question!, choice)
    const group = groups.get(key)
    groups.set(key, { alike: group ? [...group.alike, answer] : [answer], stop })
  }
  const ways = [...groups.values()].map((way) => ({ ...way, alike: sameList(way.alike) }))
  ready.set(at, ways)
  return ways
}

/** Remembers that these answers came one after the other. */
function met({ pairs }: ReturnType<typeof nothingYet>, before: Way['alike'], after: Way['alike']): void {
  const known = pairs.get(before) ?? new Set()
  pairs.set(before, known.add(after))
}

/** How many visits alike are taken for one that is oriented; `TOUTES=1` orients them all. */
const share = process.env['TOUTES'] === '1' ? 1 : 16

/** Whether a visit is among those oriented: always the same ones, spread evenly, whatever the order. */
function isOriented(trail: Trail): boolean {
  return createHash('sha256').update(trail.join(' ')).digest().readUInt32BE() % share === 0
}

/** Goes through every visit there is, question by question, and orients one in `share` at the end, and one at least for each list of questions. */
function goThroughAll(): ReadonlyMap<ParcoursId, Told> {
  const told = new Map<ParcoursId, ReturnType<typeof nothingYet>>()
  const toldOf = (parcours: ParcoursId) => {
    const known = told.get(parcours) ?? nothingYet(parcours)
    told.set(parcours, known)
    return known
  }
  const end = (parcours: ParcoursId, trail: Trail, facts: Facts, people: number): void => {
    const known = toldOf(parcours)
    known.visits += people
    known.answers.update(`${people} ${trail.join(' ')}\n`)
    const asked = Object.keys(facts).join(' ')
    if (!isOriented(trail) && known.lists.has(asked)) return
    known.lists.add(asked)
    const orientation = known.orientationOf(facts)
    known.oriented += 1
    known.orientations.update(`${people} ${lineOf(orientation)}\n`)
    known.propositions = Math.min(known.propositions, orientation.propositions.length)
    known.contacts = Math.min(known.contacts, orientation.contacts.length)
    if (!isHelpful(orientation)) known.helpless.push(trail)
    for (const { id, verdict } of orientation.propositions) {
      known.proposed.set(id, (known.proposed.get(id) ?? new Set()).add(asked))
      if (verdict === 'possible') known.possible.add(id)
    }
  }
  const go = (at: Stop, ways: readonly Way[], facts: Facts): void => {
    const { parcours, question } = at.place
    if (question === null) {
      const people = ways.reduce((product, { alike }) => product * alike.length, 1)
      return parcours === null
        ? undefined
        : end(
            parcours,
            ways.map(({ alike: [first] }) => first),
            facts,
            people,
          )
    }
    for (const way of waysFrom(at)) {
      if (parcours !== null) for (const { alike } of ways) met(toldOf(parcours), alike, way.alike)
      go(way.stop, [...ways, way], { ...facts, [question]: split(way.alike[0])[1] })
    }
  }
  go(start, [], {})
  return new Map(
    [...told].map(([parcours, { answers, orientations, ...known }]) => [
      parcours,
      {
        ...known,
        pairs: new Set(
          [...known.pairs].flatMap(([before, after]) =>
            [...after].flatMap((list) => list.flatMap((two) => before.map((one) => `${one} ${two}`))),
          ),
        ),
        answers: shortOf(answers),
        orientations: shortOf(orientations),
      },
    ]),
  )
}

/** Every visit there is, by parcours. */
export const everyVisit = goThroughAll()
