import { IconExternalLink, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import { useContext, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { firstCall } from 'virtual:passerelle/loaders'
import { together } from '../../content/typeset.ts'
import { readHours } from '../contacts/read-hours.ts'
import { readDay } from '../formats.ts'
import { AudienceContext } from './audience-context.ts'
import { Francais, Sentence } from './francais.tsx'
import { useFrame } from './page.tsx'
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

/** A link to another site, which says where it leads. */
export function SiteLink({ href, children }: { readonly href: string; readonly children?: ReactNode }) {
  const { t } = useTranslation()
  return (
    <a className="lien-site" href={href} rel="noreferrer">
      <IconExternalLink aria-hidden="true" className="icone" />
      <span>
        {children}{' '}
        <bdi className="domaine" dir="ltr">
          {together(new URL(href).hostname.replace(/^www\./, ''))}
        </bdi>
        <span className="hors-ecran"> {t('commun.ouvre-ailleurs')}</span>
      </span>
    </a>
  )
}

/** A phone number to call, never broken over two lines. */
export function Phone({ numero, nom }: { readonly numero: string; readonly nom: string }) {
  const { t } = useTranslation()
  return (
    <a className="telephone" href={`tel:${numero.replaceAll(/\s/gu, '')}`}>
      <IconPhone aria-hidden="true" className="icone" />
      <span>
        <span className="hors-ecran">
          <Sentence text={(qui) => t('commun.appeler-qui', { qui })}>
            <Francais>{nom}</Francais>
          </Sentence>{' '}
        </span>
        {t('commun.appeler')}{' '}
        <bdi className="numero" dir="ltr">
          {numero}
        </bdi>
      </span>
    </a>
  )
}

/** Someone who answers whoever and wherever one is. */
export function SomeoneToCall() {
  const audience = useContext(AudienceContext) ?? 'beneficiaire'
  return <Phone numero={firstCall.telephones[audience]} nom={firstCall.nom} />
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
    ...(horaires === undefined ? [] : [`${readHours(horaires, language).join(' ; ')}.`]),
    ...(confiance === undefined ? [] : [t('commun.a-confirmer')]),
    ...(confiance === undefined || lu === undefined ? [] : [t('commun.lu', { date: readDay(lu, language) })]),
  ]
  return (
    <ul className="joindre" role="list">
      {writes ? [mail, page, phone, place] : [phone, mail, place, page]}
      {said.length === 0 ? null : <li className="note">{said.join(' ')}</li>}
    </ul>
  )
}
