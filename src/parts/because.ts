import type { TFunction } from 'i18next'
import { tellsSomething, unknown, type Question } from '../../content/questions.ts'
import type { Reason } from '../../machines/regles/eligibility.ts'
import type { Critere } from '../../content/schema/rule.ts'
import { capital } from './capital.ts'
import { ownKnowledge } from './own-knowledge.ts'
import type { Because } from './reasons.tsx'
import { reservedTo } from './reserved-to.ts'
import { telling } from './telling.ts'
import { phraseOf, type WordsOf } from './words-for.ts'

/** What turns a reason into words. */
export type Teller = { readonly t: TFunction; readonly wordsOf: WordsOf }

/** The answer that a reason stands on, in the person's words, or what remains to check. */
export function groundOf({ question, reponse, effet }: Reason, { t, wordsOf }: Teller): string {
  if (reponse === null || reponse === unknown) return t('parcours.reste', { sujet: wordsOf(question).sujet })
  const phrase = phraseOf(wordsOf(question), reponse)
  return effet === 'a-verifier' ? t('parcours.reste-vu', { phrase }) : phrase
}

/** What a person knows of themselves: once it is said, nobody has to check it, but whether it suits. */
const plainFacts: ReadonlySet<string> = new Set<Question>(['statut', 'age', 'departement'])

/** What a reason stands on, alone: the subject of what is still to check, else the answer. */
function baseOf({ question, reponse, effet }: Reason, { t, wordsOf }: Teller): string {
  const words = wordsOf(question)
  const doubted = effet === 'a-verifier' && tellsSomething(question, reponse)
  if (doubted && ownKnowledge.has(question)) return t('parcours.a-confirmer')
  // What is told is not left to find out: to name it alone would ask for it again.
  if (reponse !== null && reponse !== unknown && (effet !== 'a-verifier' || !plainFacts.has(question)))
    return phraseOf(words, reponse)
  // Nobody has to be asked what one knows of oneself.
  return plainFacts.has(question)
    ? capital(t('parcours.selon', { sujet: words.sujet }))
    : capital(words.sujet)
}

/** Why an answer excludes. */
function whyNot(phrase: string, t: TFunction, critere: Critere | undefined): string {
  const [qui, ...others] = critere ? reservedTo(critere, t) : []
  return qui === undefined || others.length > 0
    ? t('parcours.ne-convient-pas', { phrase })
    : t('ouvrir.reserve-a', { phrase, qui })
}

/** A reason in whole sentences: what it stands on, then which way it counts; whom it is reserved to, when its criterion is known. */
export function because(reason: Reason, teller: Teller, critere?: Critere): Because {
  const { effet } = reason
  const [phrase, court, rang] = [groundOf(reason, teller), baseOf(reason, teller), telling(reason)]
  switch (effet) {
    case 'a-verifier':
      return { effet, texte: phrase, court, rang }
    case 'remplit':
      return { effet, texte: teller.t('parcours.convient', { phrase }), court, rang }
    case 'exclut':
      return { effet, texte: whyNot(phrase, teller.t, critere), court, rang }
  }
}
