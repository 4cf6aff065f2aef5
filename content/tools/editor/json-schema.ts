import { z } from 'zod'
import type { Entree, Genre } from '../../content.ts'
import { schemas } from '../../read/folders.ts'
import { genresOf } from '../../read/genres.ts'
import { choicesOf, isQuestion, questionIds, unknown } from '../../questions.ts'
import { besoins } from '../../schema/besoin.ts'
import { echeances } from '../../schema/echeance.ts'
import { exercices } from '../../schema/exercice.ts'
import { motsConseil } from '../../schema/mots-conseil.ts'
import { entree } from '../../schema/catalogue.ts'
import { motsCourants } from '../../schema/mots-courants.ts'
import { etapesAvant } from '../../schema/etape-avant.ts'
import { etapes, parcours, sorties } from '../../schema/parcours.ts'
import { textesQuestions, textesTiers } from '../../schema/question.ts'
import { critere, critereEtape, questionId } from '../../schema/rule.ts'
import { glossaire } from '../../schema/terme.ts'

/** A JSON Schema (draft 7). */
export type Json = z.core.JSONSchema.BaseSchema

/** The ids that the content knows, to be offered to someone who types. */
export type Ids = {
  readonly catalogue: readonly Entree[]
  readonly etapes: readonly string[]
  readonly sorties: readonly string[]
}

const answers = (choices: readonly string[]): Json => ({
  type: 'array',
  items: { type: 'string', enum: [...choices] },
})

/** Says, for each question, which answers a criterion may list. */
const answersByQuestion: readonly Json[] = questionIds.map((question) => ({
  if: { properties: { question: { const: question } }, required: ['question'] },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: {
    properties: { parmi: answers(choicesOf(question)), 'peut-etre': answers(choicesOf(question)) },
  },
}))

const reponses: Json = {
  type: 'object',
  properties: Object.fromEntries(
    questionIds.map((question) => [question, { type: 'string', enum: [...choicesOf(question), unknown] }]),
  ),
  additionalProperties: false,
}

function replace(schema: Json, by: Json): void {
  const { description } = schema
  for (const key of Object.keys(schema)) delete schema[key]
  Object.assign(schema, by, description === undefined ? {} : { description })
}

function plainJson(schema: z.ZodType, override?: z.core.ToJSONSchemaParams['override']): Json {
  const { '~standard': _, ...json } = z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    ...(override ? { override } : {}),
  })
  return json
}

/** The two kinds of criteria, each defined once in a schema that has some. */
const criteres = [
  ['critere', critere],
  ['critere-etape', critereEtape],
] as const

function definitionOf(one: z.ZodType): Json {
  const { $schema: _, ...rule } = plainJson(one)
  return { ...rule, allOf: [...answersByQuestion] }
}

function jsonOf(schema: z.ZodType, title: string): Json {
  const json = plainJson(schema, ({ zodSchema, jsonSchema }) => {
    const shared = criteres.find(([, one]) => zodSchema === one)
    if (shared) replace(jsonSchema, { $ref: `#/definitions/${shared[0]}` })
    else if (zodSchema instanceof z.ZodRecord && zodSchema.keyType === questionId)
      replace(jsonSchema, reponses)
  })
  const text = JSON.stringify(json)
  const used = criteres.filter(([name]) => text.includes(`#/definitions/${name}"`))
  return {
    ...json,
    title,
    ...(used.length === 0
      ? {}
      : { definitions: Object.fromEntries(used.map(([name, one]) => [name, definitionOf(one)])) }),
  }
}

/** The part of a schema at `path`, where `*` is each item of a list: `etapes.*.fiches.*`. */
function partAt(schema: Json, path: string): Json {
  return path.split('.').reduce<Json>((part, step) => {
    const next = step === '*' ? part.items : part.properties?.[step]
    if (typeof next !== 'object' || Array.isArray(next))
      throw new Error(`No « ${step} » of « ${path} » in a schema`)
    return next
  }, schema)
}

/** Offers names of the catalogue, each with its title, and refuses others. */
function offer(schema: Json, path: string, ids: Ids, genres: readonly Genre[]): void {
  const named = ids.catalogue.filter(({ genre }) => genres.includes(genre))
  Object.assign(partAt(schema, path), {
    enum: named.map(({ id }) => id),
    enumDescriptions: named.map(({ titre }) => titre),
  })
}

