import type { Language } from '../../content/languages.ts'
import { keyOf, sound } from '../../content/search/words.ts'
import { holds, type Vocabulary } from './vocabulary.ts'

const shortestSwap = 4
const shortestRoot = 5
const leastRoot = 0.6

/** The keys that the index knows of a word with two neighbouring letters swapped. */
function swapsOf(letters: string, language: Language, vocabulary: Vocabulary): readonly string[] {
  if (letters.length < shortestSwap) return []
  return [...letters].slice(1).flatMap((letter, index) => {
    const swapped = letters.slice(0, index) + letter + letters.charAt(index) + letters.slice(index + 2)
    const key = keyOf(swapped, language)
    return swapped !== letters && holds(vocabulary, key) ? [key] : []
  })
}

/** The longest term of the index that begins a word, when it makes most of it: « altern » in « alternence ». */
function rootOf(whole: string, vocabulary: Vocabulary): readonly string[] {
  const least = Math.max(shortestRoot, whole.length * leastRoot)
  for (let length = whole.length - 1; length >= least; length -= 1)
    if (holds(vocabulary, whole.slice(0, length))) return [whole.slice(0, length)]
  return []
}

/** Other keys for a word that the index does not know: letters swapped, its root, the whole of it. */
export function guessesOf(letters: string, language: Language, vocabulary: Vocabulary): readonly string[] {
  const whole = sound(letters)
  return [...new Set([...swapsOf(letters, language, vocabulary), ...rootOf(whole, vocabulary), whole])]
}
