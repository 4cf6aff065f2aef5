import { IconExternalLink, IconMail, IconMapPin, IconPhone } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

/** How to reach someone. */
export type Reach = {
  readonly nom: string
  readonly telephone?: string | undefined
  readonly courriel?: string | undefined
  readonly adresse?: string | undefined
  readonly site?: string | undefined
}

/** A link to another site, which says where it leads. */
export function SiteLink({ href, children }: { readonly href: string; readonly children: string }) {
  const { t } = useTranslation()
  return (
    <a className="lien-site" href={href} rel="noreferrer">
      <IconExternalLink aria-hidden="true" className="icone" />
      <span>
        {children} <span className="domaine">{new URL(href).hostname.replace(/^www\./, '')}</span>
        <span className="hors-ecran"> {t('commun.ouvre-ailleurs')}</span>
      </span>
    </a>
  )
}

/** A phone number to call, never broken over two lines. */
function Phone({ numero, nom }: { readonly numero: string; readonly nom: string }) {
  const { t } = useTranslation()
  return (
    <a className="telephone" href={`tel:${numero.replaceAll(/\s/gu, '')}`}>
      <IconPhone aria-hidden="true" className="icone" />
      <span>
        <span className="hors-ecran">{nom} : </span>
        {t('commun.appeler')} <span className="numero">{numero}</span>
      </span>
    </a>
  )
}

/** Someone who answers whoever and wherever one is: the national number of France Travail. */
export function SomeoneToCall() {
  return <Phone numero="39 49" nom="France Travail" />
}

/** Whom to call, in one line: the name and the first way to reach them. */
export function CallLine({ reach }: { readonly reach: Reach }) {
  const { nom, telephone, courriel, site } = reach
  const first =
    telephone === undefined
      ? { nom, ...(courriel === undefined ? { site } : { courriel }) }
      : { nom, telephone }
  return (
    <div className="appel">
      <p className="appel-nom">{nom}</p>
      <ReachLines reach={first} />
    </div>
  )
}

/** The ways to reach someone, phone first. */
export function ReachLines({ reach }: { readonly reach: Reach }) {
  const { t } = useTranslation()
  return (
    <ul className="joindre" role="list">
      {reach.telephone === undefined ? null : (
        <li>
          <Phone numero={reach.telephone} nom={reach.nom} />
        </li>
      )}
      {reach.courriel === undefined ? null : (
        <li>
          <a href={`mailto:${reach.courriel}`}>
            <IconMail aria-hidden="true" className="icone" />
            <span>{t('commun.ecrire', { adresse: reach.courriel })}</span>
          </a>
        </li>
      )}
      {reach.adresse === undefined ? null : (
        <li className="lieu">
          <IconMapPin aria-hidden="true" className="icone" />
          <span>{reach.adresse}</span>
        </li>
      )}
      {reach.site === undefined ? null : (
        <li>
          <SiteLink href={reach.site}>{t('commun.voir-site')}</SiteLink>
        </li>
      )}
    </ul>
  )
}
