import { useTranslation } from 'react-i18next'
import { useFrame } from '../parts/page.tsx'
import { PontOuvert } from '../parts/pont-ouvert.tsx'
import { Suites } from '../parts/suites.tsx'

/** The ways on when nothing is found: the questions, who to call, every fiche and word; and someone who answers. */
export function WaysOn({ start }: { readonly start: string }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <>
      <PontOuvert />
      <p>{t('recherche.aucun-texte')}</p>
      <Suites
        first={{ href: start, words: t('recherche.commencer') }}
        second={{ href: at({ name: 'contacts' }), words: t('recherche.vers-contacts') }}
      />
    </>
  )
}
