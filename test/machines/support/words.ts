import { unknown, type Question } from '../../../content/questions.ts'
import type { TexteQuestion } from '../../../content/schema/question.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { content } from '../../support/content.ts'

const { ecrans, questions, tiers } = content.words.fr
const professionals: readonly string[] = ['employeur', 'referent-handicap'] satisfies readonly ParcoursId[]

function wordsOf(question: Question, parcours?: string): TexteQuestion {
  return (professionals.includes(parcours ?? '') ? tiers[question] : undefined) ?? questions[question]
}

/** A question, in the words of those who take a parcours: professionals are asked about someone else. */
export function asked(question: Question, parcours?: string): string {
  return wordsOf(question, parcours).question
}

/** An answer, in the same words. */
export function said(question: Question, choice: string, parcours?: string): string {
  const { reponses } = wordsOf(question, parcours)
  return reponses[choice]?.choix ?? reponses[unknown]!.choix
}

/** The name of a stage; of what comes before the first one too. */
export function stageName(stage: string): string {
  const named = (ecrans['stage'] as Readonly<Record<string, string>>)[stage]
  return named ?? 'Votre situation'
}

/** The name of a parcours. */
export function nameOf(parcours: ParcoursId): string {
  return content.parcours[parcours]!.titre.fr
}

/** The name of an étape. */
export function etapeName(etape: string): string {
  return content.etapes[etape]!.titre.fr
}

/** The name of a fiche. */
export function titleOf(fiche: string): string {
  return content.fiches[fiche]!.textes.fr.titre
}
