import { meaningOf, unknown, type Question } from '../../content/questions.ts'
import type { PublicRule } from '../../content/content.ts'
import type { Critere } from '../../content/schema/rule.ts'

/** What is known of a person: one choice a question; a missing question is not known either. */
export type Facts = Readonly<Partial<Record<Question, string>>>

/** Never « éligible »: only a professional can say so. */
export type Verdict = 'possible' | 'a-verifier' | 'exclu'

/** Why: what an answer (null when there is none) does to a criterion. */
export type Reason = {
  readonly question: Question
  readonly reponse: string | null
  readonly effet: 'remplit' | 'a-verifier' | 'exclut'
}

/** Ways of being concerned: any one of them, all the criteria of one. */
export type Publics = readonly PublicRule[]

/** A verdict, its reasons, and the index of the public that decided it. */
export type Judgement = {
  readonly verdict: Verdict
  readonly raisons: readonly Reason[]
  readonly public: number
}

const ranks = { exclu: 0, 'a-verifier': 1, possible: 2 } as const
const verdictOf = { remplit: 'possible', 'a-verifier': 'a-verifier', exclut: 'exclu' } as const

/** How a criterion reads an answer: as itself if it names it, else as what the answer means. */
export function effectOf(critere: Critere, choice: string): Reason['effet'] {
  const { question, parmi, 'peut-etre': maybe = [], 'sans-reponse': silent = 'a-verifier' } = critere
  const said = parmi.includes(choice) || maybe.includes(choice) ? choice : meaningOf(question, choice)
  if (parmi.includes(said)) return 'remplit'
  if (said === unknown) return silent
  return maybe.includes(said) ? 'a-verifier' : 'exclut'
}

/** Whether only a known answer is told of this criterion: fulfilled, it speaks for nothing. */
export function onlyDoubts({ 'sans-reponse': silent }: Critere): boolean {
  return silent === 'remplit'
}

/** What the facts do to one criterion. */
export function weigh(critere: Critere, facts: Facts): Reason {
  const { question } = critere
  return { question, reponse: facts[question] ?? null, effet: effectOf(critere, facts[question] ?? unknown) }
}

function worst(raisons: readonly Reason[], best: Verdict): Verdict {
  return raisons.reduce<Verdict>((verdict, { effet }) => {
    const next = verdictOf[effet]
    return ranks[next] < ranks[verdict] ? next : verdict
  }, best)
}

function countOf(effet: Reason['effet'], raisons: readonly Reason[]): number {
  return raisons.filter((raison) => raison.effet === effet).length
}

/** Better verdict first; then fewer answers in the way; then more that speak for it. */
function compare(a: Judgement, b: Judgement): number {
  return (
    ranks[b.verdict] - ranks[a.verdict] ||
    countOf('exclut', a.raisons) - countOf('exclut', b.raisons) ||
    countOf('a-verifier', a.raisons) - countOf('a-verifier', b.raisons) ||
    countOf('remplit', b.raisons) - countOf('remplit', a.raisons)
  )
}

/** The publics of this person's door, where there are some: those of another door are no way for them. */
function ownWays(judged: readonly Judgement[]): readonly Judgement[] {
  const own = judged.filter(({ raisons }) =>
    raisons.every(({ question, effet }) => question !== 'profil' || effet !== 'exclut'),
  )
  return own.length > 0 ? own : judged
}

/** What excludes, each question once; an answer that suits another public is no obstacle, unless nothing else is. */
function obstacles(judged: readonly Judgement[]): readonly Reason[] {
  const all = ownWays(judged).flatMap(({ raisons }) => raisons)
  const suits = new Set(all.flatMap(({ question, effet }) => (effet === 'remplit' ? [question] : [])))
  const excluding = all
    .filter(({ effet }) => effet === 'exclut')
    .filter((a, index, list) => list.findIndex((b) => b.question === a.question) === index)
  const plain = excluding.filter(({ question }) => !suits.has(question))
  return plain.length > 0 ? plain : excluding
}

/** Judges publics against facts, in Kleene's three values: the best public, of which the worst criterion. */
export function judge(publics: Publics, facts: Facts): Judgement {
  const judged = publics.map(({ criteres, doute }, index): Judgement => {
    const raisons = criteres
      .filter(
        (critere) =>
          !onlyDoubts(critere) || effectOf(critere, facts[critere.question] ?? unknown) !== 'remplit',
      )
      .map((critere) => weigh(critere, facts))
    return { verdict: worst(raisons, doute ? 'a-verifier' : 'possible'), raisons, public: index }
  })
  const [first = { verdict: 'possible', raisons: [], public: 0 } as const, ...others] = judged
  const best = others.reduce((one, other) => (compare(other, one) < 0 ? other : one), first)
  if (best.verdict !== 'exclu') return best
  return { ...best, raisons: obstacles(judged) }
}

/**
 * Whether a given answer is an exception to every public left: a doubt where silence leaves none. Its fiche tells of it; it
 * is nothing to do first.
 */
export function isOddCase(publics: Publics, facts: Facts): boolean {
  const left = publics.filter((one) => judge([one], facts).verdict !== 'exclu')
  return left.every(({ criteres }) =>
    criteres.some((critere) => onlyDoubts(critere) && weigh(critere, facts).effet === 'a-verifier'),
  )
}
