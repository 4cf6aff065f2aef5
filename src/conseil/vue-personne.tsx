import { IconArrowLeft } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '../../machines/conseil/dossier.ts'
import { noRendezvous, rendezvousFixe } from '../../machines/conseil/rendezvous.ts'
import type { Rendezvous } from '../../machines/visite/plan.ts'
import { readDay, readTime } from '../formats.ts'
import { CallLine } from '../parts/call-line.tsx'
import { Dites } from '../parts/dites.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { EtapeAvant } from '../parts/etape-avant.tsx'
import { useFrame } from '../parts/page.tsx'
import { Pictogramme } from '../parts/pictogramme.tsx'
import type { Planned } from '../plan/planned.ts'

type Props = {
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly items: readonly (Planned & { readonly resume: string })[]
  readonly rendezvous: Dossier['rendezvous']
  readonly onClose: () => void
}

/** The appointment that is made for a step, and what was noted of it. */
function Fixe({ rendezvous, note }: { readonly rendezvous: Rendezvous; readonly note: string }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const { jour, heure, avec } = rendezvousFixe(rendezvous)
  return (
    <>
      {jour + avec === '' ? null : (
        <p className="conseil-fixe">
          <Pictogramme nom="calendrier" />
          <strong>{t('plan.rdv')}</strong>
          {jour === '' ? null : <strong>{readDay(jour, language, 'full')}</strong>}
          {heure === '' ? null : <bdi dir="ltr">{readTime(heure, language)}</bdi>}
          {avec === '' ? null : (
            <span>
              {t('plan.rdv-avec')} <bdi>{avec}</bdi>
            </span>
          )}
        </p>
      )}
      {note === '' ? null : (
        <p className="conseil-fixe">
          <strong>{t('commun.appeler-qui', { qui: t('conseil.note') })}</strong> <bdi>{note}</bdi>
        </p>
      )}
    </>
  )
}

/** The same case for the person beside: the plan, or the first proposals, in their reading, large; one button gives the screen back. */
export function VuePersonne({ etapesAvant, items, rendezvous, onClose }: Props) {
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
        {items.map(({ id, titre, resume, premierPas, appeler, dire, note }) => (
          <li key={id}>
            <h3>{titre}</h3>
            <Fixe rendezvous={rendezvous[id] ?? noRendezvous} note={note} />
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
