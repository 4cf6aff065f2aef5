import { FieldError } from 'react-aria-components/FieldError'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import type { ReactNode } from 'react'
import type { Question } from '../../content/questions.ts'
import { choicesOf, unknown } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import type { Stage } from '../../content/schema/stage.ts'
import { StageTag } from './stage.tsx'

/** The stage each need belongs to, as on the first page of the guide. */
const stageOfNeed: Readonly<Record<string, Stage>> = {
  'reprendre-pied': 'remobilisation',
  'definir-projet': 'preparation',
  'decouvrir-metier': 'preparation',
  'preparer-formation': 'preparation',
  'se-former': 'formation',
  'faire-reconnaitre': 'formation',
  financer: 'formation',
  alternance: 'emploi',
  'gagner-experience': 'emploi',
}

type Props = {
  readonly question: Question
  readonly words: TexteQuestion
  readonly masquer: readonly string[]
  readonly value: string | null
  readonly onChange: (choice: string) => void
  /** Says that nothing is chosen yet; null when there is nothing to say. */
  readonly error: string | null
  readonly labelledBy: string
  readonly describedBy?: string
}

function Card({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <Radio value={value} className="choix" data-inconnu={value === unknown ? '' : undefined}>
      <span className="rond" aria-hidden="true" />
      <span className="choix-texte">{children}</span>
    </Radio>
  )
}

/** The answers to one question, as large cards; « Je ne sais pas » is the last of them. */
export function Choices({
  question,
  words,
  masquer,
  value,
  onChange,
  error,
  labelledBy,
  describedBy,
}: Props) {
  const shown = [...choicesOf(question), unknown].filter((choice) => !masquer.includes(choice))
  return (
    <RadioGroup
      className="choix-groupe"
      aria-labelledby={labelledBy}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      value={value}
      onChange={onChange}
      isInvalid={error !== null}
      validationBehavior="aria"
    >
      {shown.map((choice) => {
        const answer = words.reponses[choice]
        const stage = question === 'besoin' ? stageOfNeed[choice] : undefined
        return (
          <Card key={choice} value={choice}>
            <span>
              <span className="choix-mots">{answer?.choix ?? choice}</span>
              {answer?.precision === undefined ? null : (
                <span className="choix-precision">{answer.precision}</span>
              )}
            </span>
            {stage === undefined ? null : <StageTag stage={stage} />}
          </Card>
        )
      })}
      <FieldError className="erreur">{error}</FieldError>
    </RadioGroup>
  )
}
