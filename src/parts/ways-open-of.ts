import type { TFunction } from 'i18next'
import { isDoable, type Opening } from '../../machines/regles/opening.ts'
import { told } from '../../machines/regles/told.ts'
import type { WaysOpen } from './ways-open.tsx'
import { phraseOf, type WordsOf } from './words-for.ts'

/** An opening in words, as what one can do and as what others are. */
export function waysOpenOf(
  { ouvrirait, reserve }: Opening,
  { t, wordsOf }: { readonly t: TFunction; readonly wordsOf: WordsOf },
): WaysOpen {
  return {
    faire: Object.keys(ouvrirait).flatMap((question) =>
      isDoable(question) ? [t(`ouvrir.${question}`)] : [],
    ),
    reserve: told(reserve).flatMap(({ question, parmi }) =>
      parmi.slice(0, 3).map((choice) => phraseOf(wordsOf(question), choice)),
    ),
  }
}
