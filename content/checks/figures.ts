import type { Content } from '../content.ts'
import { disagreements, figuresIn, unsaidIn } from './figures-in.ts'
import { fileOf } from '../read/folders.ts'
import type { Path } from '../read/problem.ts'
import type { Report } from './finding.ts'
import { listsOf, piecesOf } from './pieces.ts'

type Leaf = { readonly path: Path; readonly text: string }
type Tell = (path: Path, message: string) => void
type Texts = Readonly<Record<string, unknown>>

const names = { en: 'anglais', ar: 'arabe' } as const
const summaries = Object.keys(names) as readonly (keyof typeof names)[]

function isGroup(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null
}

function leavesOf(value: unknown, path: Path): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  return isGroup(value)
    ? Object.entries(value).flatMap(([key, item]) =>
        leavesOf(item, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []
}

function flat(value: unknown): string {
  return typeof value === 'string' ? value : isGroup(value) ? Object.values(value).map(flat).join(' ; ') : ''
}

/** All the French of a value: what is under another language is left out. */
function frenchIn(value: unknown): string {
  if (!isGroup(value)) return flat(value)
  return Object.entries(value)
    .map(([key, item]) => (key === 'fr-x-falc' || key in names ? '' : frenchIn(item)))
    .join(' ; ')
}

function placeOf(figure: string, value: unknown, path: Path): Path {
  return leavesOf(value, path).find(({ text }) => figuresIn(text).has(figure))?.path ?? path
}

/** The plain and the easy text of one part give the same figures. */
function comparePair(
  path: Path,
  plain: unknown,
  easy: unknown,
  place: (language: string) => Path,
  tell: Tell,
) {
  const { missing, added } = disagreements(flat(plain), flat(easy))
  for (const figure of missing)
    tell(
      placeOf(figure, plain, place('fr')),
      `« ${figure} » est ici, mais pas dans la version simplifiée (${path.join('.') || 'même clé'}) : écrivez-le dans les deux`,
    )
  for (const figure of added)
    tell(
      placeOf(figure, easy, place('fr-x-falc')),
      `« ${figure} » est ici, mais pas dans le texte français : vérifiez lequel est juste`,
    )
}

function compareSummary(
  language: keyof typeof names,
  summary: unknown,
  french: string,
  path: Path,
  tell: Tell,
): void {
  for (const figure of unsaidIn(flat(summary), french)) {
    const leaf = leavesOf(summary, path).find(({ text }) => unsaidIn(text, french).includes(figure))
    tell(
      leaf?.path ?? path,
      `« ${figure} » est dans le texte ${names[language]}, mais pas dans le texte français : vérifiez lequel est juste`,
    )
  }
}

/** Compares the languages that stand side by side under `path`. */
function compareHere(node: Texts, whole: unknown, path: Path, tell: Tell): void {
  const { fr, 'fr-x-falc': easy } = node
  if (isGroup(fr) && isGroup(easy))
    for (const key of Object.keys(fr))
      comparePair([key], fr[key], easy[key], (language) => [...path, language, key], tell)
  else comparePair([], fr, easy, (language) => [...path, language], tell)
  const french = typeof fr === 'string' ? fr : frenchIn(whole)
  for (const language of summaries)
    if (language in node) compareSummary(language, node[language], french, [...path, language], tell)
}

function compareIn(value: unknown, whole: unknown, path: Path, tell: Tell): void {
  if (!isGroup(value)) return
  if ('fr' in value && 'fr-x-falc' in value) compareHere(value, whole, path, tell)
  else
    for (const [key, item] of Object.entries(value))
      compareIn(item, whole, [...path, Array.isArray(value) ? Number(key) : key], tell)
}

/** Numbers, phones, e-mails and links are the same in each language of a text; the glossary's easy words may give fewer. */
export function checkFigures(content: Content, error: Report): void {
  const compare = (file: string, value: unknown): void =>
    compareIn(value, value, [], (path, message) => error(file, path, message))
  for (const { file, value } of piecesOf(content)) compare(file, value)
  for (const parcours of Object.values(content.parcours)) compare(fileOf('parcours', parcours.id), parcours)
  for (const { file, values } of listsOf(content)) compare(file, values)
}
