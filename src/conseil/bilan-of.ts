import type { TFunction } from 'i18next'
import type { Correction } from './correction-of.ts'

/** What a choice is worth, in one line: said to who hears the page, and shown above the answer. */
export function bilanOf({ oubliees, hors }: Correction, attendu: readonly string[], t: TFunction): string {
  return t('exercices.bilan', {
    trouvees: attendu.length - oubliees.length,
    total: attendu.length,
    hors: hors.length,
  })
}
