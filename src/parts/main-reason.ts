import { sorted } from '../../content/sorted.ts'
import type { Verdict } from '../../machines/regles/eligibility.ts'
import type { TFunction } from 'i18next'
import type { Because } from './reasons.tsx'

const wanted = { possible: 'remplit', 'a-verifier': 'a-verifier', exclu: 'exclut' } as const

/** The one reason that counts most: what remains to check when there is something to check, else the most decisive fact. */
export function mainReason(verdict: Verdict, raisons: readonly Because[], t: TFunction): string {
  const [decisive] = sorted(
    raisons.filter(({ effet }) => effet === wanted[verdict]),
    (a, b) => a.rang - b.rang,
  )
  if (decisive) return decisive.court
  // What is to check is not for the person to say: an answer that suits beside it would be a contradiction.
  if (verdict === 'a-verifier') return t('parcours.a-confirmer')
  return raisons[0]?.court ?? t('parcours.rien-contre')
}