function offerIds(schema: Json, path: string, ids: readonly string[]): void {
  Object.assign(partAt(schema, path), { enum: [...ids] })
}

/** Asks for the words of each answer of each question, and of no other. */
function nameAnswers(schema: Json): void {
  for (const [question, part] of Object.entries(schema.properties ?? {})) {
    const words = partAt(part as Json, 'reponses')
    const choices = isQuestion(question) ? [...choicesOf(question), unknown] : []
    schema.definitions = { reponse: words.additionalProperties ?? {} }
    replace(words, {
      type: 'object',
      properties: Object.fromEntries(choices.map((choice) => [choice, { $ref: '#/definitions/reponse' }])),
      required: choices,
      additionalProperties: false,
    })
  }
}

/** The schema of each kind of content file, for editors: by name. */
export function jsonSchemas(ids: Ids): Readonly<Record<string, Json>> {
  const made = {
    catalogue: jsonOf(z.array(entree), 'Le catalogue'),
    fiche: jsonOf(schemas.fiches, 'Une fiche'),
    acteur: jsonOf(schemas.acteurs, 'Un acteur'),
    opco: jsonOf(schemas.opco, 'Un OPCO'),
    bareme: jsonOf(schemas.baremes, 'Un barème'),
    parcours: jsonOf(parcours, 'Un parcours'),
    etapes: jsonOf(etapes, 'Les étapes'),
    sorties: jsonOf(sorties, 'Les sorties'),
    'etapes-avant': jsonOf(etapesAvant, 'Ce qui vient avant toute fiche'),
    'mots-courants': jsonOf(motsCourants, 'Ce que les gens tapent'),
    'mots-conseil': jsonOf(motsConseil, 'Ce que les conseillers tapent'),
    'besoins-contacts': jsonOf(besoins, 'Les besoins, et qui appeler'),
    echeances: jsonOf(echeances, 'Les changements connus d’avance'),
    exercices: jsonOf(exercices, 'Les cas pour s’exercer'),
    glossaire: jsonOf(glossaire, 'Le glossaire'),
    questions: jsonOf(textesQuestions, 'Les mots des questions'),
    'questions-tiers': jsonOf(textesTiers, 'Les mots des questions au sujet de quelqu’un'),
  }
  offer(made.fiche, 'id', ids, ['dispositif', 'outil'])
  offer(made.fiche, 'acteurs.*', ids, genresOf.fiche.acteurs)
  offer(made.fiche, 'compensation.*', ids, genresOf.fiche.compensation)
  offer(made.acteur, 'id', ids, ['acteur'])
  offer(made.opco, 'id', ids, ['opco'])
  offer(made.bareme, 'id', ids, ['bareme'])
  offer(made.bareme, 'opco', ids, genresOf.bareme.opco)
  offer(made.parcours, 'tiers.*', ids, genresOf.parcours.tiers)
  offer(made.parcours, 'financements.*', ids, genresOf.parcours.financements)
  offer(made.parcours, 'compensation.*', ids, genresOf.parcours.compensation)
  offer(made.parcours, 'etapes.*.fiches.*', ids, genresOf.parcours.fiches)
  offerIds(made.parcours, 'etapes.*.id', ids.etapes)
  offerIds(made.parcours, 'sorties.*', ids.sorties)
  offer(made['etapes-avant'], '*.acteurs.*', ids, genresOf['etape-avant'].acteurs)
  offer(made['etapes-avant'], '*.fiche', ids, genresOf['etape-avant'].fiche)
  offer(made['mots-courants'], '*.vers.*', ids, genresOf['mots-courants'].vers)
  offer(made['besoins-contacts'], '*.acteurs.*', ids, genresOf.besoin.acteurs)
  offer(made.exercices, '*.attendu.*', ids, genresOf.exercice.attendu)
  offer(made.exercices, '*.piege.*', ids, genresOf.exercice.piege)
  offer(made.glossaire, '*.lien', ids, genresOf.terme.lien)
  nameAnswers(made.questions)
  nameAnswers(made['questions-tiers'])
  return made
}
