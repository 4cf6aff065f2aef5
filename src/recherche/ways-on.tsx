import { useTranslation } from 'react-i18next'
import { useFrame } from '../parts/page.tsx'
import { SomeoneToCall } from '../parts/reach-lines.tsx'

/** The ways on when nothing is found: the questions, who to call, every fiche and word; and someone who answers. */
export function WaysOn({ start }: { readonly start: string }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <>
      <p>{t('recherche.aucun-texte')}</p>
      <ul className="suites" role="list">
        <li>
          <a className="bouton" href={start}>
            {t('recherche.commencer')}
          </a>
        </li>
        <li>
          <a className="bouton discret" href={at({ name: 'contacts' })}>
            {t('recherche.vers-contacts')}
          </a>
        </li>
        <li>
          <a className="bouton discret" href={at({ name: 'fiches' })}>
            {t('commun.toutes-les-fiches')}
          </a>
        </li>
        <li>
          <SomeoneToCall />
        </li>
      </ul>
    </>
  )
}
