import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Moment, Stage } from '../../content/stages.ts'
import type { Standing } from '../../machines/orientation/carte.ts'
import type { Verdict } from '../../machines/regles/eligibility.ts'
import { useWide } from '../device/wide.ts'
import type { Name } from '../parts/name-of.ts'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Titre } from '../parts/titre.tsx'
import { AsList } from './as-list.tsx'
import { Cadre } from './cadre.tsx'
import { Metro } from './metro.tsx'
import { zooms } from './zoom.ts'
import { ZoomButtons } from './zoom-buttons.tsx'
import './carte.css'

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
    /** Its name alone, for the drawing. */
    readonly titre: string
    /** The whole name, for the list. */
    readonly nom: Name
    /** What is decided of it, and the reason that counts most; null when nothing is. */
    readonly avis: { readonly verdict: Verdict; readonly raison: string } | null
  }[]
}

/** One way that the map can end. */
export type Sortie = { readonly id: string; readonly titre: string; readonly texte: string }

type Props = {
  /** The name of the parcours; null before the status is known. */
  readonly titre: string | null
  readonly sentences: readonly string[]
  readonly stops: readonly MapStop[]
  readonly sorties: readonly Sortie[]
  /** Whether too little is known for a first result. */
  readonly unfinished: boolean
}

/** The whole schéma of the person's parcours, drawn and as a list, with where they are. */
export function Carte({ titre, sentences, stops, sorties, unfinished }: Props) {
  const { t } = useTranslation()
  const { at, origin } = useFrame()
  const [zoom, setZoom] = useState<number>(zooms[0])
  const wide = useWide()
  return (
    <Page
      name="carte"
      actions={
        <>
          <BackLink href={origin ?? at({ name: 'reponses' })}>{t('commun.retour')}</BackLink>
          <a className="bouton" href={at({ name: unfinished ? 'question' : 'parcours' })}>
            {t(unfinished ? 'carte.continuer' : 'reponses.voir')}
          </a>
        </>
      }
    >
      <div className="carte-tete">
        <Titre>{titre === null ? t('carte.titre') : t('carte.titre-de', { titre })}</Titre>
        {titre !== null && wide ? <ZoomButtons zoom={zoom} onZoom={setZoom} /> : null}
      </div>
      {titre === null ? (
        <>
          <p className="chapeau">{t('carte.pas-encore')}</p>
          <BackLink href={at({ name: 'question' })}>{t('carte.continuer')}</BackLink>
        </>
      ) : (
        <>
          {wide ? (
            <Cadre label={t('carte.dessin')} zoom={zoom} onZoom={setZoom}>
              <Metro stops={stops} sorties={sorties} zoom={zoom} />
            </Cadre>
          ) : (
            <p className="chapeau">{t('carte.chapeau')}</p>
          )}
          <div className="replis">
            <Rubrique plie id="deja-dit" titre={t('carte.deja-dit')}>
              <ol>
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ol>
            </Rubrique>
            {wide ? (
              <Rubrique plie id="liste" titre={t('carte.liste')}>
                <AsList stops={stops} sorties={sorties} />
              </Rubrique>
            ) : null}
          </div>
          {wide ? null : (
            <Rubrique id="liste" titre={t('carte.liste')}>
              <AsList stops={stops} sorties={sorties} />
            </Rubrique>
          )}
        </>
      )}
    </Page>
  )
}
