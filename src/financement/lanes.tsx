import type { CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import { useFrench } from '../parts/francais.tsx'
import { couloirs, type Etape, type Place } from './couloirs.ts'
import './lanes.css'

function middle({ from, to }: Place): number {
  return ((from + to + 1) / 2) * 100
}

/** The arrow from one step to the next, across the lanes. */
function Way({
  before,
  place,
  lanes,
}: {
  readonly before: Place
  readonly place: Place
  readonly lanes: number
}) {
  const [start, end] = [middle(before), middle(place)]
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

/** Who does what: one list in order, drawn in lanes where there is room; a step of unsure role spans the lanes it may stand in. */
export function Lanes({ etapes }: { readonly etapes: readonly Etape[] }) {
  const { t } = useTranslation()
  const french = useFrench()
  const { roles, places } = couloirs(etapes)
  return (
    <div className="couloirs" style={{ '--couloirs': roles.length } as CSSProperties} {...french}>
      <div className="roles" aria-hidden="true">
        {roles.map((role) => (
          <span key={role}>{role}</span>
        ))}
      </div>
      <ol role="list">
        {places.map((place, index) => {
          const before = places[index - 1]
          return (
            <li key={place.etape.action}>
              {before ? <Way before={before} place={place} lanes={roles.length} /> : null}
              <div
                className="etape-de-couloir"
                data-incertain={place.sure ? undefined : ''}
                style={{ gridColumn: `${place.from + 1} / ${place.to + 2}` }}
              >
                <p className="etape-qui">
                  <span className="etape-numero">{index + 1}</span>
                  <strong>{place.etape.qui}</strong>
                </p>
                <p>{place.etape.action}</p>
                {place.sure ? null : <p className="note">{t('financement.a-verifier')}</p>}
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
