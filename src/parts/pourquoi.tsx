import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EtapeAvantShown } from './etapes-avant-in-words.ts'
import { Francais } from './francais.tsx'
import { SiteLink } from './site-link.tsx'

type Props = { readonly etape: EtapeAvantShown; readonly children?: ReactNode }

/** Why something comes before any fiche, and when, folded; what else there is to say of it stands above. */
export function Pourquoi({ etape, children }: Props) {
  const { t } = useTranslation()
  const { titre, delai, pourquoi, ressources } = etape
  return (
    <details className="pourquoi">
      <summary>
        {t('parcours.d-abord-plus')}
        <span className="hors-ecran"> {titre}</span>
      </summary>
      {children}
      <p>{pourquoi}</p>
      <p>{delai}</p>
      {ressources.map((page) => (
        <p key={page.url}>
          <SiteLink href={page.url}>
            <Francais>{page.titre}</Francais>
          </SiteLink>
        </p>
      ))}
    </details>
  )
}
