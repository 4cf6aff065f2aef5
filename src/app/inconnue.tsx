import { useTranslation } from 'react-i18next'
import { SomeoneToCall } from '../parts/reach-lines.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'

/** An address that leads nowhere, and the ways on. */
export function Inconnue({ path, fiche }: { readonly path: string; readonly fiche: boolean }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <Page name="inconnue">
      <Titre>{t('inconnue.titre')}</Titre>
      <p className="chapeau">{t(fiche ? 'inconnue.fiche' : 'inconnue.texte', { chemin: path })}</p>
      <p>{t('inconnue.suite')}</p>
      <ul className="suites" role="list">
        <li>
          <a className="bouton" href={at({ name: 'accueil' })}>
            {t('commun.accueil')}
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
    </Page>
  )
}
