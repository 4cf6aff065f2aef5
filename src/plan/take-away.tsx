import { IconCopy, IconDeviceFloppy, IconShare } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'
import { Qr } from '../parts/qr.tsx'

type Props = {
  /** The address that opens this visit and its plan. */
  readonly url: string
  readonly kiosk: boolean
  readonly onSave: () => void
}

/** Ways to take the plan elsewhere: the QR code; and, on a person's own device, the link and the file. */
export function TakeAway({ url, kiosk, onSave }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const say = (words: string): void => {
    setSaid(words)
    announce(words)
  }
  const [shown, setShown] = useState(false)
  const copy = async (): Promise<void> => {
    const copied = await navigator.clipboard?.writeText(url).then(
      () => true,
      () => false,
    )
    setShown(copied !== true)
    say(t(copied === true ? 'plan.copie' : 'plan.copie-non'))
  }
  // A share that the person gives up is refused by the browser: there is nothing to say.
  const share = (): void => void navigator.share({ title: t('plan.titre'), url }).catch(() => undefined)
  const save = (): void => {
    onSave()
    setShown(false)
    say(t('plan.enregistre'))
  }
  return (
    <div className="emporter">
      <Qr text={url} label={t('plan.qr')} />
      <div>
        <p>{t('plan.qr-texte')}</p>
        {kiosk ? null : (
          <>
            <p className="note">{t('plan.lien-texte')}</p>
            <div className="gestes">
              <button type="button" className="bouton discret" onClick={() => void copy()}>
                <IconCopy aria-hidden="true" className="icone" />
                {t('plan.copier')}
              </button>
              {'share' in navigator ? (
                <button type="button" className="bouton discret" onClick={share}>
                  <IconShare aria-hidden="true" className="icone" />
                  {t('plan.partager')}
                </button>
              ) : null}
              <button type="button" className="bouton discret" onClick={save}>
                <IconDeviceFloppy aria-hidden="true" className="icone" />
                {t('plan.enregistrer')}
              </button>
            </div>
            <p className="dit">{said}</p>
            {shown ? (
              <p>
                <bdi className="lien-a-copier" dir="ltr">
                  {url}
                </bdi>
              </p>
            ) : null}
          </>
        )}
      </div>
    </div>
  )
}
