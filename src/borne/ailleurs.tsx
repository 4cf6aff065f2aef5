import { useTranslation } from 'react-i18next'
import { readTelephone } from '../../content/telephone.ts'
import { Dialogue } from '../parts/dialogue.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { Qr } from '../parts/qr.tsx'

/** What a phone can do from what it scans: call, write, open a page. */
const scanned = /^(?:tel|mailto|https):/

/** An address as people read it; as it is when it is badly encoded. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

type Props = {
  readonly href: string
  /** Whom the number calls; null when the link does not say. */
  readonly nom: string | null
  readonly onClose: () => void
}

/** At the kiosk, a link to another site or a phone number: shown large, under whom it calls, to be noted, or scanned with a phone. */
export function Ailleurs({ href, nom, onClose }: Props) {
  const { t } = useTranslation()
  const isNumber = href.startsWith('tel:')
  const address = readable(href.replace(/^(tel|mailto):/, ''))
  const shown = (isNumber ? readTelephone(address) : undefined) ?? address
  const titre =
    nom === null ? (
      t(isNumber ? 'borne.numero-titre' : 'borne.adresse-titre')
    ) : (
      <Sentence text={(qui) => t('borne.numero-de', { qui })}>
        <Francais>{nom}</Francais>
      </Sentence>
    )
  return (
    <Dialogue titre={titre} onClose={onClose}>
      <p className="adresse" data-numero={isNumber ? '' : undefined} dir="ltr">
        {shown}
      </p>
      {scanned.test(href) ? <Qr text={href} label={t('borne.adresse-qr', { adresse: shown })} /> : null}
      <p>{t(isNumber ? 'borne.numero-texte' : 'borne.adresse-texte')}</p>
      <div className="actions">
        <button type="button" className="bouton" onClick={onClose}>
          {t('borne.fermer')}
        </button>
      </div>
    </Dialogue>
  )
}
