import { useTranslation } from 'react-i18next'
import type { Place } from '../../machines/recherche/place-in.ts'
import { Francais, Sentence } from '../parts/francais.tsx'

/** Near which place the answers are, in the words of the page. */
export function Near({ place: { commune, departement } }: { readonly place: Place }) {
  const { t } = useTranslation()
  const around = t(`departement.${departement}`)
  const lieu = commune === null ? around : `${commune} (${around})`
  return (
    <Sentence text={(where) => t('recherche.lieu', { lieu: where })}>
      <Francais>{lieu}</Francais>
    </Sentence>
  )
}
