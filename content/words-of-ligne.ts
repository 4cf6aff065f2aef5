import type { Ligne } from './schema/words.ts'

/** The sentences of a line: itself, or what introduces a list and its points. */
export function wordsOfLigne(ligne: Ligne): readonly string[] {
  return typeof ligne === 'string' ? [ligne] : [ligne.phrase, ...ligne.liste]
}
