import { useTranslation } from 'react-i18next'
import { directionOf } from '../../content/languages.ts'
import { moments, type Moment } from '../../content/stages.ts'
import type { MapStop } from './carte.tsx'
import { lines, most, placeStops, press, width, type Placed } from './metro-layout.ts'
import { useFrame } from '../parts/page.tsx'

type Props = {
  readonly stops: readonly MapStop[]
  readonly sorties: readonly { readonly id: string; readonly titre: string }[]
  /** In per cent of the width of the page. */
  readonly zoom: number
}

const signs = { possible: '✓', 'a-verifier': '?', exclu: '–' } as const

/** Text on several lines, from its first baseline down. */
function Words({ text, x, y, limit }: { text: string; x: number; y: number; limit: number }) {
  return (
    <text x={x} y={y}>
      {lines(text, limit).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : '1.25em'}>
          {`${line} `}
        </tspan>
      ))}
    </text>
  )
}

function Fiche({
  fiche,
  flip,
}: {
  fiche: Placed['fiches'][number]
  flip: (x: number, w?: number) => number
}) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { id, titre, verdict, x, y, width: w, height } = fiche
  return (
    <a
      href={at({ name: 'fiche', id })}
      // The sign of a verdict is said in words; without one, the words that are seen are the name.
      aria-label={verdict === null ? undefined : `${titre}, ${t(`verdict.${verdict}`)}`}
      className="metro-fiche"
      data-verdict={verdict ?? undefined}
    >
      <rect x={flip(x, w)} y={y} width={w} height={height} rx="8" />
      {verdict === null ? null : (
        <text className="metro-signe" x={flip(x + 12)} y={y + 31}>
          {signs[verdict]}
        </text>
      )}
      <Words text={titre} x={flip(x + (verdict === null ? 12 : 32))} y={y + 31} limit={most.fiche} />
    </a>
  )
}

function Station({ stop, flip }: { stop: Placed; flip: (x: number, w?: number) => number }) {
  const { t } = useTranslation()
  return (
    <g className="metro-arret" data-stage={stop.stage} data-situation={stop.standing}>
      <a href={`#carte-${stop.id}`} aria-label={`${stop.titre}, ${t(`carte.${stop.standing}`)}`}>
        <rect className="metro-prise" x="0" y={stop.y - 8} width={width} height={press} />
        <circle cx={flip(24)} cy={stop.y + 16} r={stop.ici ? 13 : 9} />
        <Words text={stop.titre} x={flip(48)} y={stop.y + 22} limit={most.station} />
      </a>
      {stop.ici ? (
        <g className="metro-ici">
          <rect x={flip(48, 150)} y={stop.y - 22} width="150" height="26" rx="13" />
          <text x={flip(60)} y={stop.y - 4}>
            {t('carte.ici')}
          </text>
        </g>
      ) : null}
      {stop.fiches.map((fiche) => (
        <Fiche key={fiche.id} fiche={fiche} flip={flip} />
      ))}
    </g>
  )
}

/** The schéma as a railway line: moments, stations, the fiches of each, where one is, how it can end. */
export function Metro({ stops, sorties, zoom }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const rtl = directionOf(language) === 'rtl'
  const flip = (x: number, w = 0): number => (rtl ? width - x - w : x)
  const map = placeStops(stops, sorties.length)
  const banner = (moment: Moment) => {
    const y = map.banners[moment]
    return y === undefined ? null : (
      <g key={moment} className="metro-moment">
        <rect x="0" y={y} width={width} height="36" />
        <text x={flip(16)} y={y + 25}>
          {t(`parcours.${moment}`)}
        </text>
      </g>
    )
  }
  return (
    <svg
      className="metro"
      viewBox={`0 0 ${width} ${map.height}`}
      style={{ inlineSize: `${zoom}%` }}
      direction={rtl ? 'rtl' : 'ltr'}
      role="group"
      aria-label={t('carte.dessin')}
    >
      {map.stops.map(({ id, stage, standing, y, end }) => (
        <path
          key={id}
          className="metro-voie"
          data-stage={stage}
          data-situation={standing}
          d={`M${flip(24)} ${y + 16}V${end}`}
        />
      ))}
      {moments.map(banner)}
      {map.stops.map((stop) => (
        <Station key={stop.id} stop={stop} flip={flip} />
      ))}
      {sorties.map(({ id, titre }, index) => (
        <g key={id} className="metro-arret" data-stage="emploi" data-situation="toujours">
          <circle cx={flip(24)} cy={map.exits + index * 56 + 16} r="9" />
          <Words text={titre} x={flip(48)} y={map.exits + index * 56 + 22} limit={most.station} />
        </g>
      ))}
    </svg>
  )
}
