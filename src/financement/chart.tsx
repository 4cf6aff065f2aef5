import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { LigneId } from '../../machines/financement/reponse.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { readAmount } from './amount.ts'
import './chart.css'

/** What a part of a bar pays for. */
export type Part = Extract<
  LigneId,
  'forfait-organisation' | 'frais-apprenti' | 'remuneration' | 'protection-sociale'
>

/** A bar of the chart: its parts in order, in euros. */
export type Bar = {
  readonly id: string
  readonly nom: string
  readonly parts: readonly { readonly id: Part; readonly montant: number }[]
  /** How much more it may be. */
  readonly incertain: number
  /** Null when nothing is paid, or nothing is known. */
  readonly texte: { readonly min: number; readonly max: number } | null
}

type Motif = Part | 'incertain'

/** A pattern for each kind of line: it is told without its colour. */
function Patterns({ prefix }: { readonly prefix: string }) {
  const size = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' } as const
  return (
    <defs>
      <pattern id={`${prefix}-frais-apprenti`} {...size}>
        <rect width="8" height="8" className="motif-fond" />
        <path d="M-2 10 10 -2M-2 2 2 -2M6 10l4-4" className="motif-trait" />
      </pattern>
      <pattern id={`${prefix}-remuneration`} {...size}>
        <rect width="8" height="8" className="motif-fond" />
        <circle cx="4" cy="4" r="2" className="motif-point" />
      </pattern>
      <pattern id={`${prefix}-protection-sociale`} {...size}>
        <rect width="8" height="8" className="motif-fond" />
        <path d="M0 4h8M4 0v8" className="motif-trait" />
      </pattern>
    </defs>
  )
}

function fillOf(prefix: string, motif: Motif): { readonly className: string; readonly fill?: string } {
  if (motif === 'incertain') return { className: 'barre-incertaine' }
  if (motif === 'forfait-organisation') return { className: 'barre-pleine' }
  return { className: 'barre-motif', fill: `url(#${prefix}-${motif})` }
}

function share(amount: number, top: number): string {
  return `${(amount / top) * 100}%`
}

function Strip({ bar, top, prefix }: { readonly bar: Bar; readonly top: number; readonly prefix: string }) {
  const pieces = [...bar.parts, { id: 'incertain' as const, montant: bar.incertain }].filter(
    ({ montant }) => montant > 0,
  )
  const before = (index: number): number =>
    pieces.slice(0, index).reduce((sum, { montant }) => sum + montant, 0)
  return (
    <svg className="bande" focusable="false">
      {pieces.map(({ id, montant }, index) => (
        <rect
          key={id}
          x={share(before(index), top)}
          width={share(montant, top)}
          height="100%"
          {...fillOf(prefix, id)}
        />
      ))}
    </svg>
  )
}

/** Bars of amounts, by OPCO; a picture of the table, which says the same in words. */
export function Chart({ bars, shown }: { readonly bars: readonly Bar[]; readonly shown: readonly Part[] }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const prefix = useId().replaceAll(/[^\w-]/gu, '')
  const top = Math.max(1, ...bars.map(({ texte }) => texte?.max ?? 0))
  const doubt = bars.some(({ incertain }) => incertain > 0)
  const legend: readonly Motif[] = [...shown, ...(doubt ? (['incertain'] as const) : [])]
  return (
    <div className="graphique" role="img" aria-label={t('financement.graphique-texte')}>
      <svg className="motifs" focusable="false">
        <Patterns prefix={prefix} />
      </svg>
      <ul className="legende" role="list">
        {legend.map((motif) => (
          <li key={motif}>
            <svg className="pastille" focusable="false">
              <rect width="100%" height="100%" {...fillOf(prefix, motif)} />
            </svg>
            {t(`financement.ligne-${motif}`)}
          </li>
        ))}
      </ul>
      <ul className="barres" role="list">
        {bars.map((bar) => (
          <li key={bar.id}>
            <span className="barre-nom">
              <Francais>{bar.nom}</Francais>
            </span>
            <Strip bar={bar} top={top} prefix={prefix} />
            <span className="barre-montant">
              {bar.texte === null
                ? t('financement.sans-montant')
                : readAmount(bar.texte.min, bar.texte.max, { t, language })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
