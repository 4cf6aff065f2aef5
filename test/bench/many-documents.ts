import type { Document } from '../../content/search/document.ts'

/** Numbers between 0 and 1, the same at each run. */
function dice(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}

/** Fiches made of the words of `model` and of as many invented ones, common words more often, as in a language. */
export function manyDocuments(count: number, model: readonly Document[]): readonly Document[] {
  const roll = dice(20_261_121)
  const texts = model.flatMap(({ texts: all }) => Object.values(all).flat())
  const words = [...new Set(texts.join(' ').split(/[^\p{L}]+/u))].filter((word) => word.length > 3)
  const letter = (): string => 'aeiouaeioubcdlmnprst'.charAt(Math.floor(roll() * 20))
  const invented = Array.from({ length: count }, () =>
    Array.from({ length: 5 + Math.floor(roll() * 6) }, letter).join(''),
  )
  const word = (): string => {
    const from = roll() < 0.7 ? words : invented
    return from[Math.floor(roll() ** 2 * from.length)] ?? ''
  }
  const phrase = (length: number): string => Array.from({ length }, word).join(' ')
  return Array.from({ length: count }, (_, id) => ({
    kind: 'fiche',
    id: `fiche-${id}`,
    texts: {
      sigle: [`${phrase(1).slice(0, 4).toUpperCase()} : ${phrase(4)}`],
      titre: [phrase(5)],
      alias: [phrase(3), phrase(3)],
      resume: [phrase(18)],
      texte: [phrase(20), phrase(20)],
    },
  }))
}
