import { IconMail, IconMessage, IconShare } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Qr } from '../parts/qr.tsx'
import type { Message } from './message-of.ts'

type Props = {
  readonly message: Message
  readonly kiosk: boolean
  /** Other ways, beside those of a message. */
  readonly children?: ReactNode
}

/** The plan on a phone: the square to photograph; on a person's own device, a message to send, shared or written. */
export function Send({ message: { texte, url }, kiosk, children }: Props) {
  const { t } = useTranslation()
  const titre = t('plan.titre')
  const whole = `${texte}\n${t('plan.envoi-suite')}\n${url}`
  // A share that the person gives up is refused by the browser: there is nothing to say.
  const share = (): void => void navigator.share({ title: titre, text: texte, url }).catch(() => undefined)
  // Without a number after it, `?&body` is read by both kinds of phones; a mail ends its lines with CRLF (RFC 6068).
  const sms = `sms:?&body=${encodeURIComponent(whole)}`
  const mail = `mailto:?subject=${encodeURIComponent(titre)}&body=${encodeURIComponent(whole.replaceAll('\n', '\r\n'))}`
  return (
    <div className="emporter">
      <div className="envoi-carre">
        <Qr text={url} label={t('plan.qr')} />
        <p>{t('plan.qr-texte')}</p>
      </div>
      {kiosk ? null : (
        <div>
          <div className="gestes">
            {'share' in navigator ? (
              <button type="button" className="bouton" onClick={share}>
                <IconShare aria-hidden="true" className="icone" />
                {t('plan.partager')}
              </button>
            ) : null}
            <a className="bouton discret" href={sms}>
              <IconMessage aria-hidden="true" className="icone" />
              {t('plan.envoi-sms')}
            </a>
            <a className="bouton discret" href={mail}>
              <IconMail aria-hidden="true" className="icone" />
              {t('plan.envoi-mail')}
            </a>
          </div>
          {children}
          <p className="note">{t('plan.lien-texte')}</p>
        </div>
      )}
    </div>
  )
}
