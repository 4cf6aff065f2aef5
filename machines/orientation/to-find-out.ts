import type { EtapeAvantRule, FicheRule } from '../../content/content.ts'
import { questionIds, type Question } from '../../content/questions.ts'
import { sorted } from '../../content/sorted.ts'
import { deciding } from '../regles/deciding.ts'
import { onlyDoubts, type Facts, type Publics } from '../regles/eligibility.ts'
import type { Called } from './called.ts'
import { answered, isWell, ofHealth } from './is-well.ts'

/** Whether silence about `question` leaves a rule in doubt: some answers are but exceptions, of which a rule asks nothing. */
function waits(question: Question, publics: Publics): boolean {
  return publics.some(({ criteres }) => criteres.some((one) => one.question === question && !onlyDoubts(one)))
}

/** A rule, and the questions that decide it. */
type Decided = { readonly publics: Publics; readonly questions: readonly Question[] }

function decidedBy(publics: Publics, known: Facts): Decided {
  return { publics, questions: deciding(publics, known) }
}

/** The questions that decide these rules, those that most of them wait for first; else the vocabulary's order. */
function mostAsked(rules: readonly Decided[]): readonly Question[] {
  const counts = new Map<Question, number>()
  for (const { publics, questions } of rules)
    for (const question of questions)
      counts.set(question, (counts.get(question) ?? 0) + (waits(question, publics) ? 1 : 0))
  return sorted(
    questionIds.filter((question) => counts.has(question)),
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
}

/**
 * Open questions, « ne sait pas » among them: first those that proposals wait for (proposals that an answer calls for sure,
 * then any), then those that would add one, then those that are but for an exception. Who is well has no doctor to ask.
 */
export function toFindOut(
  proposed: readonly Called[],
  waiting: readonly FicheRule[],
  facts: Facts,
  etapesAvant: readonly EtapeAvantRule[],
): readonly Question[] {
  const known = answered(facts)
  const decided = proposed.map(({ fiche, calling }) => ({ ...decidedBy(fiche.publics, known), calling }))
  const awaited = waiting.flatMap(({ si }) => (si ? [decidedBy(si, known)] : []))
  const deciders = mostAsked(decided)
  const surely = mostAsked(decided.filter(({ calling }) => calling === 'besoin' || calling === 'reponse'))
  const waited = [...surely, ...deciders].filter((question) =>
    decided.some(({ publics }) => waits(question, publics)),
  )
  const open = new Set([...waited, ...mostAsked(awaited), ...deciders])
  const well = isWell(facts, etapesAvant)
  return [...open].filter((question) => !well || !ofHealth.has(question))
}
