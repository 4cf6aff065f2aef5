import type { Content } from '../content.ts'
import { figuresIn, inFrenchFigures, unsaidIn } from './figures-in.ts'
import { translations, type Translation } from '../languages.ts'
import { fileOf } from '../read/folders.ts'
import type { Path } from '../read/problem.ts'
import { blankMark } from '../schema/words.ts'
import type { Report } from './finding.ts'
import { leavesOf } from './leaves.ts'
import { listsOf, piecesOf } from './pieces.ts'

type Tell = (path: Path, message: string) => void
type Texts = Readonly<Record<string, unknown>>

const names = { 'fr-x-falc': 'la version simplifiée', en: 'le texte anglais', ar: 'le texte arabe' } as const
const readings = Object.keys(names) as readonly (keyof typeof names)[]

function isGroup(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null
}

function flat(value: unknown): string {
  return typeof value === 'string' ? value : isGroup(value) ? Object.values(value).map(flat).join(' ; ') : ''
}

/** All the French of a value: what is under another language is left out. */
function frenchIn(value: unknown): string {
  if (!isGroup(value)) return flat(value)
  return Object.entries(value)
    .map(([key, item]) => (key in names ? '' : frenchIn(item)))
    .join(' ; ')
}

function placeOf(figure: string, value: unknown, path: Path): Path {
  return leavesOf(value, path).find(({ text }) => figuresIn(text).has(figure))?.path ?? path
}

/** A reading gives no figure that the French does not give. */
function compareReading(
  language: keyof typeof names,
  reading: unknown,
  french: string,
  path: Path,
  tell: Tell,
): void {
  for (const figure of unsaidIn(flat(reading), french)) {
    const leaf = leavesOf(reading, path).find(({ text }) => unsaidIn(text, french).includes(figure))
    tell(
      leaf?.path ?? path,
      `« ${figure} » est dans ${names[language]}, mais pas dans le texte français : vérifiez lequel est juste`,
    )
  }
}

/** Small numbers may be said otherwise: « both », « شهرين ». */
const said = 12

/** A translation says every figure of the French that is more than a small number. */
function compareTranslation(
  language: Translation,
  reading: unknown,
  french: unknown,
  path: Path,
  tell: Tell,
): void {
  if (flat(reading).includes(blankMark)) return
  const given = figuresIn(flat(reading).replaceAll(/\S+/gu, inFrenchFigures))
  for (const figure of figuresIn(flat(french)))
    if (!given.has(figure) && !(Number(figure.replace(',', '.')) <= said))
      tell(
        placeOf(figure, french, [...path, 'fr']),
        `« ${figure} » est ici, mais pas dans ${names[language]} : écrivez-le dans les deux`,
      )
}

/** Compares the languages that stand side by side under `path`. */
function compareHere(node: Texts, whole: unknown, path: Path, tell: Tell): void {
  const { fr } = node
  const french = typeof fr === 'string' ? fr : frenchIn(whole)
  for (const language of readings)
    if (language in node) compareReading(language, node[language], french, [...path, language], tell)
  for (const language of translations)
    if (language in node) compareTranslation(language, node[language], fr, path, tell)
}

function compareIn(value: unknown, whole: unknown, path: Path, tell: Tell): void {
  if (!isGroup(value)) return
  if ('fr' in value && 'fr-x-falc' in value) compareHere(value, whole, path, tell)
  else
    for (const [key, item] of Object.entries(value))
      compareIn(item, whole, [...path, Array.isArray(value) ? Number(key) : key], tell)
}

/** Numbers, phones, e-mails and links are those of the French in each reading; a translation gives them all, the easy version chooses. */
export function checkFigures(content: Content, error: Report): void {
  const compare = (file: string, value: unknown): void =>
    compareIn(value, value, [], (path, message) => error(file, path, message))
  for (const { file, value } of piecesOf(content)) compare(file, value)
  for (const parcours of Object.values(content.parcours)) compare(fileOf('parcours', parcours.id), parcours)
  for (const { file, values } of listsOf(content)) compare(file, values)
}
