import type { Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { longestNote } from '../../machines/visite/plan.ts'
import { Ordre } from './ordre.tsx'
import type { Planned } from './planned.ts'
import { ReachLines } from '../parts/reach-lines.tsx'
import { Dabord } from '../parts/dabord.tsx'
import { useThings } from './use-things.ts'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import { Francais } from '../parts/francais.tsx'

/** What can be done with a fiche of the plan. */
export type Gesture = {
  readonly name: 'monter' | 'descendre' | 'retirer'
  readonly picture: Icon
  readonly possible: boolean
  readonly onClick: () => void
}

type Props = {
  readonly item: Planned
  readonly place: number
  readonly lecteur: WhoReads
  readonly gestures: readonly Gesture[]
  readonly onNote: (note: string) => void
}

/** One fiche of the plan: its first step, whom to call, a note, and what can be done with it. */
export function PlanItem({ item, place, lecteur, gestures, onNote }: Props) {
  const { t } = useTranslation()
  const { id, titre, href, premierPas, appeler, proposee, note } = item
  const choses = useThings(lecteur, item.apporter)
  return (
    <li>
      <Ordre place={place} />
      <div className="encart">
        <h3>
          {place}. <a href={href}>{titre}</a>
        </h3>
        {proposee ? null : <p className="avis">{t('plan.ecartee')}</p>}
        <div className="piste-details">
          <div>
            <h4>{t('parcours.premier-pas')}</h4>
            <p>{premierPas}</p>
            {choses === null ? null : <p>{t('plan.apporter-etape', { choses })}</p>}
          </div>
          {appeler === null ? null : (
            <div>
              <h4>{t('parcours.contacts')}</h4>
              <Dabord dabord={appeler.dabord} />
              <p className="appel-nom">
                <Francais>{appeler.contact.nom}</Francais>
              </p>
              <ReachLines reach={appeler.contact} />
            </div>
          )}
        </div>
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
            onChange={(event) => onNote(event.target.value)}
          />
        </label>
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
