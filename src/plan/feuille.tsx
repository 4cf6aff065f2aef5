import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import type { ToAsk } from '../parcours/a-demander.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import type { Rendezvous } from '../../machines/visite/plan.ts'
import { useFrame } from '../parts/page.tsx'
import { WritesContext } from '../parts/writes-context.ts'
import { Apporter } from './apporter.tsx'
import { FeuilleEtape } from './feuille-etape.tsx'
import { FeuilleTete } from './feuille-tete.tsx'
import { fitted, type Reponse } from './fitted.ts'
import { paperSteps, type PaperStep } from './paper-steps.ts'
import type { Planned } from './planned.ts'
import { sheetsOf } from './sheets-of.ts'

type Props = {
  /** Empty when the person gives none. */
  readonly nom: string
  /** `2026-11-21`. */
  readonly today: string
  /** What the QR code opens; null when there is no such address. */
  readonly url: string | null
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly items: readonly Planned[]
  /** The answers to print. */
  readonly reponses: readonly Reponse[]
  readonly demander: readonly ToAsk[]
  readonly lecteur: WhoReads
  /** The appointments that are made, by step. */
  readonly rendezvous?: Readonly<Record<string, Rendezvous>>
  /** The counsellor who follows the case: their name and number; empty when there is none. */
  readonly conseiller?: string
  /** One sheet is wanted: less is told on it, in smaller letters, where that saves one. */
  readonly uneFeuille?: boolean
  /** What comes before any fiche stands above the plan, which keeps its own order and numbers. */
  readonly avantTout?: boolean
}

/** Some of the steps, each under its number, but for those `before` the plan. */
function Etapes({
  steps,
  before,
  from,
  to,
  lecteur,
  rendezvous,
}: {
  readonly steps: readonly PaperStep[]
  readonly before: number
  readonly from: number
  readonly to: number
  readonly lecteur: WhoReads
  readonly rendezvous: Readonly<Record<string, Rendezvous>>
}) {
  return (
    <ol className="feuille-etapes" role="list">
      {steps.slice(from, to).map((step, index) => (
        <FeuilleEtape
          key={step.id}
          step={step}
          place={from + index < before ? null : from + index - before + 1}
          lecteur={lecteur}
          rendezvous={rendezvous[step.id]}
        />
      ))}
    </ol>
  )
}

/** Where one writes by hand: the notes that were typed, each under the number of its step, then lines. */
function Notes({
  steps,
  before,
  lines,
}: {
  readonly steps: readonly PaperStep[]
  readonly before: number
  readonly lines: number
}) {
  const { t } = useTranslation()
  return (
    <section className="feuille-notes">
      <h2>{t('plan.notes-papier')}</h2>
      {steps.map(({ id, note }, index) =>
        note === '' ? null : (
          <p key={id}>
            {index - before + 1}. {note}
          </p>
        ),
      )}
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="feuille-ligne" />
      ))}
    </section>
  )
}

/** What a ruled line takes of a page, in lines of text; how many there are at most; and the box around them. */
const ruled = 1.7
const mostRuled = 6
const box = 2
/** Lines that are left free where one sheet is wanted. */
const unruled = 5

const noRendezvous: NonNullable<Props['rendezvous']> = {}

/** The sheet of paper: on no screen, printed in place of all the rest. */
export function Feuille({
  nom,
  today,
  url,
  etapesAvant,
  items,
  reponses,
  demander,
  lecteur,
  rendezvous = noRendezvous,
  conseiller = '',
  uneFeuille = false,
  avantTout = false,
}: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const writes = useContext(WritesContext)
  const whole = paperSteps(etapesAvant, items, writes, avantTout)
  const before = avantTout ? etapesAvant.length : 0
  const relay = writes ? [t('contacts.relais-operateur')] : []
  const typed = whole.filter(({ note }) => note !== '')
  const without = [
    conseiller,
    ...relay,
    t('plan.apporter'),
    typed.map(({ note }) => note).join(' '.repeat(40)),
  ]
  const { steps, phrases, size } = uneFeuille
    ? fitted({ steps: whole, reponses, without, language })
    : { steps: whole, phrases: reponses.map(({ phrase }) => phrase), size: 1 }
  const kept = [...without, phrases.join(' ')]
  const bare = sheetsOf(steps, kept, language, size)
  const full = sheetsOf(
    steps,
    [...kept, demander.map(({ aQui }) => aQui).join(' '.repeat(40))],
    language,
    size,
  )
  // What remains to ask is told where it makes the sheet neither longer nor tighter; not in easy reading.
  const asks = language !== 'fr-x-falc' && !full.serre && full.count === bare.count
  const asked = asks ? demander : []
  const { last, serre, left } = asks ? full : bare
  // Small letters are set close: what they save is not lost between lines.
  const close = serre || size !== 1
  const flowing = steps.length - last
  // An estimate that is out by two lines would make a second sheet for a line to write on.
  const room = uneFeuille ? left - unruled : left
  const lines = Math.max(0, Math.min(mostRuled, Math.floor((room - box) / ruled)))
  return (
    <div className="feuille" data-serre={close ? '' : undefined} data-petit={size === 1 ? undefined : ''}>
      <FeuilleTete nom={nom} today={today} url={url} conseiller={conseiller} />
      {flowing === 0 ? null : (
        <Etapes
          steps={steps}
          before={before}
          from={0}
          to={flowing}
          lecteur={lecteur}
          rendezvous={rendezvous}
        />
      )}
      <div className="feuille-fin">
        <Etapes
          steps={steps}
          before={before}
          from={flowing}
          to={steps.length}
          lecteur={lecteur}
          rendezvous={rendezvous}
        />
        {relay.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <div className="feuille-pied">
          <section className="feuille-suite">
            <h2>{t('plan.apporter')}</h2>
            <Apporter lecteur={lecteur} />
          </section>
          {asked.length === 0 ? null : (
            <section className="feuille-suite feuille-phrases">
              <h2>{t('parcours.demander')}</h2>
              <ul>
                {asked.map(({ question, sujet, aQui }) => (
                  <li key={question}>
                    <strong>{t('commun.appeler-qui', { qui: sujet })}</strong> {aQui}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {phrases.length === 0 ? null : (
            <section className="feuille-suite feuille-phrases">
              <h2>{t('plan.reponses-papier')}</h2>
              <ul>
                {phrases.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            </section>
          )}
          {lines + typed.length === 0 ? null : <Notes steps={steps} before={before} lines={lines} />}
        </div>
      </div>
    </div>
  )
}
