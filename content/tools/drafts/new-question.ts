import { existsSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { localeFile } from '../../checks/texts.ts'
import { languages, type Language } from '../../languages.ts'
import { unknown } from '../../questions.ts'
import { contentFolder } from '../../read/folders.ts'
import { readText } from '../../read/read-text.ts'
import { reponse, texteQuestion } from '../../schema/question.ts'
import type { Started } from './start-draft.ts'
import { skeleton, type Known } from './skeleton.ts'

/** A question to add to the vocabulary. */
export type NewQuestion = { readonly id: string; readonly reponses: readonly string[] }

const vocabulary = `${contentFolder}/questions.ts`
const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/
const widest = 110

/** The end of the list of questions, where a new one goes. */
const lastQuestion = /^} as const$/m

function quoted(id: string): string {
  return /^[a-z]\w*$/.test(id) ? id : `'${id}'`
}

/** The question as the vocabulary writes it. */
function lineFor({ id, reponses }: NewQuestion): string {
  const line = `  ${quoted(id)}: [${reponses.map((one) => `'${one}'`).join(', ')}],`
  if (line.length <= widest) return line
  return [`  ${quoted(id)}: [`, ...reponses.map((one) => `    '${one}',`), '  ],'].join('\n')
}

type Words = Readonly<
  Record<string, { readonly reponses: Readonly<Record<string, { readonly choix: string }>> }>
>

/** What other questions say already for the same answer: « Oui », « Je ne sais pas ». */
function choicesIn(words: Words, { id, reponses }: NewQuestion): Known {
  const known = [...reponses, unknown].map((choice) => {
    const said = Object.values(words).flatMap((question) => question.reponses[choice]?.choix ?? [])
    const usual = said.find((one) => said.filter((other) => other === one).length > said.length / 2)
    return [`${id}.reponses.${choice}.choix`, usual] as const
  })
  return Object.fromEntries(known.filter(([, usual]) => usual !== undefined))
}

/** The question's words, all to be written, after those of the others. */
function addWords(root: string, language: Language, question: NewQuestion): string {
  const file = localeFile(language, 'questions')
  const text = readText(root, file)
  const answers = [...question.reponses, unknown].map((choice) => [choice, reponse] as const)
  const { reponses } = texteQuestion.shape
  const schema = z.strictObject({
    [question.id]: texteQuestion.extend({
      reponses: z.strictObject(Object.fromEntries(answers)).describe(reponses.description ?? ''),
    }),
  })
  writeFileSync(`${root}/${file}`, `${text}\n${skeleton(schema, choicesIn(parse(text) as Words, question))}`)
  return file
}

function whyNot(root: string, { id, reponses }: NewQuestion): string | undefined {
  const wrong = [id, ...reponses].find((one) => !slug.test(one))
  if (wrong !== undefined)
    return `« ${wrong} » ne peut pas être un identifiant : il faut des minuscules sans accent, des chiffres et des tirets.`
  if (reponses.includes(unknown)) return `« ${unknown} » est une réponse à toutes les questions : retirez-la.`
  if (reponses.length < 2 || new Set(reponses).size < reponses.length)
    return 'Il faut au moins 2 réponses, toutes différentes : --reponses oui,non.'
  if (!existsSync(`${root}/${vocabulary}`)) return `${vocabulary} manque.`
  const text = readText(root, vocabulary)
  if (text.includes(`\n  ${quoted(id)}: [`)) return `« ${id} » est déjà dans ${vocabulary}.`
  return lastQuestion.test(text) ? undefined : `La liste des questions ne se lit pas dans ${vocabulary}.`
}

function nextSteps({ id, reponses }: NewQuestion, files: readonly string[]): readonly string[] {
  const [first = ''] = reponses
  return [
    `${vocabulary} a une question de plus : ${id} (${reponses.join(', ')}). Parle-t-elle de santé ou de handicap ? Ajoutez-la aussi à « sensitive », plus bas.`,
    '1. Écrivez ses mots : remplacez chaque « À écrire : … », à la fin de ces fichiers :',
    ...files.map((file) => `   ${file}`),
    '   Les mots changent quand on parle de quelqu’un d’autre ? Ajoutez-les aux quatre questions-tiers.yaml.',
    `2. Posez-la dans au moins un parcours : ajoutez son nom à une étape d’un fichier de machines/parcours/, comme etape('titre', 'age', '${id}').`,
    `3. Lisez-la dans au moins une fiche, sous « publics » : - { question: ${id}, parmi: [${first}] }. Ajoutez un exemple.`,
    '   Là où aucun parcours ne la pose, la fiche sera « à vérifier ».',
    '4. Lancez npm run content:check : il dit ce qui reste à écrire, et si personne ne la pose ou ne la lit.',
    '5. Lancez npm run review et relisez ce qui change dans test/review/ : dessins, conversations, nombre de questions.',
  ]
}

/** Adds a question to the vocabulary, and its words, all to be written, to each language. */
export function startQuestion(root: string, question: NewQuestion): Started {
  const why = whyNot(root, question)
  if (why !== undefined) return { ok: false, lines: [why] }
  const text = readText(root, vocabulary)
  writeFileSync(`${root}/${vocabulary}`, text.replace(lastQuestion, `${lineFor(question)}\n} as const`))
  const files = languages.map((language) => addWords(root, language, question))
  return { ok: true, lines: nextSteps(question, files) }
}
