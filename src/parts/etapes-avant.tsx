import { Fragment } from 'react'
import { useTranslation } from 'react-i18next'
import { EtapeAvant } from './etape-avant.tsx'
import type { EtapeAvantShown } from './etapes-avant-in-words.ts'

/** What to do before any fiche: what, whom to call, why; nothing when there is nothing. */
export function EtapesAvant({ etapes }: { readonly etapes: readonly EtapeAvantShown[] }) {
  const { t } = useTranslation()
  return etapes.length === 0 ? null : (
    <section className="premier-pas" aria-labelledby="d-abord">
      <h2 id="d-abord">{t('parcours.d-abord')}</h2>
      {etapes.map((etape) => (
        <Fragment key={etape.id}>
          <h3>{etape.titre}</h3>
          <EtapeAvant etape={etape} />
        </Fragment>
      ))}
    </section>
  )
}
