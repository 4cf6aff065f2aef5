import { useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '../../content/questions.ts'
import { choicesOf, unknown } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'

type Props = {
  readonly question: Question
  readonly words: TexteQuestion
  readonly masquer: readonly string[]
  readonly value: string | null
  readonly onChange: (choice: string) => void
  /** How many times one wanted to go on without a choice: told above the answers, and each time the focus goes there. */
  readonly missed?: number
  readonly labelledBy: string
  readonly describedBy?: string
}

/** The answers to one question, as large cards; « Je ne sais pas » is the last of them. */
export function Choices({
  question,
  words,
  masquer,
  value,
  onChange,
  missed = 0,
  labelledBy,
  describedBy,
}: Props) {
  const { t } = useTranslation()
  const id = useId()
  const warning = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    warning.current?.scrollIntoView({ block: 'nearest' })
    warning.current?.focus({ preventScroll: true })
  }, [missed])
  const problem = missed === 0 ? undefined : `${id}-erreur`
  const shown = [...choicesOf(question), unknown].filter((choice) => !masquer.includes(choice))
  const described = [describedBy, problem].filter((one) => one !== undefined)
  return (
    <>
      {problem === undefined ? null : (
        <p id={problem} ref={warning} tabIndex={-1} className="erreur">
          {t('question.choisir')}
        </p>
      )}
      <div
        role="radiogroup"
        className="choix-groupe"
        aria-labelledby={labelledBy}
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={problem === undefined ? undefined : true}
      >
        {shown.map((choice) => {
          const answer = words.reponses[choice]
          return (
            <label
              key={choice}
              className="choix"
              data-inconnu={choice === unknown ? '' : undefined}
              data-choisi={choice === value ? '' : undefined}
            >
              <input
                type="radio"
                className="hors-ecran"
                name={id}
                value={choice}
                checked={choice === value}
                onChange={() => onChange(choice)}
              />
              <span className="rond" aria-hidden="true" />
              <span>
                <span className="choix-mots">{answer?.choix ?? choice}</span>
                {answer?.precision === undefined ? null : (
                  <span className="choix-precision">{answer.precision}</span>
                )}
              </span>
            </label>
          )
        })}
      </div>
    </>
  )
}
