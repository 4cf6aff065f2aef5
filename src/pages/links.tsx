import { useTranslation } from 'react-i18next'
import { isFrench } from '../../content/languages.ts'
import { useFrame } from '../parts/page.tsx'
import { SiteLink } from '../parts/site-link.tsx'
import { Francais } from '../parts/francais.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { linkKind } from './link-kind.ts'

type Props = {
  readonly ressources: readonly { readonly titre: string; readonly url: string }[]
  readonly plie?: boolean
}

/** Pages elsewhere, in French; to who reads another language, each says what kind of page it is. */
export function LinkList({ ressources }: Pick<Props, 'ressources'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return (
    <ul className="liens" role="list">
      {ressources.map(({ titre, url }) => (
        <li key={url}>
          <SiteLink href={url}>
            <Francais>{titre}</Francais>
          </SiteLink>
          {isFrench(language) ? null : <p className="note">{t(`lien.${linkKind(url)}`)}</p>}
        </li>
      ))}
    </ul>
  )
}

/** Useful pages elsewhere; nothing when there are none. */
export function Links({ ressources, plie = false }: Props) {
  const { t } = useTranslation()
  return ressources.length === 0 ? null : (
    <Rubrique plie={plie} id="ressources" titre={t('fiche.ressources')}>
      <LinkList ressources={ressources} />
    </Rubrique>
  )
}
