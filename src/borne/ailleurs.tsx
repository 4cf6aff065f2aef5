import { useTranslation } from 'react-i18next'
import { readTelephone } from '../../content/telephone.ts'
import { Dialogue } from '../parts/dialogue.tsx'
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

/** At the kiosk, a link to another site or a phone number: shown large, to be noted, or scanned with a phone. */
export function Ailleurs({ href, onClose }: { readonly href: string; readonly onClose: () => void }) {
  const { t } = useTranslation()
  const isNumber = href.startsWith('tel:')
  const address = readable(href.replace(/^(tel|mailto):/, ''))
  const shown = (isNumber ? readTelephone(address) : undefined) ?? address
  return (
    <Dialogue titre={t(isNumber ? 'borne.numero-titre' : 'borne.adresse-titre')} onClose={onClose}>
      <p className="adresse" dir="ltr">
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
