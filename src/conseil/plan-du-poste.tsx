import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { longestNote, mostFiches, type Rendezvous } from '../../machines/visite/plan.ts'
import { shift } from '../../machines/visite/shift.ts'
import { useAnnounce } from '../parts/annonces.tsx'
import type { Planned } from '../plan/planned.ts'

const noRendezvous: Rendezvous = { jour: '', heure: '', avec: '' }

/** The last day that an appointment can have: a year has four digits. */
const lastDay = '9999-12-31'

type Props = {
  readonly items: readonly Planned[]
  readonly rendezvous: Readonly<Record<string, Rendezvous>>
  /** The first day that an appointment can have: today. */
  readonly today: string
  readonly onOrder: (ids: readonly string[]) => void
  readonly onNote: (id: string, note: string) => void
  readonly onRendezvous: (id: string, rendezvous: Rendezvous) => void
}

type EtapeProps = Omit<Props, 'items' | 'rendezvous'> & {
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
          max={lastDay}
          aria-label={t('conseil.rdv-jour')}
          value={rendezvous.jour}
          onChange={({ target }) => change({ jour: target.value })}
        />
        <input
          type="time"
          aria-label={t('conseil.rdv-heure')}
          value={rendezvous.heure}
          onChange={({ target }) => change({ heure: target.value })}
        />
        <input
          type="text"
          autoComplete="off"
          maxLength={60}
          placeholder={t('conseil.rdv-avec')}
          aria-label={t('conseil.rdv-avec')}
          value={rendezvous.avec}
          onChange={({ target }) => change({ avec: target.value })}
        />
        <input
          type="text"
          autoComplete="off"
          maxLength={longestNote}
          placeholder={t('conseil.note')}
          aria-label={t('conseil.note-de', { titre })}
          value={note}
          onChange={({ target }) => onNote(id, target.value)}
        />
      </fieldset>
    </li>
  )
}

/** The plan of the case: its steps in order, each with an appointment and a note. */
export function PlanDuPoste({ items, rendezvous, ...gestures }: Props) {
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
      )}
    </>
  )
}
