import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'

/** The choice made in the form of a question: what is chosen, how often one went on without, and what going on does. */
export function useChoice(suggested: string | null, onAnswer: (choice: string) => void) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [choice, setChoice] = useState(suggested)
  const [missed, setMissed] = useState(0)
  return {
    choice,
    missed,
    /** Why one does not go on; null when nothing holds one back. */
    problem: missed === 0 ? null : t('question.choisir'),
    onChange: (value: string): void => {
      setChoice(value)
      setMissed(0)
    },
    onSubmit: (event: SyntheticEvent): void => {
      event.preventDefault()
      if (choice !== null) return onAnswer(choice)
      setMissed(missed + 1)
      announce(t('question.choisir'))
    },
  }
}
