import { IconCalendarPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callDays } from '../../machines/share/call-days.ts'
import { useAnnounce } from '../parts/annonces.tsx'
import { readDay } from '../formats.ts'
import { useFrame } from '../parts/page.tsx'
import type { When } from './reminders.ts'

const hours = [
  { minute: 10 * 60, words: 'plan.rappel-matin' },
  { minute: 14 * 60, words: 'plan.rappel-apres-midi' },
  { minute: null, words: 'plan.rappel-journee' },
] as const

type Choices<T> = {
  readonly legend: string
  readonly choices: readonly { readonly value: T; readonly words: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
}

function Choices<T extends string | number | null>({ legend, choices, chosen, onChoose }: Choices<T>) {
  const id = useId()
  return (
    <fieldset className="jours">
      <legend>{legend}</legend>
      {choices.map(({ value, words }) => (
        <label key={value} className="case">
          <input type="radio" name={id} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}

type Props = {
  /** `2026-11-21`. */
  readonly today: string
  /** Writes the reminders; whether it could. */
  readonly onRemind: (when: When) => Promise<boolean>
}

/** A reminder of the first calls, on a day and at an hour that the person chooses. */
export function Reminder({ today, onRemind }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const days = callDays(today)
  const [day, setDay] = useState(days[0]?.day ?? today)
  const [minute, setMinute] = useState<When['minute']>(hours[0].minute)
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const remind = async (): Promise<void> => {
    const words = t((await onRemind({ day, minute })) ? 'plan.rappel-fait' : 'plan.rappel-non')
    setSaid(words)
    announce(words)
  }
  return (
    <>
      <Choices
        legend={t('plan.rappel-quand')}
        choices={days.map(({ delay, day: value }) => {
          const date = readDay(value, language, 'full')
          return { value, words: delay === null ? date : t(`plan.rappel-${delay}`, { date }) }
        })}
        chosen={day}
        onChoose={setDay}
      />
      <Choices
        legend={t('plan.rappel-heure')}
        choices={hours.map(({ minute: value, words }) => ({ value, words: t(words) }))}
        chosen={minute}
        onChoose={setMinute}
      />
      <p>
        <button type="button" className="bouton discret" onClick={() => void remind()}>
          <IconCalendarPlus aria-hidden="true" className="icone" />
          {t('plan.rappel-bouton')}
        </button>
      </p>
      <p className="dit">{said}</p>
    </>
  )
}
