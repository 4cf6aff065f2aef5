import type { Content } from '../content.ts'
import { contentFolder, fileOf } from '../read/folders.ts'
import { languages, type Language } from '../languages.ts'
import type { Path } from '../read/problem.ts'
import { listsOf, piecesOf } from './pieces.ts'

/** A text that someone will read: where it stands, and in which language. */
export type Texte = {
  readonly file: string
  readonly path: Path
  readonly language: Language
  readonly text: string
}

type Visit = (texte: Texte) => void

function languageIn(key: PropertyKey, language: Language): Language {
  return languages.find((one) => one === key) ?? language
}

/** Visits every text inside `value`, links aside; a key such as `fr-x-falc` says the language of what is under it. */
function walk(file: string, value: unknown, path: Path, language: Language, visit: Visit): void {
  if (typeof value === 'string') {
    if (!value.startsWith('https://')) visit({ file, path, language, text: value })
  } else if (Array.isArray(value))
    for (const [index, item] of value.entries()) walk(file, item, [...path, index], language, visit)
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value))
      walk(file, item, [...path, key], languageIn(key, language), visit)
}

const localeFiles = { ecrans: 'ecrans', questions: 'questions', tiers: 'questions-tiers' } as const

/** Where words of the screens or of the questions are written. */
export function localeFile(language: Language, name: keyof typeof localeFiles): string {
  return `${contentFolder}/locales/${language}/${localeFiles[name]}.yaml`
}

/** Visits the words of the screens and of the questions: their file says the language. */
function walkScreens(content: Content, visit: Visit): void {
  for (const language of languages)
    for (const name of ['ecrans', 'questions', 'tiers'] as const)
      walk(localeFile(language, name), content.words[language][name], [], language, (texte) =>
        visit({ ...texte, language }),
      )
}

/** Visits every text of the content, drafts included. */
export function eachText(content: Content, visit: Visit): void {
  for (const { file, value } of piecesOf(content)) walk(file, value, [], 'fr', visit)
  for (const parcours of Object.values(content.parcours))
    walk(fileOf('parcours', parcours.id), parcours, [], 'fr', visit)
  for (const { file, values } of listsOf(content)) walk(file, values, [], 'fr', visit)
  walk(`${contentFolder}/mots-courants.yaml`, content.motsCourants, [], 'fr', visit)
  walk(`${contentFolder}/glossaire.yaml`, content.glossaire, [], 'fr', visit)
  walkScreens(content, visit)
}
