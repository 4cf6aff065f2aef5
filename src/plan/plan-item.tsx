import type { Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import { longestNote } from '../../machines/visite/plan.ts'
import { CallLine } from '../parts/call-line.tsx'
import { Dabord } from '../parts/dabord.tsx'
import { OtherContacts, type Reachable } from '../parts/other-contacts.tsx'
import { ReachLines } from '../parts/reach-lines.tsx'
import { Ordre } from './ordre.tsx'
import type { PaperStep } from './paper-steps.ts'
import { PlanDites } from './plan-dites.tsx'
import type { Planned } from './planned.ts'
import { useThings } from './use-things.ts'

/** What can be done with a fiche of the plan. */
export type Gesture = {
  readonly name: 'monter' | 'descendre' | 'retirer'
  readonly picture: Icon
  readonly possible: boolean
  readonly onClick: () => void
}

type Props = {
  readonly item: Planned
  /** The same on paper. */
  readonly step: PaperStep
  readonly place: number
  readonly lecteur: WhoReads
  readonly gestures: readonly Gesture[]
  readonly onNote: (note: string) => void
}

/** The other ways to whom one calls: where they are, their site, their other offices. */
function OtherWays({ nom, telephone, courriel, adresse, site, autres }: Reachable) {
  const known = telephone ?? courriel
  return (
    <>
      <ReachLines reach={{ nom, adresse, site: known === undefined ? undefined : site }} />
      <OtherContacts nom={nom} telephone={telephone} autres={autres} />
    </>
  )
}

/** One fiche of the plan: its first step, whom to call, what to say and bring, a note, and what can be done with it. */
export function PlanItem({ item, step, place, lecteur, gestures, onNote }: Props) {
  const { t } = useTranslation()
  const { id, titre, href, premierPas, appeler, proposee, note } = item
  const choses = useThings(lecteur, item.apporter)
  // What was written is in view; what is being written never closes.
  const [written, setWritten] = useState(note !== '')
  return (
    <li>
      <Ordre ordre={step.ordre} />
      <div className="encart">
        <h3>
          {place}. <a href={href}>{titre}</a>
        </h3>
        {proposee ? null : <p className="avis">{t('plan.ecartee')}</p>}
        {appeler === null ? (
          <p>{premierPas}</p>
        ) : (
          <CallLine
            appeler={{ ...appeler, quoi: null, dabord: step.dabord === null ? null : appeler.dabord }}
          />
        )}
        <PlanDites {...step} />
        {choses === null ? null : <p>{t('plan.apporter-etape', { choses })}</p>}
        <details className="pourquoi" open={written}>
          <summary>
            {t('plan.details')}
            <span className="hors-ecran"> {titre}</span>
          </summary>
          {appeler === null ? null : (
            <>
              <p>{premierPas}</p>
              {step.dabord === null ? <Dabord dabord={appeler.dabord} /> : null}
              <OtherWays {...appeler.contact} />
            </>
          )}
          <label className="champ">
            <span>
              {t('plan.notes')}
              <span className="hors-ecran"> {titre}</span>
            </span>
            <textarea
              rows={2}
              maxLength={longestNote}
              autoComplete="off"
              value={note}
              onFocus={() => setWritten(true)}
              onChange={(event) => onNote(event.target.value)}
            />
          </label>
        </details>
        <div className="gestes">
          {gestures.map(({ name, picture: Picture, possible, onClick }) => (
            <button
              key={name}
              id={`${name}-${id}`}
              type="button"
              className="bouton discret"
              // Never `disabled`: the focus would be lost where the last press led.
              aria-disabled={possible ? undefined : true}
              onClick={possible ? onClick : undefined}
            >
              <Picture aria-hidden="true" className="icone" />
              <span aria-hidden="true">{t(`plan.${name}`)}</span>
              <span className="hors-ecran">{t(`plan.${name}-quoi`, { titre })}</span>
            </button>
          ))}
        </div>
      </div>
    </li>
  )
}
