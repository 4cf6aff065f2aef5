import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { directionOf } from '../../content/languages.ts'
import type { EtapeBareme } from '../../content/pages/bareme.ts'
import { useFrench } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { lanesOf, type Span } from './lanes-of.ts'
import './lanes.css'

function middle({ from, to }: Span): number {
  return ((from + to + 1) / 2) * 100
}

type WayProps = { readonly before: Span; readonly span: Span; readonly lanes: number }

/** The arrow from one step to the next, across the lanes. */
function Way({ before, span, lanes }: WayProps) {
  const [start, end] = [middle(before), middle(span)]
  return (
    <svg
      className="chemin"
      viewBox={`0 0 ${lanes * 100} 40`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M${start} 0V20H${end}V40`} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}

/** Who does what: one list in order, drawn in lanes where there is room; a step in doubt spans the lanes it may stand in. */
export function Lanes({ etapes }: { readonly etapes: readonly EtapeBareme[] }) {
  const { t } = useTranslation()
  const french = useFrench()
  const { language } = useFrame()
  const { lanes, spans } = lanesOf(etapes)
  return (
    <div className="couloirs" style={{ '--couloirs': lanes.length } as CSSProperties} {...french}>
      <div className="roles" aria-hidden="true">
        {lanes.map((lane) => (
          <span key={lane}>{lane}</span>
        ))}
      </div>
      <ol role="list">
        {spans.map((span, index) => {
          const { etape, from, to } = span
          const before = spans[index - 1]
          return (
            <li key={etape.action}>
              {before ? <Way before={before} span={span} lanes={lanes.length} /> : null}
              <div
                className="etape-de-couloir"
                data-incertain={etape.doute ? '' : undefined}
                style={{ gridColumn: `${from + 1} / ${to + 2}` }}
              >
                <p className="etape-qui">
                  <span className="etape-numero">{index + 1}</span>
                  <strong>{etape.qui}</strong>
                </p>
                <p>{etape.action}</p>
                {etape.doute ? (
                  <p className="note" lang={language} dir={directionOf(language)}>
                    {t('financement.a-verifier')}
                  </p>
                ) : null}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
