import { choicesOf, tellsSomething, unknown, type Question } from '../../content/questions.ts'
import { sorted } from '../../content/sorted.ts'
import { callings } from '../regles/etapes.ts'
import type { Called } from './called.ts'

/** What says who asks and why, not what their own case is. */
const common: ReadonlySet<Question> = new Set<Question>([
  'profil',
  'statut',
  'departement',
  'age',
  'motif',
  'employeur',
  'effectif',
  'accompagnement',
  'inscription',
  'besoin',
  'besoin-referent',
  'besoin-employeur',
  'formation-trouvee',
])

/** Whether an answer about the person's own case speaks for the fiche. */
function speaksOfThem({ judged: { raisons } }: Called): boolean {
  return raisons.some(({ question, effet }) => effet === 'remplit' && !common.has(question))
}

/** What few fiches are for: one disability, one trade, one way in. */
const narrow: ReadonlySet<Question> = new Set<Question>(['handicap', 'secteur', 'origine'])

/** Whether a public asks for some of the choices only: one that takes half of the disabilities is made for none. */
function isNarrow(question: Question, { fiche, judged }: Called): boolean {
  if (!narrow.has(question)) return false
  const criteres = fiche.publics[judged.public]?.criteres ?? []
  const choices = choicesOf(question).length
  return criteres.some((one) => one.question === question && one.parmi.length <= choices / 2)
}

/** Whether the fiche is there for the disability, the trade or the way in that the person named, where they live. */
function isPrecise(called: Called): boolean {
  const { raisons } = called.judged
  const elsewhere = raisons.some(
    ({ question, reponse, effet }) =>
      question === 'departement' && effet === 'a-verifier' && (reponse ?? unknown) !== unknown,
  )
  return (
    !elsewhere && raisons.some(({ question, effet }) => effet === 'remplit' && isNarrow(question, called))
  )
}

/** Whether the fiche is there for a sure reason; those that may be called stand with those for everyone. */
function isAskedFor({ calling }: Called): boolean {
  return calling === 'besoin' || calling === 'reponse'
}

/**
 * How well a fiche answers one person, best first. Where a need is known, what is sure goes before what is about them, and what
 * is still to check before what everybody gets; where none is, someone to talk to goes before all but what is precise.
 */
const answers = ['precise', 'own', 'sure', 'own-to-check', 'to-check', 'everybody', 'last'] as const
const bearings = [
  'precise',
  'adviser',
  'own',
  'own-to-check',
  'everybody',
  'sure',
  'to-check',
  'last',
] as const

/** Whether what the person said leaves it in doubt that the fiche is for them: a pupil is no « actif ». */
function isDoubted({ judged: { raisons } }: Called): boolean {
  return raisons.some(
    ({ question, effet, reponse }) => effet === 'a-verifier' && tellsSomething(question, reponse),
  )
}

function answerOf(called: Called): (typeof answers)[number] | (typeof bearings)[number] {
  const { fiche, judged, last, lastResort } = called
  const sure = judged.verdict === 'possible'
  if (last) return 'last'
  if (isAskedFor(called)) {
    if (lastResort) return 'everybody'
  } else if (fiche.pourTous) return fiche.repond === undefined && !isDoubted(called) ? 'adviser' : 'everybody'
  if (called.named || isPrecise(called)) return 'precise'
  if (speaksOfThem(called)) return sure ? 'own' : 'own-to-check'
  return sure ? 'sure' : 'to-check'
}

function rank(called: Called): number {
  const order: readonly string[] = isAskedFor(called) ? answers : bearings
  const place = isAskedFor(called) ? callings.indexOf(called.calling) : callings.length
  return place * bearings.length + order.indexOf(answerOf(called))
}

/**
 * Proposals in the order the person reads them: what the need calls, then what another answer calls, then the rest;
 * what everybody gets never stands above what answers them; among equals, the order of the étapes and of their fiches.
 */
export function bestFirst(proposed: readonly Called[]): readonly Called[] {
  return sorted(proposed, (a, b) => rank(a) - rank(b))
}
