import { z } from 'zod'
import { choicesOf, isQuestion, questionIds, unknown } from '../questions.ts'
import { localised } from './words.ts'

const choice = z.string().min(1)

/** A question's id, refused with the list of those that exist. */
export const questionId = z.enum(questionIds)

/** One condition of a public: what fulfils it, what only may, and by silence what excludes. */
export const critere = z
  .strictObject({
    question: questionId.describe('La question du vocabulaire que lit ce critère.'),
    parmi: z.array(choice).min(1).describe('Les réponses qui remplissent le critère.'),
    'peut-etre': z
      .array(choice)
      .min(1)
      .optional()
      .describe(
        'Les réponses qui laissent un doute : la tranche est à cheval sur la limite, ou la source hésite.',
      ),
  })
  .superRefine((value, context) => {
    const accepted = choicesOf(value.question)
    for (const field of ['parmi', 'peut-etre'] as const)
      for (const [index, id] of (value[field] ?? []).entries())
        if (!accepted.includes(id))
          context.addIssue({
            code: 'custom',
            path: [field, index],
            message: `« ${id} » n’est pas une réponse à « ${value.question} » ; réponses acceptées : ${accepted.join(', ')}`,
          })
  })

/** One condition of a public. */
export type Critere = z.infer<typeof critere>

/** One way of being concerned: all its criteria together. */
export const publicConcerne = z.strictObject({
  nom: localised.describe('Qui est concerné, en une phrase qui peut suivre « Pour vous si ».'),
  criteres: z.array(critere).describe('Toutes les conditions à remplir ensemble ; aucune : ouvert à tous.'),
})

/** The rules: any one of the publics is enough. */
export const publics = z.array(publicConcerne).min(1)

/** When something applies: any one of these lists of criteria is enough. */
export const conditions = z.array(z.array(critere))

/** When something applies: any one of these lists of criteria is enough. */
export type Conditions = z.infer<typeof conditions>

/** What a set of answers must give: an example kept beside the rule and run as a test. */
export const exemple = z.strictObject({
  nom: z.string().min(1).describe('La personne de l’exemple, en quelques mots.'),
  reponses: z
    .partialRecord(questionId, z.string())
    .superRefine((answers, context) => {
      for (const [question, given] of Object.entries(answers))
        if (isQuestion(question) && given !== unknown && !choicesOf(question).includes(given ?? ''))
          context.addIssue({
            code: 'custom',
            path: [question],
            message: `« ${given} » n’est pas une réponse à « ${question} » ; réponses acceptées : ${[...choicesOf(question), unknown].join(', ')}`,
          })
    })
    .describe('Ce que cette personne a répondu.'),
  attendu: z.enum(['possible', 'a-verifier', 'exclu']).describe('Le verdict attendu.'),
})
