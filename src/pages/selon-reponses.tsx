import * as loaders from 'virtual:passerelle/loaders'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages/fiche.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import { judge, weigh, type Facts } from '../../machines/regles/eligibility.ts'
import { openingOf } from '../../machines/regles/opening.ts'
import { told } from '../../machines/regles/told.ts'
import { because } from '../parts/because.ts'
import { fetchAgain } from '../app/fetch-again.ts'
import { useFrame } from '../parts/page.tsx'
import { Selon, type Cas } from './selon.tsx'
import { waysOpenOf } from '../parts/ways-open-of.ts'
import { wordsFor } from '../parts/words-for.ts'
import { sorted } from '../../content/sorted.ts'

type Props = { readonly publics: FichePage['publics']; readonly facts: Facts }

/** The words of questions in the language of the page; null until they are here. */
function useQuestions(): QuestionsPage | null {
  const { language } = useFrame()
  const [words, setWords] = useState<{ readonly language: string; readonly page: QuestionsPage } | null>(null)
  useEffect(() => {
    let current = true
    // Without its words the page stays what it is for anyone.
    fetchAgain(loaders.questions[language]).then(
      ({ questions: page }) => current && setWords({ language, page }),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [language])
  return words?.language === language ? words.page : null
}

const order = { possible: 0, 'a-verifier': 1, exclu: 2 } as const

/** What the person's answers do to a fiche: the verdict, each criterion of each public, what would open it. */
export function SelonReponses({ publics, facts }: Props) {
  const { t } = useTranslation()
  const words = useQuestions()
  if (words === null) return null
  const wordsOf = wordsFor(words, facts)
  const judged = judge(publics, facts)
  const cas = sorted(
    publics.map(({ nom, criteres }, index): Cas & { readonly rank: number } => {
      const { verdict } = judge([{ criteres }], facts)
      return {
        nom,
        verdict,
        raisons: told(criteres).map((critere) => because(weigh(critere, facts), { t, wordsOf })),
        rank: index === judged.public ? -1 : order[verdict],
      }
    }),
    (a, b) => a.rank - b.rank,
  )
  const opening = openingOf(publics, facts) ?? { ouvrirait: {}, reserve: [] }
  return <Selon verdict={judged.verdict} cas={cas} ouvrir={waysOpenOf(opening, { t, wordsOf })} />
}
