import { useTranslation } from 'react-i18next'
import type { Knowledge } from '../content/content.ts'
import type { Resumes } from '../content/pages/resumes.ts'
import type { Voice } from './words.ts'
import type { Facts } from '../machines/eligibility.ts'
import { resultOf } from './result.ts'
import { Parcours } from './screens/parcours.tsx'

type Props = {
  readonly facts: Facts
  readonly sentences: readonly string[]
  readonly knowledge: Knowledge
  readonly resumes: Resumes
  readonly wordsOf: Voice
  readonly answers: string
  readonly hrefOf: (id: string) => string
}

/** The result of a visit: decides, then shows. Fetched when the answers are read over. */
export function Resultat({ facts, sentences, knowledge, resumes, wordsOf, answers, hrefOf }: Props) {
  const { t } = useTranslation()
  return (
    <Parcours
      {...resultOf(facts, { knowledge, resumes, t, hrefOf, wordsOf })}
      sentences={sentences}
      answers={answers}
      onPrint={() => window.print()}
    />
  )
}
