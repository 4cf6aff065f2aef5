import type { Content, Ecrans } from '../content.ts'
import { isEasy, languages } from '../languages.ts'
import { professional } from '../professional.ts'
import type { Path } from '../read/problem.ts'
import type { Report } from './finding.ts'
import { localeFile } from './texts.ts'

/** The lines of some places of a file. */
type LinesIn = (file: string, paths: readonly Path[]) => readonly (number | undefined)[]

function wordsOf(words: Ecrans, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : wordsOf(value, `${prefix}${key}.`),
  )
}

const plural = /_(?:zero|one|two|few|many|other)$/

/** The blanks of a text; « une page » may leave its number out. */
function blanksIn(text: string, key: string): string {
  return (text.match(/\{\{.*?\}\}/g) ?? [])
    .filter((blank) => blank !== '{{count}}' || !plural.test(key))
    .toSorted()
    .join(' ')
}

const missing = 'il manque ce texte, qui existe en français'

/** Whether only professionals read these words, whose easy version does not exist. */
function isProfessional(key: string): boolean {
  return professional.has(key.split('.')[0] ?? '')
}

const notEasy =
  'cette partie est pour les professionnels : elle n’a pas de version simplifiée, retirez-la d’ici'
const tooMany = 'ce texte n’existe pas en français ; retirez-le, ou ajoutez-le aussi en français'

/** A question has words about someone else in every language, or in none. */
function checkOthers(content: Content, error: Report): void {
  const reference = Object.keys(content.words.fr.tiers)
  for (const language of languages) {
    const given = Object.keys(content.words[language].tiers)
    const file = localeFile(language, 'tiers')
    for (const key of reference) if (!given.includes(key)) error(file, [key], missing)
    for (const key of given) if (!reference.includes(key)) error(file, [key], tooMany)
  }
}

const blank = /(?<!\{)\{\{\s*[\w-]+\s*\}\}(?!\})/g

/** The first braces of a text that hold no name as they should: `{fiches}}`, `{{fiches`, `{{ }}`. */
function brokenBraces(text: string): string | undefined {
  return /\{+[^{}]*\}+|\S*[{}]+\S*/.exec(text.replaceAll(blank, ' '))?.[0]
}

/** Braces are whole in each language, and hold the same names as in French; when they do not, either may be wrong. */
function checkBlanks(content: Content, error: Report, linesIn: LinesIn): void {
  const french = new Map(wordsOf(content.words.fr.ecrans))
  const differing: { readonly file: string; readonly key: string; readonly wanted: string }[] = []
  for (const language of languages) {
    const file = localeFile(language, 'ecrans')
    for (const [key, text] of wordsOf(content.words[language].ecrans)) {
      const reference = french.get(key)
      const broken = brokenBraces(text)
      if (broken !== undefined)
        error(
          file,
          key.split('.'),
          `« ${broken} » : il faut un nom entre deux accolades de chaque côté, comme {{nom}}`,
        )
      else if (reference !== undefined && brokenBraces(reference) === undefined) {
        const wanted = blanksIn(reference, key)
        const kept = blanksIn(text, key)
        // The easy version may leave a number out: « plus grand ».
        const fewer = isEasy(language) && kept.split(' ').every((one) => one === '' || wanted.includes(one))
        if (kept !== wanted && !fewer)
          differing.push({ file, key, wanted: wanted || (plural.test(key) ? '{{count}}' : 'rien') })
      }
    }
  }
  const source = localeFile('fr', 'ecrans')
  const keys = [...new Set(differing.map(({ key }) => key))]
  const lines =
    keys.length === 0
      ? []
      : linesIn(
          source,
          keys.map((key) => key.split('.')),
        )
  for (const { file, key, wanted } of differing)
    error(
      file,
      key.split('.'),
      `entre {{ }}, il faut ici comme en français : ${wanted} ; ou corrigez le français, ${source}:${lines[keys.indexOf(key)] ?? 1}`,
    )
}

/** A form that a language has for some numbers and French has not: « ساعتان », « 3 ساعات ». */
const ownPlural = /_(?:zero|two|few|many)$/

/** The forms that Arabic says otherwise than « other »: two, and three to ten. */
const arabicForms = ['two', 'few'] as const

/** Counted nouns have each form in Arabic: else « 3 يوم » is read. */
function checkArabicForms(given: ReadonlySet<string>, error: Report): void {
  const counted = [...given].filter((key) => key.endsWith('_other'))
  for (const key of counted)
    for (const form of arabicForms) {
      const wanted = key.replace(/_other$/u, `_${form}`)
      if (!given.has(wanted))
        error(
          localeFile('ar', 'ecrans'),
          key.split('.'),
          `il manque la forme « ${wanted.split('.').at(-1)} » : l’arabe compte autrement 2, et de 3 à 10`,
        )
    }
}

/** The words of the screens have the same keys, and the same blanks to fill in, in each language. */
export function checkScreens(content: Content, error: Report, linesIn: LinesIn): void {
  checkOthers(content, error)
  checkBlanks(content, error, linesIn)
  const reference = new Set(wordsOf(content.words.fr.ecrans).map(([key]) => key))
  for (const language of languages) {
    const given = new Set(wordsOf(content.words[language].ecrans).map(([key]) => key))
    const file = localeFile(language, 'ecrans')
    if (language === 'ar') checkArabicForms(given, error)
    for (const key of reference)
      if (!given.has(key) && !(isEasy(language) && isProfessional(key))) error(file, key.split('.'), missing)
    for (const key of given)
      if (isEasy(language) && isProfessional(key)) error(file, key.split('.'), notEasy)
      else if (!reference.has(key) && !reference.has(key.replace(ownPlural, '_other')))
        error(file, key.split('.'), tooMany)
  }
}
