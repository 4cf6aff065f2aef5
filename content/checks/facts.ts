import type { Content } from '../content.ts'
import { translations, type Translation } from '../languages.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import type { Report } from './finding.ts'
import { leavesOf } from './leaves.ts'
import { piecesIn } from './pieces.ts'

/** The fewest facts of a fiche in a translation, in hundredths of those of the French. */
export const fewestFacts = 90

const names: Readonly<Record<Translation, string>> = { en: 'anglais', ar: 'arabe' }

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

/** A translation gives most of the facts of a fiche: facts are counted, not words. */
export function checkFacts(content: Content, error: Report): void {
  for (const { file, value } of piecesIn(content, 'fiches'))
    for (const language of translations) {
      const texte = value.textes[language]
      if (!texte || JSON.stringify(value.textes).includes(blankMark)) continue
      const share = shareOfFacts(value, language)
      if (share < fewestFacts)
        error(
          file,
          ['textes', language],
          `${share} faits sur 100 du texte français sont dans le texte ${names[language]} ; il en faut au moins ${fewestFacts} : traduisez les points qui manquent`,
        )
    }
}
