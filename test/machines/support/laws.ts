import fc from 'fast-check'
import { expect } from 'vitest'
import { questionIds, unknown, type Question } from '../../../content/questions.ts'
import { readFacts } from '../../../machines/cli/facts.ts'
import { parseInput } from '../../../machines/cli/io.ts'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { decides, deciding } from '../../../machines/regles/deciding.ts'
import { judge, opening, type Facts, type Publics } from '../../../machines/regles/eligibility.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { decidentOf, find, ouvriraitOf, reasonsFor } from '../../../machines/regles/findings.ts'
import { canChange, knownIn, opensWith, readBy, verdictOf } from './brute-force.ts'
import { acceptedBy, anyFacts, knowledge } from './knowledge.ts'

/** A sentence true of every person, and how to check it on so many of them: nothing, or the report of a counterexample. */
export type Law = { readonly sentence: string; readonly check: (people: number) => string | undefined }

function held<T>(property: fc.IProperty<T>): Law['check'] {
  return (numRuns) => fc.defaultReportMessage(fc.check(property, { numRuns }))
}

const fiches = Object.values(knowledge.fiches)
const everyRule: readonly Publics[] = [
  ...fiches.map(({ publics }) => publics),
  ...fiches.flatMap(({ si }) => (si ? [si] : [])),
  ...Object.values(knowledge.acteurs).map(({ publics }) => publics),
  ...Object.values(knowledge.parcours).flatMap(({ etapes }) => etapes.map(({ quand }) => quand)),
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

function isFound(rules: Publics, facts: Facts): boolean {
  const finding = find(rules, facts)
  const { verdict, raisons } = judge(rules, facts)
  const found = reasonsFor(finding, facts)
  return (
    finding.verdict === verdict &&
    found.length === raisons.length &&
    finding.remplis === raisons.filter(({ effet }) => effet === 'remplit').length &&
    raisons.every(({ question, reponse, effet }, index) => {
      const one = found[index]
      return one?.question === question && one.reponse === reponse && one.effet === effet
    })
  )
}

/** Sentences true of the rules as they are, of every person. */
export const laws: readonly Law[] = [
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
    sentence: 'knowing more only settles a doubt: what is possible or excluded stays so',
    check: held(
      fc.property(anyFacts, anyQuestion, (facts, question) => {
        const before = without(facts, question)
        for (const rules of readers.get(question)!) {
          const verdict = verdictOf(rules, before)
          if (verdict === 'a-verifier') continue
          for (const choice of acceptedBy(question))
            expect(verdictOf(rules, { ...before, [question]: choice })).toBe(verdict)
        }
      }),
    ),
  },
  {
    sentence: 'what would open an excluded fiche really opens it, by answers that were not given',
    check: held(
      fc.property(anyFacts, (facts) => {
        for (const { id, ouvrirait } of orient(facts, knowledge).exclus) {
          const { publics } = knowledge.fiches[id]!
          expect(verdictOf(publics, facts)).toBe('exclu')
          expect(verdictOf(publics, { ...facts, ...ouvrirait })).not.toBe('exclu')
          expect(readFacts(ouvrirait).ok).toBe(true)
          for (const [question, choice] of Object.entries(ouvrirait))
            expect(choice).not.toBe(facts[question as Question])
        }
      }),
    ),
  },
  {
    sentence: 'no smaller change of answers opens an excluded fiche, all of them tried',
    check: held(
      fc.property(anyFacts, fc.nat(99), (facts, pick) => {
        const { exclus } = orient(facts, knowledge)
        const chosen = exclus[pick % Math.max(exclus.length, 1)]
        if (!chosen) return
        const size = Object.keys(chosen.ouvrirait).length
        expect(size).toBeGreaterThan(0)
        expect(opensWith(size - 1, knowledge.fiches[chosen.id]!.publics, facts)).toBe(false)
      }),
    ),
  },
  {
    sentence: 'the command and the screens say the same, whatever the order of the answers',
    check: held(
      fc.property(shuffledFacts, ([facts, shuffled]) => {
        const { etapes: _, aDemander, exclus, ...shown } = orient(facts, knowledge)
        expect(commandFor(Object.fromEntries(shuffled))).toEqual({
          ...shown,
          exclus: exclus.map(({ id, raisons, ouvrirait }) => ({ id, raisons, ouvrirait })),
          'a-demander': aDemander,
        })
      }),
    ),
  },
  {
    sentence: 'what there is to ask is all that can change the verdict of a proposal, and nothing else',
    check: held(
      fc.property(anyFacts, (facts) => {
        const { propositions, aDemander } = orient(facts, knowledge)
        const open = propositions.flatMap(({ id }) => {
          const { publics } = knowledge.fiches[id]!
          const known = knownIn(facts)
          return readBy(publics).filter(
            (question) => known[question] === undefined && decides(question, publics, known),
          )
        })
        expect([...aDemander].toSorted()).toEqual([...new Set(open)].toSorted())
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
  {
    sentence: 'the findings looked up are those worked out: verdicts, reasons, what would open, what decides',
    check: held(
      fc.property(anyFacts, fc.constantFrom(...allRules), (facts, one) => {
        expect(allRules.filter((rules) => !isFound(rules, facts))).toEqual([])
        expect(ouvriraitOf(find(one, facts))).toEqual(opening(one, facts))
        expect(decidentOf(find(one, facts))).toEqual(deciding(one, knownIn(facts)))
      }),
    ),
  },
]
