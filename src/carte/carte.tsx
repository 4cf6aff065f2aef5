import { IconMapPinFilled, IconZoomIn, IconZoomOut } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { moments, type Moment, type Stage } from '../../content/stages.ts'
import type { Standing } from '../../machines/orientation/carte.ts'
import type { Verdict } from '../../machines/regles/eligibility.ts'
import { Metro } from './metro.tsx'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { StageTag } from '../parts/stage-tag.tsx'
import { Titre } from '../parts/titre.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'

/** One step of the map in words. */
export type MapStop = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  readonly standing: Standing
  readonly ici: boolean
  readonly titre: string
  readonly texte: string
  readonly fiches: readonly {
    readonly id: string
    /** The short name, for a box. */
    readonly titre: string
    /** The whole name, for a list. */
    readonly nom: string
    readonly verdict: Verdict | null
  }[]
}

type Sortie = { readonly id: string; readonly titre: string; readonly texte: string }

type Props = {
  /** The name of the parcours; null before the status is known. */
  readonly titre: string | null
  readonly sentences: readonly string[]
  readonly stops: readonly MapStop[]
  readonly sorties: readonly Sortie[]
  readonly unfinished: boolean
  readonly onBack: () => void
}

const zooms = [100, 140, 200] as const

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
        <p className="ici">
          <IconMapPinFilled aria-hidden="true" className="icone" />
          {t('carte.ici')}
        </p>
      ) : null}
      <p>{stop.texte}</p>
      <ul>
        {stop.fiches.map(({ id, nom, verdict }) => (
          <li key={id}>
            <a className="seul" href={at({ name: 'fiche', id })}>
              {nom}
            </a>{' '}
            {verdict === null ? null : <VerdictTag verdict={verdict} />}
          </li>
        ))}
      </ul>
    </li>
  )
}

function AsList({ stops, sorties }: Pick<Props, 'stops' | 'sorties'>) {
  const { t } = useTranslation()
  return (
    <Rubrique id="liste" titre={t('carte.liste')}>
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
    </Rubrique>
  )
}

/** The whole schéma of the person's parcours, drawn and as a list, with where they are. */
export function Carte({ titre, sentences, stops, sorties, unfinished, onBack }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const [zoom, setZoom] = useState(0)
  const percent = zooms[zoom] ?? 100
  return (
    <Page
      name="carte"
      actions={
        <>
          <button type="button" className="bouton discret" onClick={onBack}>
            {t('commun.retour')}
          </button>
          <a className="bouton" href={at({ name: unfinished ? 'question' : 'parcours' })}>
            {t(unfinished ? 'carte.continuer' : 'reponses.voir')}
          </a>
        </>
      }
    >
      <Titre>{titre === null ? t('carte.titre') : t('carte.titre-de', { titre })}</Titre>
      {titre === null ? (
        <>
          <p className="chapeau">{t('carte.pas-encore')}</p>
          <BackLink href={at({ name: 'question' })}>{t('carte.continuer')}</BackLink>
        </>
      ) : (
        <>
          <p className="chapeau">{t('carte.chapeau')}</p>
          <Rubrique id="deja-dit" titre={t('carte.deja-dit')}>
            <ol>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </Rubrique>
          <Rubrique id="dessin" titre={t('carte.dessin')}>
            <p>
              <a className="seul" href="#liste">
                {t('carte.vers-liste')}
              </a>
            </p>
            <p className="zoom">
              <button
                type="button"
                className="bouton discret"
                disabled={zoom === 0}
                onClick={() => setZoom(zoom - 1)}
              >
                <IconZoomOut aria-hidden="true" className="icone" />
                {t('carte.reduire')}
              </button>
              <button
                type="button"
                className="bouton discret"
                disabled={zoom === zooms.length - 1}
                onClick={() => setZoom(zoom + 1)}
              >
                <IconZoomIn aria-hidden="true" className="icone" />
                {t('carte.agrandir')}
              </button>
              <span role="status">{t('carte.zoom', { zoom: percent })}</span>
            </p>
            <div className="carte-cadre" role="group" aria-label={t('carte.dessin')}>
              <Metro stops={stops} sorties={sorties} zoom={percent} />
            </div>
          </Rubrique>
          <AsList stops={stops} sorties={sorties} />
        </>
      )}
    </Page>
  )
}
