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

/** The ways to reach someone, phone first. */
export function ReachLines({ reach }: { readonly reach: Reach }) {
  const { t } = useTranslation()
  return (
    <ul className="joindre" role="list">
      {reach.telephone === undefined ? null : (
        <li>
          <a className="telephone" href={`tel:${reach.telephone.replaceAll(' ', '')}`}>
            <IconPhone aria-hidden="true" className="icone" />
            <span>
              <span className="hors-ecran">{reach.nom} : </span>
              {t('commun.appeler', { numero: reach.telephone })}
            </span>
          </a>
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
