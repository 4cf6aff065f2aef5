import type { EtapeAvantRule } from '../../content/content.ts'
import { unknown, type Question } from '../../content/questions.ts'
import { deciding } from '../regles/deciding.ts'
import { judge, type Facts, type Publics } from '../regles/eligibility.ts'

/** Questions about an illness, a disability, or the support that they call for. */
export const ofHealth: ReadonlySet<Question> = new Set<Question>([
  'sante-declaree',
  'arret',
  'inaptitude',
  'handicap',
  'suivi-insuffisant',
  'appui-en-formation',
])

/** Whether someone said that no health problem hinders them; no title, nor what comes first for who has one, says otherwise. */
export function isWell(facts: Facts, etapesAvant: readonly EtapeAvantRule[]): boolean {
  const said = facts['sante-declaree'] === 'non' || facts.handicap === 'aucun'
  const titled = facts.titre === 'oui' || facts.titre === 'en-cours'
  return said && !titled && etapesAvant.every(({ si = [] }) => judge(si, facts).verdict !== 'possible')
}

/** What someone told: their answers without « ne sait pas ». */
export function answered(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, choice]) => choice !== unknown))
}

/** Whether an illness or a disability is among what could still open these publics. */
export function waitsForHealth(publics: Publics, facts: Facts): boolean {
  return deciding(publics, answered(facts)).some((question) => ofHealth.has(question))
}
