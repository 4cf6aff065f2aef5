import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { lastRendezvousDay, noRendezvous, rendezvousDit } from '../../machines/conseil/rendezvous.ts'
import { longestNote, mostFiches, type Rendezvous } from '../../machines/visite/plan.ts'
import { shift } from '../../machines/visite/shift.ts'
import { useAnnounce } from '../parts/annonces.tsx'
import type { Planned } from '../plan/planned.ts'

type Props = {
  /** What the sheet says before the plan. */
  readonly avant: readonly string[]
  readonly items: readonly Planned[]
  readonly rendezvous: Readonly<Record<string, Rendezvous>>
  /** Empty where no device tells it. */
  readonly today: string
  readonly onOrder: (ids: readonly string[]) => void
  readonly onNote: (id: string, note: string) => void
  readonly onRendezvous: (id: string, rendezvous: Rendezvous) => void
}

type EtapeProps = Omit<Props, 'avant' | 'items' | 'rendezvous'> & {
  readonly item: Planned
  readonly place: number
  readonly ids: readonly string[]
  readonly rendezvous: Rendezvous
}

/** One step of the plan: to move, to remove; its appointment and its note. */
function Etape({ item, place, ids, rendezvous, today, onOrder, onNote, onRendezvous }: EtapeProps) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const { id, titre, note } = item
  const field = useId()
  const quoi = today === '' ? null : rendezvousDit(rendezvous, today)
  const dit = quoi === null ? '' : t(`conseil.${quoi}`)
  // A day is typed digit by digit: what there is to say of it is heard once the field is left.
  const tellDit = (): void => {
    if (dit !== '') announce(dit)
  }
  const change = (next: Partial<Rendezvous>): void => onRendezvous(id, { ...rendezvous, ...next })
  const move = (by: -1 | 1): void => {
    const next = shift(ids, id, by)
    onOrder(next)
    announce(t('plan.place', { titre, place: next.indexOf(id) + 1, nombre: next.length }))
  }
  const gestures = [
    { name: 'monter', Picture: IconArrowUp, possible: place > 1, onClick: () => move(-1) },
    { name: 'descendre', Picture: IconArrowDown, possible: place < ids.length, onClick: () => move(1) },
    {
      name: 'retirer',
      Picture: IconTrash,
      possible: true,
      onClick: () => {
        onOrder(ids.filter((one) => one !== id))
        announce(t('plan.retire', { titre }))
        document.getElementById('conseil-plan')?.focus()
      },
    },
  ] as const
  return (
    <li className="conseil-etape">
      <div className="conseil-etape-tete">
        <strong>
          {place}. {titre}
        </strong>
        <span className="conseil-gestes">
          {gestures.map(({ name, Picture, possible, onClick }) => (
            <button
              key={name}
              type="button"
              aria-disabled={possible ? undefined : true}
              onClick={possible ? onClick : undefined}
            >
              <Picture aria-hidden="true" className="icone" />
              <span className="hors-ecran">{t(`plan.${name}-quoi`, { titre })}</span>
            </button>
          ))}
        </span>
      </div>
      {item.proposee ? null : <p className="avis">{t('plan.ecartee')}</p>}
      <fieldset className="conseil-rdv">
        <legend className="hors-ecran">{t('conseil.rdv-de', { titre })}</legend>
        <input
          type="date"
          min={today}
          max={today === '' ? undefined : lastRendezvousDay(today)}
          aria-label={t('conseil.rdv-jour')}
          aria-describedby={`${field}-dit`}
          onBlur={tellDit}
          value={rendezvous.jour}
          onChange={({ target }) => change({ jour: target.value })}
        />
        <input
          type="time"
          aria-label={t('conseil.rdv-heure')}
          aria-describedby={`${field}-dit`}
          onBlur={tellDit}
          value={rendezvous.heure}
          onChange={({ target }) => change({ heure: target.value })}
        />
        <input
          type="text"
          autoComplete="off"
          maxLength={60}
          placeholder={t('conseil.rdv-avec')}
          aria-label={t('conseil.rdv-avec')}
          aria-describedby={`${field}-tel-quel`}
          value={rendezvous.avec}
          onChange={({ target }) => change({ avec: target.value })}
        />
        <input
          type="text"
          autoComplete="off"
          maxLength={longestNote}
          placeholder={t('conseil.note')}
          aria-label={t('conseil.note-de', { titre })}
          aria-describedby={`${field}-tel-quel`}
          value={note}
          onChange={({ target }) => onNote(id, target.value)}
        />
        <p id={`${field}-dit`} className="conseil-rdv-dit" hidden={dit === ''}>
          {dit}
        </p>
        <p id={`${field}-tel-quel`} className="note">
          {t('conseil.tel-quel')}
        </p>
      </fieldset>
    </li>
  )
}

/** The plan of the case, as its sheet tells it: what comes before, then its steps in order, each with an appointment and a note. */
export function PlanDuPoste({ avant, items, rendezvous, ...gestures }: Props) {
  const { t } = useTranslation()
  const ids = items.map(({ id }) => id)
  return (
    <>
      <h2 id="conseil-plan" tabIndex={-1}>
        {t('conseil.plan')}{' '}
        <span className="note">{t('conseil.plan-compte', { retenues: ids.length, places: mostFiches })}</span>
      </h2>
      {ids.length === 0 ? (
        <p className="note">{t('conseil.plan-vide')}</p>
      ) : (
        <>
          {avant.map((titre) => (
            <p key={titre}>
              <strong>{t('commun.appeler-qui', { qui: t('conseil.avant') })}</strong> {titre}
            </p>
          ))}
          <ol role="list">
            {items.map((item, index) => (
              <Etape
                key={item.id}
                item={item}
                place={index + 1}
                ids={ids}
                rendezvous={rendezvous[item.id] ?? noRendezvous}
                {...gestures}
              />
            ))}
          </ol>
        </>
      )}
    </>
  )
}
