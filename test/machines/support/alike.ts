import { choicesOf, unknown, type Question } from '../../../content/questions.ts'
import type { Critere } from '../../../content/schema/rule.ts'
import { contactsFor, lastResortsIn, type Contacts } from '../../../machines/orientation/contacts-for.ts'
import { orient, type Orientation } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { effectOf, type Facts } from '../../../machines/regles/eligibility.ts'
import { asRead } from '../../../machines/visite/as-read.ts'
import { impliedBy } from '../../../machines/visite/implied.ts'
import { knowledge, withoutPeople } from './knowledge.ts'

const whom = [
  ...Object.values(knowledge.acteurs).flatMap(({ publics, si = [], premier = [] }) => [
    ...publics,
    ...si,
    ...premier,
  ]),
  ...Object.values(knowledge.appels).flatMap(({ appeler }) => appeler.flatMap(({ si = [] }) => si)),
]

/** With what an answer can tell of another question: alone, or with the answers beside which it does. */
const beside: readonly Facts[] = [
  {},
  ...choicesOf('statut').map((statut) => ({ statut })),
  { 'sante-declaree': 'non' },
  { contrat: 'interim' },
  { titre: 'non' },
  { titre: 'non', 'at-mp': 'oui' },
]

/** What an answer tells of other questions, as one text. */
function givenBy(question: Question, choice: string): string {
  return beside
    .filter((facts) => facts[question] === undefined)
    .map((facts) => {
      const read = Object.entries(asRead({ ...facts, [question]: choice }))
      const silent = asRead({ ...facts, [question]: unknown })
      return read.flatMap(([one, said]) =>
        one === question || silent[one as Question] === said ? [] : [`${one} ${said}`],
      )
    })
    .map((told) => told.toSorted().join())
    .filter((told, index, all) => all.indexOf(told) === index)
    .join('+')
}

/** What says that two people are alike to some rules: how these read each answer. */
export function kindsBy(rules: readonly { readonly criteres: readonly Critere[] }[]) {
  const criteres = rules.flatMap((one) => one.criteres)
  const known = new Map<string, string>()
  const reading = (question: Question, choice: string): string => {
    const found = known.get(`${question}.${choice}`)
    if (found !== undefined) return found
    const read = criteres
      .filter((critere) => choice !== unknown && critere.question === question)
      .map((critere) => effectOf(critere, choice)[0])
    const gives = givenBy(question, choice)
    const made = read.length === 0 && gives === '' ? '' : `${question} ${read.join('')} ${gives}`
    known.set(`${question}.${choice}`, made)
    return made
  }
  return (facts: Facts): string =>
    Object.entries(facts)
      .map(([question, choice]) => reading(question as Question, choice))
      .filter((read) => read !== '')
      .toSorted()
      .join()
}

/** The rules that a parcours reads to decide: when its étapes are called, the fiches they call and the pages they name, what comes before any. */
export function rulesOf(parcours: ParcoursId) {
  const { etapes } = knowledge.parcours[parcours]!
  const fiches = new Set(etapes.flatMap((etape) => etape.fiches))
  return [
    ...knowledge.etapesAvant.flatMap(({ publics, si = [], sauf = [] }) => [...publics, ...si, ...sauf]),
    ...etapes.flatMap(({ quand, pages = [] }) => [
      ...quand,
      ...pages.flatMap((page) => [...page.si, ...page.quand]),
    ]),
    ...[...fiches].flatMap((id) => {
      const { publics, si = [], dernier = [], repond = [] } = knowledge.fiches[id] ?? { publics: [] }
      return [...publics, ...si, ...dernier, ...repond]
    }),
  ]
}

function once<T>(): (key: string, work: () => T) => T {
  const known = new Map<string, T>()
  return (key, work) => {
    const found = known.get(key) ?? work()
    known.set(key, found)
    return found
  }
}

const decided = new Map<ParcoursId, (facts: Facts) => Orientation>()

function decider(parcours: ParcoursId): (facts: Facts) => Orientation {
  const kindOf = kindsBy(rulesOf(parcours))
  const oriented = once<Orientation>()
  return (facts) => oriented(kindOf(facts), () => orient(facts, withoutPeople))
}

/** What is decided of the people of a parcours, with nobody to call, those whom its rules read alike once; a law of `laws.ts` says that they may be. */
export function decidedIn(parcours: ParcoursId, facts: Facts): Orientation {
  const decide = decided.get(parcours) ?? decider(parcours)
  decided.set(parcours, decide)
  return decide(facts)
}

/** Orients the people of a parcours: those to call are found once for all who are decided, and taken on, alike. */
export function orienter(parcours: ParcoursId): (facts: Facts) => Orientation {
  const takenOnAs = kindsBy(whom)
  const called = once<Contacts>()
  return (facts) => {
    const orientation = decidedIn(parcours, facts)
    const ids = orientation.propositions.map(({ id }) => id)
    const { etapesAvant } = orientation
    const opco = orientation.pages.map(({ appeler }) => appeler)
    const key = [
      opco.join(),
      ids.join(),
      lastResortsIn(ids, facts, knowledge).join(),
      etapesAvant.map(({ id }) => id).join(),
      takenOnAs(facts),
      facts.departement,
      facts.accompagnement,
      facts.opco,
      facts.handicap,
      impliedBy(facts).profil,
    ].join(' ')
    const contacts = called(key, () =>
      contactsFor({ opco, ids, tiers: knowledge.parcours[parcours]!.tiers, etapesAvant }, facts, knowledge),
    )
    return { ...orientation, ...contacts }
  }
}
