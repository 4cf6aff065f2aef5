import type { Verdict } from '../../machines/regles/eligibility.ts'
import type { Because } from './reasons.tsx'

const wanted = { possible: 'remplit', 'a-verifier': 'a-verifier', exclu: 'exclut' } as const

/** The one reason that counts most: what remains to check when there is something to check, else what decides. */
export function mainReason(verdict: Verdict, raisons: readonly Because[]): string | undefined {
  return (raisons.find(({ effet }) => effet === wanted[verdict]) ?? raisons[0])?.court
}
