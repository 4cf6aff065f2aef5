import { useTranslation } from 'react-i18next'
import type { Listes } from '../../content/pages/resumes.ts'
import { AllInFrench } from './in-french.tsx'
import { Lines } from './lines.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Titre } from '../parts/titre.tsx'

/** The funding rules, each with its date. */
export function Baremes({ baremes }: Pick<Listes, 'baremes'>) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <Page name="baremes" actions={<BackLink href={at({ name: 'opcos' })}>{t('commun.retour')}</BackLink>}>
      <Titre>{t('bareme.titre')}</Titre>
      <p className="chapeau">{t('bareme.chapeau')}</p>
      <AllInFrench />
      <ForProfessionals />
      <Lines inFrench lignes={baremes} hrefOf={(id) => at({ name: 'bareme', id })} />
    </Page>
  )
}
