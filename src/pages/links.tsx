import { useTranslation } from 'react-i18next'
import { SiteLink } from '../parts/site-link.tsx'
import { Francais } from '../parts/francais.tsx'
import { Rubrique } from '../parts/rubrique.tsx'

type Props = {
  readonly ressources: readonly { readonly titre: string; readonly url: string }[]
  readonly plie?: boolean
}

/** Useful pages elsewhere; nothing when there are none. */
export function Links({ ressources, plie = false }: Props) {
  const { t } = useTranslation()
  return ressources.length === 0 ? null : (
    <Rubrique plie={plie} id="ressources" titre={t('fiche.ressources')}>
      <ul className="liens" role="list">
        {ressources.map(({ titre, url }) => (
          <li key={url}>
            <SiteLink href={url}>
              <Francais>{titre}</Francais>
            </SiteLink>
          </li>
        ))}
      </ul>
    </Rubrique>
  )
}
