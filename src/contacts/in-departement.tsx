import { useTranslation } from 'react-i18next'
import type { Departement } from '../../content/lieux/departements.ts'
import { Francais, Sentence } from '../parts/francais.tsx'

/** « Dans le Nord », the name of the département in French. */
export function InDepartement({ departement }: { readonly departement: Departement }) {
  const { t } = useTranslation()
  return (
    <Sentence text={(name) => t('contacts.dans', { departement: name })}>
      <Francais>{t(`departement.${departement}`)}</Francais>
    </Sentence>
  )
}
