import fc from 'fast-check'
import { expect } from 'vitest'
import { questionIds, unknown, type Question } from '../../../content/questions.ts'
import { readFacts } from '../../../machines/cli/facts.ts'
import { parseInput } from '../../../machines/cli/io.ts'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { decides } from '../../../machines/regles/deciding.ts'
import { doableChoices, isDoable } from '../../../machines/regles/opening.ts'
import { judge, type Facts, type Publics } from '../../../machines/regles/eligibility.ts'
import { told } from '../../../machines/regles/told.ts'
import { callFor } from '../../../machines/orientation/call-for.ts'
import type { Contact } from '../../../machines/orientation/contacts.ts'
import { orient, type Proposition } from '../../../machines/orientation/orientation.ts'
import { asRead, toAskOf } from '../../../machines/visite/as-read.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { parcoursOf } from '../../../machines/visite/trail.ts'
import { eachAlone, verdictAlone } from './alone.ts'
import { canChange, doubtsBy, knownIn, opensWith, readBy, verdictOf } from './brute-force.ts'
import { kindsBy, rulesOf } from './alike.ts'
import { isClosed } from './is-closed.ts'
import { anyFacts, knowledge, withoutPeople } from './knowledge.ts'
import { acceptedBy } from '../../../machines/cli/explore.ts'

/** A sentence true of every person, and how to check it on so many of them: nothing, or the report of a counterexample. */
export type Law = { readonly sentence: string; readonly check: (people: number) => string | undefined }

function held<T>(property: fc.IProperty<T>): Law['check'] {
  return (numRuns) => fc.defaultReportMessage(fc.check(property, { numRuns }))
}

/** Whether a step is not called until a question is answered: there, not knowing does exclude. */
function waits({ criteres }: Publics[number]): boolean {
  return criteres.some((critere) => critere['sans-reponse'] === 'exclut')
}

const fiches = Object.values(knowledge.fiches)
const everyRule: readonly Publics[] = [
  ...fiches.map(({ publics }) => publics),
  ...fiches.flatMap(({ si }) => (si ? [si] : [])),
  ...Object.values(knowledge.acteurs).map(({ publics }) => publics),
  ...Object.values(knowledge.parcours).flatMap(({ etapes }) =>
    etapes.flatMap(({ quand }) => (quand.some(waits) ? [] : [quand])),
  ),
]
const allRules = [...new Map(everyRule.map((rules) => [JSON.stringify(rules), rules])).values()]
const readers = new Map(
  questionIds.map((question) => [question, allRules.filter((rules) => readBy(rules).includes(question))]),
)
const anyQuestion = fc.constantFrom(...questionIds)
const anyFiche = fc.constantFrom(...fiches.map(({ publics }) => publics))
const shuffledFacts = anyFacts.chain((facts) => {
  const entries = Object.entries(facts)
  const all = { minLength: entries.length, maxLength: entries.length }
  return fc.tuple(fc.constant(facts), fc.shuffledSubarray(entries, all))
})

function without(facts: Facts, question: Question): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([one]) => one !== question))
}

/** What the command answers to these facts, by the way it takes. */
function commandFor(facts: Facts): unknown {
  const input = parseInput(JSON.stringify(facts))
  const read = input.ok ? readFacts(input.value) : input
  return read.ok ? orientationFor(read.facts, knowledge) : read.erreur
}

function decidedIn(facts: Facts) {
  const { etapes, etapesAvant, propositions, exclus, aDemander } = orient(facts, withoutPeople)
  const proposed = propositions.map(({ id, etape, verdict }) => [id, etape, verdict])
  return { etapes, etapesAvant, proposed, exclus: exclus.map(({ id, etape }) => [id, etape]), aDemander }
}

const kinds = new Map((Object.keys(charts) as readonly ParcoursId[]).map((id) => [id, kindsBy(rulesOf(id))]))

/** The fiches of these étapes of a parcours. */
function fichesIn(parcours: ParcoursId, etapes: readonly string[]) {
  const ids = knowledge.parcours[parcours]!.etapes.filter(({ id }) => etapes.includes(id))
  return [...new Set(ids.flatMap(({ fiches: listed }) => listed))].flatMap((id) => knowledge.fiches[id] ?? [])
}

/** Someone whom the rules of these facts' parcours read alike, with other answers where there are some. */
function alike(facts: Facts, pick: number): Facts {
  const kindOf = kinds.get(parcoursOf(facts))!
  return Object.fromEntries(
    Object.entries(facts).map(([question, choice]) => {
      const kind = kindOf({ [question]: choice })
      const same = acceptedBy(question as Question).filter((one) => kindOf({ [question]: one }) === kind)
      return [question, same[pick % same.length] ?? choice]
    }),
  )
}

/** What only an illness, a disability or its support can answer. */
const aboutHealth = new Set<Question>([
  'sante-declaree',
  'arret',
  'inaptitude',
  'handicap',
  'suivi-insuffisant',
  'appui-en-formation',
])

