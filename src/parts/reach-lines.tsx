import { IconMail, IconMapPin } from '@tabler/icons-react'
import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { isEasy } from '../../content/languages.ts'
import { readHours } from '../contacts/read-hours.ts'
import { readDay, semicolons } from '../formats.ts'
import { Francais, Sentence } from './francais.tsx'
import { useFrame } from './page.tsx'
import { Phone } from './phone.tsx'
import { SiteLink } from './site-link.tsx'
import { WritesContext } from './writes-context.ts'

/** How to reach someone. */
export type Reach = {
  readonly nom: string
  readonly telephone?: string | undefined
  readonly courriel?: string | undefined
  readonly adresse?: string | undefined
  readonly site?: string | undefined
  /** When they answer, as OpenStreetMap writes it. */
  readonly horaires?: string | undefined
  /** One good source says so: to be confirmed; `lu` is when it was read. */
  readonly confiance?: 'probable' | undefined
  readonly lu?: string | undefined
}

function Mail({ courriel }: { readonly courriel: string }) {
  const { t } = useTranslation()
  return (
    <a href={`mailto:${courriel}`}>
      <IconMail aria-hidden="true" className="icone" />
      <span>
        <Sentence text={(adresse) => t('commun.ecrire', { adresse })}>
          <bdi dir="ltr">{courriel}</bdi>
        </Sentence>
      </span>
    </a>
  )
}

/** The ways to reach someone, phone first; for who writes rather than calls, their address and site first. */
export function ReachLines({ reach }: { readonly reach: Reach }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const writes = useContext(WritesContext)
  const { nom, telephone, courriel, adresse, site, horaires, confiance, lu } = reach
  const phone =
    telephone === undefined ? null : (
      <li key="phone">
        <Phone numero={telephone} nom={nom} />
      </li>
    )
  const mail =
    courriel === undefined ? null : (
      <li key="mail">
        <Mail courriel={courriel} />
      </li>
    )
  const place =
    adresse === undefined ? null : (
      <li key="place" className="lieu">
        <IconMapPin aria-hidden="true" className="icone" />
        <Francais>{adresse}</Francais>
      </li>
    )
  const page =
    site === undefined ? null : (
      <li key="page">
        <SiteLink href={site}>{t('commun.voir-site')}</SiteLink>
      </li>
    )
  const said = [
    ...(horaires === undefined ? [] : [`${readHours(horaires, language).join(semicolons[language])}.`]),
    ...(confiance === undefined ? [] : [t('commun.a-confirmer')]),
    ...(confiance === undefined || lu === undefined ? [] : [t('commun.lu', { date: readDay(lu, language) })]),
  ]
  const ways = writes ? [mail, page, phone, place] : [phone, mail, place, page]
  if (said.length === 0 && ways.every((way) => way === null)) return null
  return (
    <ul className="joindre" role="list">
      {ways}
      {said.length === 0 ? null : <li className="note">{said.join(isEasy(language) ? '\n' : ' ')}</li>}
    </ul>
  )
}
