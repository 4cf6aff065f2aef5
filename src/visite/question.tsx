import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Question as QuestionId } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import type { Stage } from '../../content/stages.ts'
import type { Remaining } from '../../machines/visite/remaining.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { Aide } from './aide.tsx'
import { Avancee } from './avancee.tsx'
import { Choices } from './choices.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { useChoice } from './use-choice.ts'

type Props = {
  readonly question: QuestionId
  readonly words: TexteQuestion
  /** How many questions have been asked, this one included. */
  readonly numero: number
  /** How many remain, this one included. */
  readonly left: Remaining
  readonly sensible: boolean
  readonly masquer: readonly string[]
  /** The stage where a choice leads, for those that lead to one. */
  readonly stages: Readonly<Record<string, Stage>>
  readonly suggested: string | null
  /** Something to say first: a link that was not complete. */
  readonly notice: string | null
  readonly onAnswer: (choice: string) => void
  readonly onBack: () => void
}

/** One question, alone on its screen: choose, then continue. */
export function Question(props: Props) {
  const { question, words, numero, left, sensible, masquer, stages, suggested, notice, onAnswer, onBack } =
    props
  const { t } = useTranslation()
  const { at } = useFrame()
  const { choice, missed, problem, onChange, onSubmit } = useChoice(suggested, onAnswer)
  useAnnounced(notice ?? '')
  const help = words.aide !== undefined || sensible
  return (
    <form
      noValidate
      // Pressed before the app runs, « Continuer » goes nowhere: no answer in the address.
      method="dialog"
      onSubmit={onSubmit}
    >
      <Page
        name="question"
        alone
        problem={problem}
        actions={
          <>
            <button type="button" className="bouton discret" onClick={onBack}>
              <IconArrowLeft aria-hidden="true" className="icone fleche" />
              {t('commun.retour')}
            </button>
            <button type="submit" className="bouton">
              {t('commun.continuer')}
              <IconArrowRight aria-hidden="true" className="icone fleche" />
            </button>
          </>
        }
      >
        {notice === null ? null : <p className="avis">{notice}</p>}
        <Avancee
          numero={numero}
          left={left}
          chosen={choice !== null}
          stage={choice === null ? null : (stages[choice] ?? null)}
        />
        <Titre id="question">{words.question}</Titre>
        <noscript>
          <p className="avis">{t('commun.sans-javascript')}</p>
          <p>
            <a className="bouton" href={at({ name: 'fiches' })}>
              {t('commun.toutes-les-fiches')}
            </a>
          </p>
        </noscript>
        {help ? <Aide id="aide" aide={words.aide} sensible={sensible} /> : null}
        <Choices
          question={question}
          words={words}
          masquer={masquer}
          value={choice}
          onChange={onChange}
          missed={missed}
          labelledBy="question"
          {...(help ? { describedBy: 'aide' } : {})}
        />
        <details className="pourquoi">
          <summary>{t('question.pourquoi')}</summary>
          <p>{words.pourquoi}</p>
        </details>
      </Page>
    </form>
  )
}
