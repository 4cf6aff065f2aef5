import { z } from 'zod'
import { choicesOf, questionIds, unknown, type Question } from '../questions.ts'
import { pictogrammes } from '../pictogrammes.ts'
import { phrase } from './words.ts'

/** The words of one answer in one language. */
export const reponse = z.strictObject({
  choix: phrase.describe('Le texte de la carte à choisir.'),
  precision: phrase.optional().describe('Une précision sous le choix, si elle aide.'),
  phrase: phrase.describe('La réponse en une phrase, dite à la personne : « Vous cherchez un emploi. »'),
  image: z
    .enum(pictogrammes)
    .optional()
    .describe('L’image de cette réponse, en version simplifiée seulement.'),
})

/** The words of one question in one language. */
export const texteQuestion = z.strictObject({
  question: phrase.describe('La question posée, seule sur l’écran.'),
  aide: phrase.optional().describe('Une aide pour répondre, sous la question.'),
  pourquoi: phrase.describe('Pourquoi nous posons cette question.'),
  sujet: phrase.describe('Ce dont parle la question, en quelques mots : « votre âge ».'),
  'a-qui': phrase.describe('Si on ne sait pas : ce qu’il faut demander, et à qui.'),
  reponses: z.record(z.string(), reponse).describe('Les mots de chaque réponse, par identifiant.'),
})

/** The words of one question in one language. */
export type TexteQuestion = z.infer<typeof texteQuestion>

function withItsAnswers(question: Question) {
  const accepted = [...choicesOf(question), unknown]
  return texteQuestion.superRefine((value, context) => {
    const given = Object.keys(value.reponses)
    for (const id of accepted)
      if (!given.includes(id))
        context.addIssue({
          code: 'custom',
          path: ['reponses', id],
          message: `il manque les mots de la réponse « ${id} »`,
        })
    for (const id of given)
      if (!accepted.includes(id))
        context.addIssue({
          code: 'custom',
          path: ['reponses', id],
          message: `réponse inconnue ; réponses acceptées : ${accepted.join(', ')}`,
        })
  })
}

/** The words of questions about someone else, asked of a référent handicap or an employer: those that differ. */
export const textesTiers = z
  .strictObject(
    Object.fromEntries(questionIds.map((id) => [id, withItsAnswers(id)])) as Record<
      Question,
      ReturnType<typeof withItsAnswers>
    >,
  )
  .partial()

/** The words of every question of the vocabulary, each with all its answers. */
export const textesQuestions = z.strictObject(
  Object.fromEntries(questionIds.map((id) => [id, withItsAnswers(id)])) as Record<
    Question,
    ReturnType<typeof withItsAnswers>
  >,
)
