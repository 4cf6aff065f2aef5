import { IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFrame } from '../parts/page.tsx'
import { verdictIcons } from '../parts/verdict-tag.tsx'
import type { MapStop } from './carte.tsx'
import { shortTitle } from './short-title.ts'

const verdicts = ['possible', 'a-verifier', 'exclu'] as const

/** How many fiches stand on a platform: the drawing stays in one screen; the list has the others. */
const room = 12

/** The platform of a station: the fiches that one finds there, with what is decided of it. */
export function Quai({ id, stop }: { readonly id: string; readonly stop: MapStop }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const shown = stop.fiches.length > room ? stop.fiches.slice(0, room - 1) : stop.fiches
  const met = verdicts.filter((one) => shown.some(({ avis }) => avis?.verdict === one))
  // Beside those that are decided, one that nothing calls is for other answers.
  const left = stop.fiches.length - shown.length
  const others = met.length > 0 && shown.some(({ avis }) => avis === null)
  return (
    <section id={id} className="quai" data-stage={stop.stage} aria-labelledby={`${id}-titre`}>
      <div className="quai-tete">
        <h2 id={`${id}-titre`}>{stop.titre}</h2>
        {met.length === 0 ? null : (
          <ul className="quai-avis" role="list" aria-hidden="true">
            {met.map((verdict) => {
              const Sign = verdictIcons[verdict]
              return (
                <li key={verdict} data-verdict={verdict}>
                  <Sign className="icone" />
                  {t(`verdict.${verdict}`)}
                </li>
              )
            })}
            {others ? (
              <li>
                <IconMinus className="icone" />
                {t('carte.sans-avis')}
              </li>
            ) : null}
          </ul>
        )}
      </div>
      <ul className="quai-fiches" role="list">
        {shown.map(({ id: fiche, titre, avis }) => {
          const Sign = avis ? verdictIcons[avis.verdict] : others ? IconMinus : null
          return (
            <li key={fiche}>
              <a className="metro-fiche" href={at({ name: 'fiche', id: fiche })} data-verdict={avis?.verdict}>
                {Sign && <Sign className="icone" aria-hidden="true" />}
                <span>
                  {shortTitle(titre)}
                  {Sign && (
                    <span className="hors-ecran">
                      , {t(avis ? `verdict.${avis.verdict}` : 'carte.sans-avis')}
                    </span>
                  )}
                </span>
              </a>
            </li>
          )
        })}
        {left === 0 ? null : (
          <li>
            <a className="metro-suite" data-reste={left} href={`#carte-${stop.id}`}>
              {t('carte.autres', { count: left })}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
