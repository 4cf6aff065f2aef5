import * as loaders from 'virtual:passerelle/loaders'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages/fiche.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import { judge, ranks, weigh, type Facts } from '../../machines/regles/eligibility.ts'
import { openingOf } from '../../machines/regles/opening.ts'
import { told } from '../../machines/regles/told.ts'
import { asRead } from '../../machines/visite/as-read.ts'
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

/** The publics of the door one came through, where there are some. */
function waysOf(publics: Props['publics'], known: Facts): Props['publics'] {
  const own = publics.filter(({ criteres }) =>
    criteres.every((critere) => critere.question !== 'profil' || weigh(critere, known).effet !== 'exclut'),
  )
  return own.length > 0 ? own : publics
}

/** What the person's answers do to a fiche: the verdict, each criterion of each public, what would open it. */
export function SelonReponses({ publics, facts }: Props) {
  const { t } = useTranslation()
  const words = useQuestions()
  if (words === null) return null
  const wordsOf = wordsFor(words, facts)
  const known = asRead(facts)
  const ways = waysOf(publics, known)
  const judged = judge(ways, known)
  const cas = sorted(
    ways.map(({ nom, ...rule }, index): Cas & { readonly rank: number } => {
      const { verdict } = judge([rule], known)
      return {
        nom,
        verdict,
        raisons: told(rule.criteres).map((critere) =>
          because(weigh(critere, known), { t, wordsOf }, critere),
        ),
        rank: index === judged.public ? Infinity : ranks[verdict],
      }
    }),
    (a, b) => b.rank - a.rank,
  )
  const opening = openingOf(ways, known) ?? { ouvrirait: {}, reserve: [] }
  return <Selon verdict={judged.verdict} cas={cas} ouvrir={waysOpenOf(opening, { t })} />
}
