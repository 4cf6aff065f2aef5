import { useTranslation } from 'react-i18next'
import { moments } from '../../content/stages.ts'
import { useFrame } from '../parts/page.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { MapStop, Sortie } from './carte.tsx'
import { Ici } from './ici.tsx'

function StopItem({ stop }: { readonly stop: MapStop }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <li id={`carte-${stop.id}`} className="station" data-stage={stop.stage}>
      <StageTag stage={stop.stage} />
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
              {nom}
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

type Props = { readonly stops: readonly MapStop[]; readonly sorties: readonly Sortie[] }

/** The map as a list: its stations by moment, with what each is about, all its fiches, and how it can end. */
export function AsList({ stops, sorties }: Props) {
  const { t } = useTranslation()
  return (
    <>
      {moments.map((moment) => {
        const here = stops.filter((stop) => stop.moment === moment)
        return here.length === 0 ? null : (
          <section key={moment} aria-labelledby={`carte-${moment}`}>
            <h3 id={`carte-${moment}`}>{t(`parcours.${moment}`)}</h3>
            <ol className="voie" role="list">
              {here.map((stop) => (
                <StopItem key={stop.id} stop={stop} />
              ))}
            </ol>
          </section>
        )
      })}
      <section aria-labelledby="carte-sorties">
        <h3 id="carte-sorties">{t('parcours.apres')}</h3>
        <ul>
          {sorties.map(({ id, titre, texte }) => (
            <li key={id}>
              <strong>{titre}.</strong> {texte}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
