import type { TFunction } from 'i18next'
import type { Language } from '../../content/languages.ts'
import { listed } from '../plan/listed.ts'
import type { AVoir } from './a-voir.ts'

/** What is left to check for a proposal, in a line: the facts that nobody told, then what was told and whether it suits. */
export function resteAVoir(
  aVoir: readonly AVoir[],
  { t, language }: { readonly t: TFunction; readonly language: Language },
): string {
  const names = aVoir.flatMap(({ question, dit }) => (dit === null ? t(`conseil.fait-${question}`) : []))
  const phrase = aVoir.flatMap(({ dit }) => dit ?? []).join(' ')
  const reste = [
    ...(names.length === 0 ? [] : [`${t('conseil.a-verifier')} ${listed(names, language)}`]),
    ...(phrase === '' ? [] : [t('parcours.reste-vu', { phrase })]),
  ]
  return reste.length === 0 ? t('parcours.a-confirmer') : reste.join(' · ')
}
