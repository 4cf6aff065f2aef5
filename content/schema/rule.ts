import { z } from 'zod'
import { choicesOf, isQuestion, questionIds, unknown } from '../questions.ts'
import { source } from './source.ts'
import { everywhere, phrase } from './words.ts'

const choice = z.string().min(1)

/** A question's id, refused with the list of those that exist. */
export const questionId = z.enum(questionIds)

/** What a condition reads, and which answers fulfil it, only may, and by silence exclude. */
const reading = {
  question: questionId.describe('La question du vocabulaire que lit ce critère.'),
  parmi: z.array(choice).min(1).describe('Les réponses qui remplissent le critère.'),
  'peut-etre': z
    .array(choice)
    .min(1)
    .optional()
    .describe(
      'Les réponses qui laissent un doute : la tranche est à cheval sur la limite, ou la source hésite.',
    ),
}

type Reading = z.infer<z.ZodObject<typeof reading>>

function answersExist(value: Reading, context: z.RefinementCtx): void {
  const accepted = choicesOf(value.question)
  for (const field of ['parmi', 'peut-etre'] as const)
    for (const [index, id] of (value[field] ?? []).entries())
      if (!accepted.includes(id))
        context.addIssue({
          code: 'custom',
          path: [field, index],
          message: `« ${id} » n’est pas une réponse à « ${value.question} » ; réponses acceptées : ${accepted.join(', ')}`,
        })
}

/** A criterion that silence fulfils excludes nobody, and says why an answer doubts. */
function excludesNobody(
  value: Reading & { readonly 'sans-reponse'?: unknown; readonly 'peut-etre-car'?: unknown },
  context: z.RefinementCtx,
): void {
  if (value['sans-reponse'] === undefined) return
  const refuse = (message: string): void =>
    context.addIssue({ code: 'custom', path: ['sans-reponse'], message })
  const read = new Set([...value.parmi, ...(value['peut-etre'] ?? [])])
  const excluded = choicesOf(value.question).filter((id) => !read.has(id))
  if (excluded.length > 0)
    refuse(
      `« sans-reponse: remplit » est pour un critère qui n’exclut personne ; rangez sous « parmi » ou « peut-etre » : ${excluded.join(', ')}`,
    )
  if (value['peut-etre'] === undefined || value['peut-etre-car'] === undefined)
    refuse('« sans-reponse: remplit » demande « peut-etre », et « peut-etre-car » : auprès de qui vérifier')
}

/** A condition as decisions read it. */
export type Critere = Reading & {
  /** Without an answer, it is not fulfilled (only of when a step is called), or it is (only where an answer can but doubt). */
  readonly 'sans-reponse'?: 'exclut' | 'remplit' | undefined
  /** A need that calls an étape without being what it answers (only of when a step is called). */
  readonly ensuite?: true | undefined
}

/** One condition of a public, and why it doubts or excludes. */
export const critere = z
  .strictObject({
    ...reading,
    'peut-etre-car': phrase.optional().describe('Pourquoi ces réponses laissent un doute, en une ligne.'),
    'exclut-selon': z
      .union([source, z.strictObject({ texte: phrase.describe('L’article de loi ou le décret.') })])
      .optional()
      .describe(
        'La source qui exclut en toutes lettres qui répond « non », même faute d’avoir demandé : ses lignes, ou le texte de loi.',
      ),
    'sans-reponse': z
      .literal('remplit')
      .optional()
      .describe(
        'Sans réponse, rien à vérifier : seule la réponse connue laisse un doute. Pour un critère qui n’exclut personne.',
      ),
  })
  .superRefine(answersExist)
  .superRefine(excludesNobody)

/** One condition of when a step is called; it can wait for its answer. */
export const critereEtape = z
  .strictObject({
    ...reading,
    'sans-reponse': z
      .literal('exclut')
      .optional()
      .describe('Sans réponse, l’étape n’est pas appelée : ce parcours ne pose pas la question.'),
    ensuite: z
      .literal(true)
      .optional()
      .describe('Ce besoin appelle l’étape, mais une autre y répond : elle passe après celle-ci.'),
  })
  .superRefine(answersExist)

/** One way of being concerned: all its criteria together. */
export const publicConcerne = z.strictObject({
  nom: everywhere.describe('Qui est concerné, en une phrase qui peut suivre « C’est possible si ».'),
  criteres: z.array(critere).describe('Toutes les conditions à remplir ensemble ; aucune : ouvert à tous.'),
  'a-verifier-car': phrase
    .optional()
    .describe(
      'Pourquoi ce public n’est jamais que « à vérifier » : entrées fermées, chose qu’aucune question ne demande.',
    ),
})

/** The rules: any one of the publics is enough. */
export const publics = z.array(publicConcerne).min(1)

/** When something applies: any one of these lists of criteria is enough. */
export const conditions = z.array(z.array(critere))

/** When something applies: any one of these lists of criteria is enough. */
export type Conditions = readonly (readonly Critere[])[]

/** When a step is called: any one of these lists of criteria is enough. */
export const quand = z.array(z.array(critereEtape))

/** What someone answered, by ids of the vocabulary. */
export const reponses = z
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
  .describe('Ce que cette personne a répondu.')

/** What a set of answers must give: an example kept beside the rule and run as a test. */
export const exemple = z.strictObject({
  nom: z.string().min(1).describe('La personne de l’exemple, en quelques mots.'),
  reponses,
  attendu: z.enum(['possible', 'a-verifier', 'exclu']).describe('Le verdict attendu.'),
})
