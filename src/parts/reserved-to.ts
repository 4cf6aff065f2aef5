import type { ParseKeys, TFunction } from 'i18next'
import type { Critere } from '../../content/schema/rule.ts'

type Key = Extract<ParseKeys, `reserve.${string}`>

/** At most this many of those whom something is reserved to. */
const most = 3

/** Whom a criterion reserves something to, said after « C’est réservé » ; `content:check` holds that each has its words. */
export function reservedTo(
  { question, parmi }: Pick<Critere, 'question' | 'parmi'>,
  t: TFunction,
): readonly string[] {
  return parmi.slice(0, most).map((choice) => t(`reserve.${question}.${choice}` as Key))
}
