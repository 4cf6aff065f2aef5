import { useTranslation } from 'react-i18next'
import type { Ligne } from '../../content/pages/resumes.ts'
import { SomeoneToCall } from '../parts/someone-to-call.tsx'
import { Lines } from './lines.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'

/** Everyone to turn to: what each is for, and the way to their page. */
export function Acteurs({ acteurs }: { readonly acteurs: readonly Ligne[] }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <Page name="acteurs">
      <Titre>{t('acteurs.titre')}</Titre>
      <p className="chapeau">{t('acteurs.chapeau')}</p>
      <SomeoneToCall />
      <p>
        <a className="seul" href={at({ name: 'contacts' })}>
          {t('commun.contacts')}
        </a>
      </p>
      <Lines lignes={acteurs} hrefOf={(id) => at({ name: 'acteur', id })} />
    </Page>
  )
}
