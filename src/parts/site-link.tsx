import { IconExternalLink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { together } from '../../content/typeset.ts'

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
