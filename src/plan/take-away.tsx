import { IconCopy, IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'
import type { Plan } from '../../machines/visite/plan.ts'
import { HealthInLink } from './health-in-link.tsx'
import type { Message } from './message-of.ts'
import { Send } from './send.tsx'

type Props = {
  readonly message: Message
  readonly kiosk: boolean
  readonly onSave: () => void
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  /** Whether there are answers about health to let out or keep in. */
  readonly sante: boolean
}

/** Ways to take the plan elsewhere, and whether health goes with it: to a phone; and, on a person's own device, the link and the file. */
export function TakeAway({ message, kiosk, onSave, plan, onPlan, sante }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const say = (words: string): void => {
    setSaid(words)
    announce(words)
  }
  const [shown, setShown] = useState(false)
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(message.url).then(
      () => true,
      () => false,
    )
    setShown(copied !== true)
    say(t(copied === true ? 'plan.copie' : 'plan.copie-non'))
  }
  const save = (): void => {
    onSave()
    setShown(false)
    say(t(sante && !plan.santeLien ? 'plan.enregistre-sans-sante' : 'plan.enregistre'))
  }
  return (
    <>
      {sante ? <HealthInLink plan={plan} onPlan={onPlan} kiosk={kiosk} /> : null}
      <Send message={message} kiosk={kiosk}>
        <div className="gestes">
          <button type="button" className="bouton discret" onClick={() => void copy()}>
            <IconCopy aria-hidden="true" className="icone" />
            {t('plan.copier')}
          </button>
          <button type="button" className="bouton discret" onClick={save}>
            <IconDeviceFloppy aria-hidden="true" className="icone" />
            {t('plan.enregistrer')}
          </button>
        </div>
        <p className="dit">{said}</p>
        {shown ? (
          <p>
            <bdi className="lien-a-copier" dir="ltr">
              {message.url}
            </bdi>
          </p>
        ) : null}
      </Send>
    </>
  )
}
