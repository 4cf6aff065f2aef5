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
  /** The answers to print, as sentences. */
  readonly phrases: readonly string[]
  readonly demander: readonly ToAsk[]
  readonly lecteur: WhoReads
  /** The appointments that are made, by step. */
  readonly rendezvous?: Readonly<Record<string, Rendezvous>>
  /** The counsellor who follows the case: their name and number; empty when there is none. */
  readonly conseiller?: string
  /** One sheet is wanted: less is told on it, in smaller letters, where that saves one. */
  readonly uneFeuille?: boolean
}

/** Some of the steps, each under its number. */
function Etapes({
  steps,
  from,
  to,
  lecteur,
  rendezvous,
}: {
  readonly steps: readonly PaperStep[]
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
          place={from + index + 1}
          lecteur={lecteur}
          rendezvous={rendezvous[step.id]}
        />
      ))}
    </ol>
  )
}

/** Where one writes by hand: the notes that were typed, each under the number of its step, then lines. */
function Notes({ steps, lines }: { readonly steps: readonly PaperStep[]; readonly lines: number }) {
  const { t } = useTranslation()
  return (
    <section className="feuille-notes">
      <h2>{t('plan.notes-papier')}</h2>
      {steps.map(({ id, note }, index) =>
        note === '' ? null : (
          <p key={id}>
            {index + 1}. {note}
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
const spared = 5

/** How much smaller letters are on a sheet that would be two: of 10 points, for 12. */
const smaller = 1.2

const noRendezvous: NonNullable<Props['rendezvous']> = {}

/** The sheet of paper: on no screen, printed in place of all the rest. */
export function Feuille({
  nom,
  today,
  url,
  etapesAvant,
  items,
  phrases,
  demander,
  lecteur,
  rendezvous = noRendezvous,
  conseiller = '',
  uneFeuille = false,
}: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const writes = useContext(WritesContext)
  const steps = paperSteps(etapesAvant, items, writes)
  const relay = writes ? [t('contacts.relais-operateur')] : []
  const typed = steps.filter(({ note }) => note !== '')
  const without = [
    conseiller,
    ...relay,
    t('plan.apporter'),
    typed.map(({ note }) => note).join(' '.repeat(40)),
  ]
  const follow = [...without, phrases.join(' ')]
  // One sheet for who works with someone: the answers give way first, then the size of the letters.
  const leaves =
    uneFeuille && sheetsOf(steps, follow, language).count > sheetsOf(steps, without, language).count
  const kept = leaves ? without : follow
  const petit =
    uneFeuille &&
    sheetsOf(steps, kept, language).count > 1 &&
    sheetsOf(steps, kept, language, smaller).count === 1
  const size = petit ? smaller : 1
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
  const flowing = steps.length - last
  // An estimate that is out by two lines would make a second sheet for a line to write on.
  const room = uneFeuille ? left - spared : left
  const lines = Math.max(0, Math.min(mostRuled, Math.floor((room - box) / ruled)))
  return (
    <div className="feuille" data-serre={serre ? '' : undefined} data-petit={petit ? '' : undefined}>
      <FeuilleTete nom={nom} today={today} url={url} conseiller={conseiller} />
      {flowing === 0 ? null : (
        <Etapes steps={steps} from={0} to={flowing} lecteur={lecteur} rendezvous={rendezvous} />
      )}
      <div className="feuille-fin">
        <Etapes steps={steps} from={flowing} to={steps.length} lecteur={lecteur} rendezvous={rendezvous} />
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
          {phrases.length === 0 || leaves ? null : (
            <section className="feuille-suite feuille-phrases">
              <h2>{t('plan.reponses-papier')}</h2>
              <ul>
                {phrases.map((phrase) => (
                  <li key={phrase}>{phrase}</li>
                ))}
              </ul>
            </section>
          )}
          {lines + typed.length === 0 ? null : <Notes steps={steps} lines={lines} />}
        </div>
      </div>
    </div>
  )
}
