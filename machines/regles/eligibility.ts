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

/** How good each verdict is: the higher, the better. */
export const ranks = { exclu: 0, 'a-verifier': 1, possible: 2 } as const
const verdictOf = { remplit: 'possible', 'a-verifier': 'a-verifier', exclut: 'exclu' } as const

/** How a criterion reads an answer: as itself if it names it, else as what the answer means. */
export function effectOf(critere: Critere, choice: string): Reason['effet'] {
  const { question, parmi, 'peut-etre': maybe = [], 'sans-reponse': silent = 'a-verifier' } = critere
  if (parmi.includes(choice)) return 'remplit'
  const said = maybe.includes(choice) ? choice : meaningOf(question, choice)
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

function countOf(effet: Reason['effet'], raisons: readonly Reason[]): number {
  let count = 0
  for (const raison of raisons) if (raison.effet === effet) count += 1
  return count
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

/** Judges one public: its worst criterion, and why. */
function judgeOne({ criteres, doute }: PublicRule, index: number, facts: Facts): Judgement {
  const raisons: Reason[] = []
  let verdict: Verdict = doute ? 'a-verifier' : 'possible'
  for (const critere of criteres) {
    const reason = weigh(critere, facts)
    if (reason.effet === 'remplit' && onlyDoubts(critere)) continue
    raisons.push(reason)
    const next = verdictOf[reason.effet]
    if (ranks[next] < ranks[verdict]) verdict = next
  }
  return { verdict, raisons, public: index }
}

/** Judges publics against facts, in Kleene's three values: the best public, of which the worst criterion. */
export function judge(publics: Publics, facts: Facts): Judgement {
  const judged = publics.map((one, index) => judgeOne(one, index, facts))
  let [best = { verdict: 'possible', raisons: [], public: 0 } as const] = judged
  for (const other of judged) if (compare(other, best) < 0) best = other
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
