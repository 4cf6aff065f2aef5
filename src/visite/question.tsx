import { IconArrowLeft, IconArrowRight, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question as QuestionId } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import type { Stage } from '../../content/stages.ts'
import type { Remaining } from '../../machines/visite/remaining.ts'
import { useAnnounce, useAnnounced } from '../parts/annonces.tsx'
import { Avancee } from './avancee.tsx'
import { Choices } from './choices.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'

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
  const [choice, setChoice] = useState(suggested)
  const [missed, setMissed] = useState(0)
  const announce = useAnnounce()
  useAnnounced(notice ?? '')
  const help = words.aide !== undefined || sensible
  return (
    <form
      noValidate
      // Pressed before the app runs, « Continuer » goes nowhere: no answer in the address.
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault()
        if (choice !== null) return onAnswer(choice)
        setMissed(missed + 1)
        announce(t('question.choisir'))
      }}
    >
      <Page
        name="question"
        alone
        problem={missed === 0 ? null : t('question.choisir')}
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
        {help ? (
          <div id="aide" className="aide">
            {words.aide === undefined ? null : <p>{words.aide}</p>}
            {sensible ? (
              <p className="sensible">
                <IconLock aria-hidden="true" className="icone" />
                {t('question.sensible')}
              </p>
            ) : null}
          </div>
        ) : null}
        <Choices
          question={question}
          words={words}
          masquer={masquer}
          value={choice}
          onChange={(value) => {
            setChoice(value)
            setMissed(0)
          }}
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
