import type { EtapeAvantRule, FicheRule } from '../../content/content.ts'
import { questionIds, unknown, type Question } from '../../content/questions.ts'
import { sorted } from '../../content/sorted.ts'
import { deciding } from '../regles/deciding.ts'
import { judge, type Facts, type Publics } from '../regles/eligibility.ts'
import type { Called } from './called.ts'

/** Questions about an illness, a disability, or the support that they call for. */
const ofHealth: ReadonlySet<Question> = new Set<Question>([
  'sante-declaree',
  'arret',
  'inaptitude',
  'handicap',
  'suivi-insuffisant',
  'appui-en-formation',
])

/** Whether someone said that no health problem hinders them; no title, nor what comes first for who has one, says otherwise. */
function isWell(facts: Facts, etapesAvant: readonly EtapeAvantRule[]): boolean {
  const said = facts['sante-declaree'] === 'non' || facts.handicap === 'aucun'
  const titled = facts.titre === 'oui' || facts.titre === 'en-cours'
  return said && !titled && etapesAvant.every(({ si = [] }) => judge(si, facts).verdict !== 'possible')
}

/** The questions that decide these rules, those that decide the most first; else the vocabulary's order. */
function mostAsked(rules: readonly Publics[], known: Facts): readonly Question[] {
  const counts = new Map<Question, number>()
  for (const question of rules.flatMap((publics) => deciding(publics, known)))
    counts.set(question, (counts.get(question) ?? 0) + 1)
  return sorted(
    questionIds.filter((question) => counts.has(question)),
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0),
  )
}

/**
 * Open questions, « ne sait pas » among them: those that decide a proposal first, then those that would add one.
 * Who is well has no doctor to ask.
 */
export function toFindOut(
  proposed: readonly Called[],
  waiting: readonly FicheRule[],
  facts: Facts,
  etapesAvant: readonly EtapeAvantRule[],
): readonly Question[] {
  const known = Object.fromEntries(Object.entries(facts).filter(([, choice]) => choice !== unknown))
  const decided = proposed.map(({ fiche }) => fiche.publics)
  const awaited = waiting.flatMap(({ si }) => (si ? [si] : []))
  const open = new Set([...mostAsked(decided, known), ...mostAsked(awaited, known)])
  const well = isWell(facts, etapesAvant)
  return [...open].filter((question) => !well || !ofHealth.has(question))
}