const aboutWhoAsks = new Set(['statut', 'departement', 'age', 'motif', 'employeur', 'effectif'])

/** Whether a proposal stands on an answer about the person's own case, as its rule reads it: a contract that tells but a status is none. */
function speaksOf({ id }: Proposition, read: Facts): boolean {
  const { raisons } = judge(knowledge.fiches[id]!.publics, read)
  return told(raisons).some(({ question, effet }) => effet === 'remplit' && !aboutWhoAsks.has(question))
}

/** Whether a fiche is open to someone without being what they look for first. */
function isLast(id: string, facts: Facts): boolean {
  const { dernier } = knowledge.fiches[id]!
  return dernier !== undefined && verdictOf(dernier, asRead(facts)) === 'possible'
}

/** Why an étape is called: 0 for the need that was asked for, 1 for another answer, 2 for no sure reason. */
function whyCalled(parcours: string, etape: string, facts: Facts): 0 | 1 | 2 {
  const { quand } = knowledge.parcours[parcours]!.etapes.find(({ id }) => id === etape)!
  const sure = quand.filter((one) => one.criteres.length > 0 && verdictOf([one], facts) === 'possible')
  const asked = sure.some(({ criteres }) =>
    criteres.some(({ question, ensuite }) => question.startsWith('besoin') && !ensuite),
  )
  return asked ? 0 : sure.length > 0 ? 1 : 2
}

