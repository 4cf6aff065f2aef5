import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { readDay } from '../formats.ts'
import { useFrame } from '../parts/page.tsx'
import { Pont } from '../parts/pont.tsx'
import { Qr } from '../parts/qr.tsx'
import { monthsAfter } from './months-after.ts'

/** An address of this length can be typed by hand; a longer one is left to the QR code. */
const typable = 90

/** How long a plan is worth something: then rules and numbers have changed. */
const monthsValid = 3

/** An address that breaks where one breathes when reading it aloud: never inside a word or a code. */
function Breakable({ url }: { readonly url: string }) {
  return (
    <bdi dir="ltr">
      {(url.match(/[^/#]*[/#]|[^/#]+/gu) ?? []).map((part, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- parts of one address have no other name
        <Fragment key={index}>
          {index === 0 ? null : <wbr />}
          <span>{part}</span>
        </Fragment>
      ))}
    </bdi>
  )
}

type Props = {
  /** Empty when the person gives none. */
  readonly nom: string
  /** `2026-11-21`. */
  readonly today: string
  /** What the QR code opens; null when there is no such address. */
  readonly url: string | null
  /** The counsellor who follows the case: their name and number; empty when there is none. */
  readonly conseiller: string
}

/** The head of the sheet: who speaks, whose plan, until when, and the way to find it again on a phone. */
export function FeuilleTete({ nom, today, url, conseiller }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const address = url === null || url.length > typable ? null : url
  return (
    <div className="feuille-tete">
      <div>
        <p className="feuille-enseigne">
          <Pont />
          <span>
            <strong>{t('commun.nom')}</strong> {t('commun.devise')}
          </span>
        </p>
        <p className="feuille-titre">{nom === '' ? t('plan.titre') : t('plan.pour', { nom })}</p>
        {conseiller === '' ? null : <p>{t('plan.conseiller-papier', { qui: conseiller })}</p>}
        <p>{t('parcours.imprime-le', { date: readDay(today, language) })}</p>
        <p>{t('plan.valable', { date: readDay(monthsAfter(today, monthsValid), language) })}</p>
      </div>
      {url === null ? null : <Qr text={url} label={t('plan.qr')} />}
      {address === null ? null : (
        <p className="feuille-adresse">
          {t('plan.qr-adresse')} <Breakable url={address} />
        </p>
      )}
    </div>
  )
}
