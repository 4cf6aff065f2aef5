import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { EtapeAvant } from '../parts/etape-avant.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { Repli } from './repli.tsx'

/** What comes before any proposal, by name; what to do and whom to call unfold. */
export const Avant = memo(function Avant({ etapes }: { readonly etapes: readonly EtapeAvantShown[] }) {
  const { t } = useTranslation()
  return etapes.map((etape) => (
    <Repli
      key={etape.id}
      nom={`avant ${etape.id}`}
      className="conseil-avant"
      titre={
        <>
          <strong>{t('commun.appeler-qui', { qui: t('conseil.avant') })}</strong> {etape.titre}
        </>
      }
    >
      {() => <EtapeAvant etape={etape} />}
    </Repli>
  ))
})
