import type { Content } from '../content.ts'
import { blankMark } from '../schema/words.ts'
import { sentencesIn, wordsIn } from './easy-read.ts'
import type { Report } from './finding.ts'
import { leavesOf, type Leaf } from './leaves.ts'
import { piecesIn } from './pieces.ts'

/** The most words of an easy version, in hundredths of those of the French. */
export const mostOfFrench = 60

/** The most words of the easy version of a fiche. */
export const mostWords = 200

/** Below this many words, a French text is as short as an easy one. */
const short = 60

function count(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, { text }) => sum + wordsIn(text), 0)
}

/** The most words that the easy version of a French text of so many may have. */
function ceiling(french: number): number {
  return french <= short ? french : Math.max(short, Math.floor((french * mostOfFrench) / 100))
}

/** Texts of an easy fiche that hold two sentences: the others are lines, of one sentence each. */
const twoSentences: ReadonlySet<PropertyKey> = new Set(['premier-pas', 'premier-pas-pro'])

function checkLine(file: string, { path, text }: Leaf, error: Report): void {
  const sentences = sentencesIn(text).length
  const most = twoSentences.has(path.at(-1) ?? '') ? 2 : 1
  if (sentences > most)
    error(
      file,
      path,
      `${sentences} phrases ; ${most} au plus ici : une phrase par ligne en version simplifiée`,
    )
}

/** The easy version is much shorter than the French, and has one sentence a line. */
export function checkLength(content: Content, error: Report): void {
  for (const folder of ['fiches', 'acteurs'] as const)
    for (const { file, value } of piecesIn(content, folder)) {
      const { fr, 'fr-x-falc': easy } = value.textes
      const path = ['textes', 'fr-x-falc']
      const leaves = leavesOf(easy, path)
      if (leaves.some(({ text }) => text.includes(blankMark))) continue
      const [words, french] = [count(leaves), count(leavesOf(fr, []))]
      const most = Math.min(ceiling(french), folder === 'fiches' ? mostWords : Infinity)
      if (words > most)
        error(
          file,
          path,
          `${words} mots, pour ${french} en français ; ${most} au plus dans la version simplifiée : choisissez, ne découpez pas`,
        )
      if (folder === 'fiches') for (const leaf of leaves) checkLine(file, leaf, error)
    }
}
