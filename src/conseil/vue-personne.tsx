import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { CallLine } from '../parts/call-line.tsx'
import { Dites } from '../parts/dites.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { EtapeAvant } from '../parts/etape-avant.tsx'
import type { Planned } from '../plan/planned.ts'

type Props = {
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly items: readonly (Planned & { readonly resume: string })[]
  readonly onClose: () => void
}

/** The same case for the person beside: the plan, or the first proposals, in their reading, large; one button gives the screen back. */
export function VuePersonne({ etapesAvant, items, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <section className="conseil-personne" aria-labelledby="personne">
      <div className="conseil-tete-vue">
        <h2 id="personne" tabIndex={-1}>
          {t('conseil.personne-titre')}
        </h2>
        <button type="button" className="bouton" onClick={onClose}>
          <IconArrowLeft aria-hidden="true" className="icone fleche" />
          {t('conseil.personne-rendre')} <kbd aria-hidden="true">V</kbd>
        </button>
      </div>
      <p className="note">{t('conseil.personne-langue')}</p>
      {etapesAvant.map((etape) => (
        <div key={etape.id} className="conseil-avant">
          <h3>{etape.titre}</h3>
          <EtapeAvant etape={etape} />
        </div>
      ))}
      <ol>
        {items.map(({ id, titre, resume, premierPas, appeler, dire }) => (
          <li key={id}>
            <h3>{titre}</h3>
            <p>{resume}</p>
            <p>{premierPas}</p>
            {appeler === null ? null : <CallLine appeler={appeler} />}
            {dire === null ? null : <Dites dire={dire} />}
          </li>
        ))}
      </ol>
    </section>
  )
}
