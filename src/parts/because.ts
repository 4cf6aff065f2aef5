import type { TFunction } from 'i18next'
import { unknown } from '../../content/questions.ts'
import type { Reason } from '../../machines/regles/eligibility.ts'
import type { Because } from './reasons.tsx'
import { phraseOf, type WordsOf } from './words-for.ts'

/** What turns a reason into words. */
export type Teller = { readonly t: TFunction; readonly wordsOf: WordsOf }

/** A reason in the person's words: an answer that speaks for it or against it, or what remains to check. */
export function because({ question, reponse, effet }: Reason, { t, wordsOf }: Teller): Because {
  if (reponse === null || reponse === unknown)
    return { effet, texte: t('parcours.reste', { sujet: wordsOf(question).sujet }) }
  const phrase = phraseOf(wordsOf(question), reponse)
  return { effet, texte: effet === 'a-verifier' ? t('parcours.reste-vu', { phrase }) : phrase }
}
