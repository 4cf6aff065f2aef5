import { useId, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'
import { StagePicture } from '../parts/stage-tag.tsx'
import type { MapStop, Sortie } from './carte.tsx'
import { Ici } from './ici.tsx'
import { Quai } from './quai.tsx'
import { columnsOf, zonesOf, type Zone } from './zones-of.ts'

const standings = ['appelee', 'peut-etre', 'toujours', 'ailleurs'] as const

type Opening = {
  /** The station whose fiches are shown. */
  readonly open: string | undefined
  readonly onOpen: (stop: MapStop) => void
  /** Where they are shown. */
  readonly quai: string
}

function Station({ stop, open, onOpen, quai }: Opening & { readonly stop: MapStop }) {
  const { t } = useTranslation()
  return (
    <li className="metro-arret" data-situation={stop.standing} data-ici={stop.ici ? '' : undefined}>
      <button
        type="button"
        aria-expanded={stop.id === open}
        aria-controls={stop.id === open ? quai : undefined}
        aria-current={stop.ici ? 'location' : undefined}
        onClick={() => onOpen(stop)}
      >
        <strong>{stop.titre}</strong>
        <span className="metro-compte">
          {t('fiches.compte', { count: stop.fiches.length })}
          <span className="hors-ecran">, {t(`carte.${stop.standing}`)}</span>
          {stop.ici ? <Ici /> : null}
        </span>
      </button>
    </li>
  )
}

function Ligne({ zone: { stage, stops }, ...opening }: Opening & { readonly zone: Zone }) {
  const { t } = useTranslation()
  return (
    <section className="metro-zone" data-stage={stage}>
      <h2 className="metro-pile">
        <StagePicture stage={stage} />
        {t(`stage.${stage}`)}
      </h2>
      <ol className="metro-ligne" role="list">
        {stops.map((stop) => (
          <Station key={stop.id} stop={stop} {...opening} />
        ))}
      </ol>
    </section>
  )
}

/** The far bank: how the way can end, and what the signs of the stations mean. */
function Rive({ sorties }: { readonly sorties: readonly Sortie[] }) {
  const { t } = useTranslation()
  return (
    <section className="metro-zone metro-rive">
      <h2 className="metro-pile">{t('parcours.apres')}</h2>
      <ul className="metro-sorties" role="list">
        {sorties.map(({ id, titre }) => (
          <li key={id}>{titre}</li>
        ))}
      </ul>
      <ul className="metro-legende" role="list" aria-hidden="true">
        {standings.map((standing) => (
          <li key={standing} className="metro-arret" data-situation={standing}>
            {t(`carte.${standing}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = {
  readonly stops: readonly MapStop[]
  readonly sorties: readonly Sortie[]
  /** In per cent of its place. */
  readonly zoom: number
}

/**
 * The whole schéma as a bridge: on its deck the stages, under each its line and its stations, on the far bank how it ends.
 * Below, the fiches of the station that is open: where one is, until another is pressed, or Escape.
 */
export function Metro({ stops, sorties, zoom }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const quai = useId()
  const here = stops.find(({ ici }) => ici)
  const [pressed, setPressed] = useState((here ?? stops[0])?.id ?? null)
  const open = stops.find(({ id }) => id === pressed)
  const zones = zonesOf(stops)
  const onOpen = (stop: MapStop) => {
    setPressed(stop.id)
    announce(`${stop.titre} : ${t('fiches.compte', { count: stop.fiches.length })}`)
  }
  const onKeyDown = ({ key, currentTarget }: KeyboardEvent) => {
    if (key !== 'Escape') return
    currentTarget.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    setPressed(null)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, wherever it is pressed in the drawing
    <div className="metro" style={{ inlineSize: `${zoom}%`, fontSize: `${zoom}%` }} onKeyDown={onKeyDown}>
      <div className="metro-pont">
        <svg
          className="metro-arche pont"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          <path className="metro-ciel" d="M0 0H100V100Q50 -88 0 100Z" />
          <path className="pont-arc" d="M0 100Q50 -88 100 100" />
        </svg>
        {here ? null : (
          <p className="metro-depart">
            <Ici />
          </p>
        )}
        <div className="metro-zones" style={{ gridTemplateColumns: columnsOf(zones) }}>
          {zones.map((zone) => (
            <Ligne key={zone.stage} zone={zone} open={open?.id} onOpen={onOpen} quai={quai} />
          ))}
          <Rive sorties={sorties} />
        </div>
      </div>
      {open ? <Quai id={quai} stop={open} /> : null}
    </div>
  )
}
