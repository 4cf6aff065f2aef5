import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import { Choices } from './choices.tsx'
import { BackLink, Page } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { phraseOf } from '../parts/words-for.ts'

/** What a change would do, in words: sentences that no longer serve, subjects of new questions. */
export type Effect = { readonly retire: readonly string[]; readonly ajoute: readonly string[] }

type Props = {
  readonly question: Question
  readonly words: TexteQuestion
  readonly masquer: readonly string[]
  readonly current: string
  readonly back: string
  readonly effectOf: (choice: string) => Effect
  readonly onConfirm: (choice: string) => void
}

function EffectText({ effect }: { readonly effect: Effect }) {
  const { t } = useTranslation()
  if (effect.retire.length + effect.ajoute.length === 0) return <p>{t('changer.rien')}</p>
  return (
    <>
      {effect.retire.length === 0 ? null : (
        <>
          <h3>{t('changer.retire')}</h3>
          <ul>
            {effect.retire.map((phrase) => (
              <li key={phrase}>{phrase}</li>
            ))}
          </ul>
        </>
      )}
      {effect.ajoute.length === 0 ? null : (
        <>
          <h3>{t('changer.ajoute')}</h3>
          <ul>
            {effect.ajoute.map((sujet) => (
              <li key={sujet}>{sujet}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Changes one answer, and says what that does before it is confirmed. */
export function Changer({ question, words, masquer, current, back, effectOf, onConfirm }: Props) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState(current)
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onConfirm(choice)
      }}
    >
      <Page
        name="changer"
        alone
        actions={
          <>
            <BackLink href={back}>{t('commun.annuler')}</BackLink>
            <button type="submit" className="bouton">
              {t('changer.confirmer')}
            </button>
          </>
        }
      >
        <p className="position">{t('changer.titre-avant')}</p>
        <Titre id="question">{words.question}</Titre>
        <p id="aide" className="aide">
          {t('changer.actuelle', { phrase: phraseOf(words, current) })}
        </p>
        <Choices
          question={question}
          words={words}
          masquer={masquer}
          value={choice}
          onChange={setChoice}
          labelledBy="question"
          describedBy="aide"
        />
        <section className="effet" aria-labelledby="effet" role="status">
          <h2 id="effet">{t('changer.effet')}</h2>
          {choice === current ? <p>{t('changer.pas-encore')}</p> : <EffectText effect={effectOf(choice)} />}
        </section>
      </Page>
    </form>
  )
}
