import { IconCalendarPlus } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { callDays } from '../../machines/share/call-days.ts'
import { useAnnounce } from '../parts/annonces.tsx'
import { readDay } from '../formats.ts'
import { useFrame } from '../parts/page.tsx'

type Props = {
  /** `2026-11-21`. */
  readonly today: string
  readonly onRemind: (day: string) => void
}

/** A reminder of the first calls, on a day the person chooses. */
export function Reminder({ today, onRemind }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const id = useId()
  const days = callDays(today)
  const [chosen, setChosen] = useState(days[0]?.day ?? today)
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  return (
    <>
      <fieldset className="jours">
        <legend>{t('plan.rappel-quand')}</legend>
        {days.map(({ delay, day }) => {
          const date = readDay(day, language, 'full')
          return (
            <label key={day} className="case">
              <input type="radio" name={id} checked={day === chosen} onChange={() => setChosen(day)} />
              <span>{delay === null ? date : t(`plan.rappel-${delay}`, { date })}</span>
            </label>
          )
        })}
      </fieldset>
      <p>
        <button
          type="button"
          className="bouton discret"
          onClick={() => {
            onRemind(chosen)
            setSaid(t('plan.rappel-fait'))
            announce(t('plan.rappel-fait'))
          }}
        >
          <IconCalendarPlus aria-hidden="true" className="icone" />
          {t('plan.rappel-bouton')}
        </button>
      </p>
      <p className="dit">{said}</p>
    </>
  )
}
