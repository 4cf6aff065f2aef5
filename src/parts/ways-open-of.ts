import type { TFunction } from 'i18next'
import { isDoable, type Opening } from '../../machines/regles/opening.ts'
import { told } from '../../machines/regles/told.ts'
import { reservedTo } from './reserved-to.ts'
import type { WaysOpen } from './ways-open.tsx'

/** An opening in words, as what one can do and as what others are. */
export function waysOpenOf({ ouvrirait, reserve }: Opening, { t }: { readonly t: TFunction }): WaysOpen {
  return {
    faire: Object.keys(ouvrirait).flatMap((question) =>
      isDoable(question) ? [t(`ouvrir.${question}`)] : [],
    ),
    reserve: told(reserve).flatMap((critere) => reservedTo(critere, t)),
  }
}
