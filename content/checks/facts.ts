import type { Content } from '../content.ts'
import { translations, type Translation } from '../languages.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import type { Path } from '../read/problem.ts'
import type { Report } from './finding.ts'
import { languageNames } from './language-names.ts'
import { leavesOf } from './leaves.ts'
import { piecesIn } from './pieces.ts'

/** The fewest facts of a fiche in a translation, in hundredths of those of the French. */
export const fewestFacts = 90

/** How many facts a text of a fiche gives under each key: a sentence, a point, a step is one. */
function factsIn(texte: object): ReadonlyMap<string, number> {
  return new Map(Object.entries(texte).map(([key, value]) => [key, leavesOf(value, []).length]))
}

/** How many facts of the French a translation of a fiche gives, in hundredths; 0 when there is none. */
export function shareOfFacts({ textes }: Pick<Fiche, 'textes'>, language: Translation): number {
  const texte = textes[language]
  if (!texte) return 0
  const given = factsIn(texte)
  const french = [...factsIn(textes.fr)]
  const all = french.reduce((sum, [, count]) => sum + count, 0)
  const said = french.reduce((sum, [key, count]) => sum + Math.min(count, given.get(key) ?? 0), 0)
  return Math.floor((said * 100) / all)
}

/** The lists inside a text, by their place below `path`, and how many items each has. */
function listsIn(value: unknown, path: Path): readonly { readonly path: Path; readonly items: number }[] {
  if (typeof value !== 'object' || value === null) return []
  const here = Array.isArray(value) ? [{ path, items: value.length }] : []
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, item]) =>
      listsIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ]
}

/** The lists of a translation that are shorter than in French: a point was forgotten, whatever the whole gives. */
function checkLists(
  { textes }: Pick<Fiche, 'textes'>,
  language: Translation,
  error: Report,
  file: string,
): void {
  const given = new Map(listsIn(textes[language], []).map(({ path, items }) => [path.join('.'), items]))
  for (const { path, items } of listsIn(textes.fr, [])) {
    const kept = given.get(path.join('.')) ?? items
    if (kept < items)
      error(
        file,
        ['textes', language, ...path],
        `il y a ${items} éléments en français, et ${kept} en ${languageNames[language]} : traduisez ce qui manque`,
      )
  }
}

/** A translation gives most of the facts of a fiche: facts are counted, not words. */
export function checkFacts(content: Content, error: Report): void {
  for (const { file, value } of piecesIn(content, 'fiches'))
    for (const language of translations) {
      const texte = value.textes[language]
      if (!texte || JSON.stringify(value.textes).includes(blankMark)) continue
      checkLists(value, language, error, file)
      const share = shareOfFacts(value, language)
      if (share < fewestFacts)
        error(
          file,
          ['textes', language],
          `${share} faits sur 100 du texte français sont dans le texte ${languageNames[language]} ; il en faut au moins ${fewestFacts} : traduisez les points qui manquent`,
        )
    }
}