/** Sentences true of the rules as they are, of every person. */
export const laws: readonly Law[] = [
  {
    sentence: 'people whom the rules of a parcours read alike are proposed, refused and asked the same there',
    check: held(
      fc.property(anyFacts, fc.nat(99), (facts, pick) => {
        const other = alike(facts, pick)
        fc.pre(parcoursOf(other) === parcoursOf(facts))
        expect(decidedIn(other)).toEqual(decidedIn(facts))
      }),
    ),
  },
  {
    sentence: 'a fiche has the same verdict alone as among the others of its parcours',
    check: held(
      fc.property(anyFacts, fc.nat(999), (facts, pick) => {
        const { parcours, propositions } = orient(facts, withoutPeople)
        const each = eachAlone(parcours)
        const fiche = each[pick % each.length]!
        expect(verdictAlone(fiche, facts)).toBe(propositions.find(({ id }) => id === fiche.id)?.verdict)
      }),
    ),
  },
  {
    sentence: 'not knowing never excludes: whoever is not excluded stays so when an answer is taken back',
    check: held(
      fc.property(anyFacts, anyQuestion, (facts, question) => {
        for (const rules of readers.get(question)!) {
          if (verdictOf(rules, facts) === 'exclu') continue
          expect(verdictOf(rules, without(facts, question))).not.toBe('exclu')
          expect(verdictOf(rules, { ...facts, [question]: unknown })).not.toBe('exclu')
        }
      }),
    ),
  },
  {
    sentence:
      'knowing more only settles a doubt: what is possible or excluded stays so, but for an answer that the rule names as the only doubt',
    check: held(
      fc.property(anyFacts, anyQuestion, (facts, question) => {
        const before = without(facts, question)
        for (const rules of readers.get(question)!) {
          const verdict = verdictOf(rules, before)
          if (verdict === 'a-verifier') continue
          const doubtful = verdict === 'possible' && rules.some((one) => doubtsBy(question, one))
          const left = doubtful ? ['possible', 'a-verifier'] : [verdict]
          for (const choice of acceptedBy(question))
            expect(left).toContain(verdictOf(rules, { ...before, [question]: choice }))
        }
      }),
    ),
  },
  {
    sentence:
      'what would open an excluded fiche really opens it, by answers not given that one can do something about; else it is reserved',
    check: held(
      fc.property(anyFacts, (facts) => {
        for (const { id, ouvrirait, reserve } of orient(facts, withoutPeople).exclus) {
          const { publics } = knowledge.fiches[id]!
          expect(verdictOf(publics, asRead(facts))).toBe('exclu')
          if (isClosed(id)) {
            expect(ouvrirait).toEqual({})
            continue
          }
          expect(Object.keys(ouvrirait).length > 0).toBe(reserve.length === 0)
          const opened = verdictOf(publics, { ...asRead(facts), ...ouvrirait }) !== 'exclu'
          expect(opened).toBe(reserve.length === 0)
          expect(readFacts(ouvrirait).ok).toBe(true)
          for (const [question, choice] of Object.entries(ouvrirait)) {
            expect(isDoable(question)).toBe(true)
            expect(choice).not.toBe(facts[question as Question])
          }
        }
      }),
    ),
  },
  {
    sentence: 'no smaller change of what one can do opens an excluded fiche, all of them tried',
    check: held(
      fc.property(anyFacts, fc.nat(99), (facts, pick) => {
        const { exclus } = orient(facts, withoutPeople)
        const chosen = exclus[pick % Math.max(exclus.length, 1)]
        if (!chosen || isClosed(chosen.id)) return
        const { publics } = knowledge.fiches[chosen.id]!
        const size = Object.keys(chosen.ouvrirait).length
        const most = size === 0 ? readBy(publics).filter(isDoable).length : size - 1
        const read = asRead(facts)
        const may = (question: Question) => doableChoices(question, read)
        expect(opensWith(most, publics, read, may)).toBe(false)
      }),
    ),
  },
  {
    sentence:
      'what the need calls comes first; there, what everybody gets never stands above what answers the person',
    check: held(
      fc.property(anyFacts, (facts) => {
        const { parcours, propositions } = orient(facts, withoutPeople)
        const read = asRead(facts)
        const groups = propositions.map(({ etape }) => whyCalled(parcours, etape, read))
        expect(groups).toEqual(groups.toSorted())
        // Where no need calls, someone to talk to comes before what is open to all.
        for (const group of new Set(groups.filter((one) => one < 2))) {
          const here = propositions.filter((_, index) => groups[index] === group)
          const first = here.findIndex(({ id }) => knowledge.fiches[id]!.pourTous)
          const later = first === -1 ? [] : here.slice(first)
          const answering = later.filter(({ id }) => !isLast(id, facts))
          expect(answering.filter((one) => one.verdict === 'possible' && speaksOf(one, read))).toEqual([])
        }
      }),
    ),
  },
  {
    sentence: 'nobody is told, as a reason, who asks and what for; and nothing is closed without a reason',
    check: held(
      fc.property(anyFacts, (facts) => {
        const { propositions, exclus } = orient(facts, withoutPeople)
        const given = [...propositions, ...exclus].flatMap(({ raisons }) => raisons)
        expect(given.filter(({ question }) => /^(?:profil|besoin)/u.test(question))).toEqual([])
        expect(exclus.filter(({ raisons }) => raisons.length === 0)).toEqual([])
      }),
    ),
  },
  {
    sentence: 'the command and the screens say the same, whatever the order of the answers',
    check: held(
      fc.property(shuffledFacts, ([facts, shuffled]) => {
        const {
          etapes: _,
          demandees: __,
          etapesAvant,
          aDemander,
          exclus,
          pages,
          propositions,
          autresContacts,
          ...shown
        } = orient(facts, knowledge)
        const called = ({ id, nom }: Contact) => expect.objectContaining({ id, nom }) as unknown
        expect(commandFor(Object.fromEntries(shuffled))).toEqual({
          ...shown,
          propositions: [
            ...pages.map(({ appeler, ...page }) => ({
              ...page,
              verdict: 'a-verifier',
              appeler: expect.objectContaining({ id: appeler }) as unknown,
            })),
            ...propositions.map((one) => {
              const call = callFor(one.id, facts, knowledge)
              return call ? { ...one, appeler: called(call.contact) } : one
            }),
          ],
          contacts: shown.contacts.map(called),
          'autres-contacts': autresContacts.map(called),
          'etapes-avant': etapesAvant.map(({ id }) => id),
          exclus: exclus.map(({ id, raisons, ouvrirait }) => ({ id, raisons, ouvrirait })),
          'a-demander': aDemander,
        })
      }),
    ),
  },
  {
    sentence:
      'what there is to ask is all that can change the verdict of a proposal or add one, and nothing else; but of health, for who is well',
    check: held(
      fc.property(anyFacts, (facts) => {
        const { parcours, etapes, propositions, aDemander } = orient(facts, withoutPeople)
        const known = knownIn(asRead(facts))
        const waiting = fichesIn(parcours, etapes).filter(
          ({ publics, si = [] }) =>
            verdictOf(si, known) === 'a-verifier' && verdictOf(publics, known) !== 'exclu',
        )
        const rules = [
          ...propositions.map(({ id }) => knowledge.fiches[id]!.publics),
          ...waiting.map(({ si = [] }) => si),
        ]
        const open = rules.flatMap((publics) =>
          readBy(publics)
            .filter((question) => known[question] === undefined && decides(question, publics, known))
            .map((question) => toAskOf(question, facts)),
        )
        const left = new Set(open.filter((question) => !aDemander.includes(question)))
        const saysWell = facts['sante-declaree'] === 'non' || facts.handicap === 'aucun'
        expect(open).toEqual(expect.arrayContaining([...aDemander]))
        expect(new Set(aDemander).size).toBe(aDemander.length)
        expect([...left].filter((question) => !saysWell || !aboutHealth.has(question))).toEqual([])
      }),
    ),
  },
  {
    sentence:
      'a question decides a fiche exactly when some answers to it change the verdict, all of them tried',
    check: held(
      fc.property(anyFacts, anyFiche, fc.nat(99), (facts, publics, pick) => {
        const open = readBy(publics).filter((question) => facts[question] === undefined)
        const question = open[pick % Math.max(open.length, 1)]
        if (question !== undefined)
          expect(decides(question, publics, facts)).toBe(canChange(question, publics, facts))
      }),
    ),
  },
]
