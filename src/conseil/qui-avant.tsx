import { useTranslation } from 'react-i18next'
import { Francais, Sentence } from '../parts/francais.tsx'

/** Who is to be reached before the one who is called, and has no number: « OPCO EP d’abord, puis »; nothing when nobody is. */
export function QuiAvant({ nom }: { readonly nom: string | null }) {
  const { t } = useTranslation()
  if (nom === null) return null
  return (
    <>
      <Sentence text={(qui) => t('conseil.qui-avant', { qui })}>
        <Francais>{nom}</Francais>
      </Sentence>{' '}
    </>
  )
}
