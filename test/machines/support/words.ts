import { unknown, type Question } from '../../../content/questions.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { content } from './knowledge.ts'

const { questions } = content.words.fr

/** A question, in the visitor's words. */
export function asked(question: Question): string {
  return questions[question].question
}

/** An answer, in the visitor's words. */
export function said(question: Question, choice: string): string {
  return questions[question].reponses[choice]?.choix ?? questions[question].reponses[unknown]!.choix
}

/** The name of a parcours. */
export function nameOf(parcours: ParcoursId): string {
  return content.parcours[parcours]!.titre.fr
}

/** The name of a step, if there is such a step. */
export function stepName(etape: string): string | undefined {
  return content.etapes[etape]?.titre.fr
}

/** The name of a fiche. */
export function titleOf(fiche: string): string {
  return content.fiches[fiche]!.textes.fr.titre
}
