import { useTranslation } from 'react-i18next'
import { Suites } from '../parts/suites.tsx'
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
      <Suites first={{ href: at({ name: 'accueil' }), words: t('commun.accueil') }} />
    </Page>
  )
}
