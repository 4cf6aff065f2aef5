import { useTranslation } from 'react-i18next'
import { FicheName } from '../parts/fiche-name.tsx'
import { useFrame } from '../parts/page.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { MapStop, Sortie } from './carte.tsx'
import { Ici } from './ici.tsx'
import { zonesOf, type Zone } from './zones-of.ts'

function StopItem({ stop }: { readonly stop: MapStop }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <li id={`carte-${stop.id}`} className="station" data-stage={stop.stage}>
      <h4>
        {stop.titre} <span className="etiquette">{t(`carte.${stop.standing}`)}</span>
      </h4>
      {stop.ici ? (
        <p>
          <Ici />
        </p>
      ) : null}
      <p>{stop.texte}</p>
      <ul>
        {stop.fiches.map(({ id, nom, avis }) => (
          <li key={id}>
            <a className="seul" href={at({ name: 'fiche', id })}>
              <FicheName {...nom} />
            </a>
            {avis === null ? null : (
              <>
                {' '}
                <VerdictTag verdict={avis.verdict} /> {avis.raison}
              </>
            )}
          </li>
        ))}
      </ul>
    </li>
  )
}

function StageFold({ zone: { stage, stops }, open }: { readonly zone: Zone; readonly open: boolean }) {
  const { t } = useTranslation()
  return (
    <details className="repli" open={open}>
      <summary>
        <h3 id={`carte-${stage}`}>
          <StageTag stage={stage} /> {t('carte.etapes', { count: stops.length })}
        </h3>
      </summary>
      <ol className="voie repli-corps" role="list" aria-labelledby={`carte-${stage}`}>
        {stops.map((stop) => (
          <StopItem key={stop.id} stop={stop} />
        ))}
      </ol>
    </details>
  )
}

type Props = { readonly stops: readonly MapStop[]; readonly sorties: readonly Sortie[] }

/**
 * The map as a list: a fold a stage, its stations with what each is about and all its fiches, and how it can end. Open is
 * the stage where one is; the first, for who is setting out.
 */
export function AsList({ stops, sorties }: Props) {
  const { t } = useTranslation()
  const zones = zonesOf(stops)
  const here = zones.find((zone) => zone.stops.some(({ ici }) => ici)) ?? zones[0]
  return (
    <div className="replis">
      {zones.map((zone) => (
        <StageFold key={zone.stage} zone={zone} open={zone === here} />
      ))}
      <details className="repli">
        <summary>
          <h3 id="carte-sorties">
            {t('parcours.apres')} ({sorties.length})
          </h3>
        </summary>
        <ul className="repli-corps" aria-labelledby="carte-sorties">
          {sorties.map(({ id, titre, texte }) => (
            <li key={id}>
              <strong>{titre}.</strong> {texte}
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
