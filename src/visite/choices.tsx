import { useEffect, useId, useRef } from 'react'
import type { Question } from '../../content/questions.ts'
import { choicesOf, unknown } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import { Pictogramme } from '../parts/pictogramme.tsx'

type Props = {
  readonly question: Question
  readonly words: TexteQuestion
  readonly masquer: readonly string[]
  readonly value: string | null
  readonly onChange: (choice: string) => void
  /** How many times one wanted to go on without a choice: each time the first answer has the focus. */
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
  const id = useId()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (missed === 0) return
    const first = group.current?.querySelector('input')
    first?.closest('label')?.scrollIntoView({ block: 'nearest' })
    first?.focus({ preventScroll: true })
  }, [missed])
  const shown = [...choicesOf(question), unknown].filter((choice) => !masquer.includes(choice))
  return (
    <div
      ref={group}
      role="radiogroup"
      className="choix-groupe"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={missed === 0 ? undefined : true}
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
            {answer?.image === undefined ? null : <Pictogramme nom={answer.image} />}
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
  )
}
