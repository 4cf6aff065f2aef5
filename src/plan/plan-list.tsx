import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import { useContext, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useAnnounce } from '../parts/annonces.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { inOrder } from '../parts/in-order.ts'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'
import { WritesContext } from '../parts/writes-context.ts'
import { PontOuvert } from '../parts/pont-ouvert.tsx'
import { putBack, shift } from '../../machines/visite/shift.ts'
import type { Planned } from './planned.ts'
import { PlanEtape } from './plan-etape.tsx'
import { paperSteps, type PaperStep } from './paper-steps.ts'
import { PlanItem, type Gesture } from './plan-item.tsx'

type Removed = { readonly item: Planned; readonly place: number }

type Props = {
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly items: readonly Planned[]
  readonly lecteur: WhoReads
  readonly onOrder: (ids: readonly string[]) => void
  readonly onNote: (id: string, note: string) => void
}

/** What there is to do, in order; the plan's fiches can each be moved, removed, put back: what was done is said, and the focus follows it. */
export function PlanList({ etapesAvant, items, lecteur, onOrder, onNote }: Props) {
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [said, setSaid] = useState('')
  const [removed, setRemoved] = useState<Removed | null>(null)
  const ids = items.map(({ id }) => id)

  const change = (next: readonly string[], words: string, gone: Removed | null, focus: string): void => {
    flushSync(() => {
      onOrder(next)
      setSaid(words)
      setRemoved(gone)
    })
    announce(words)
    document.getElementById(focus)?.focus()
  }
  const move = ({ id, titre }: Planned, by: -1 | 1, name: string): void => {
    const next = shift(ids, id, by)
    const all = inOrder(
      etapesAvant.map((etape) => etape.id),
      next,
    )
    const words = t('plan.place', { titre, place: all.indexOf(id) + 1, nombre: all.length })
    change(next, words, null, `${name}-${id}`)
  }
  const moves = (item: Planned, index: number): readonly Gesture[] => [
    {
      name: 'monter',
      picture: IconArrowUp,
      possible: index > 0,
      onClick: () => move(item, -1, 'monter'),
    },
    {
      name: 'descendre',
      picture: IconArrowDown,
      possible: index < items.length - 1,
      onClick: () => move(item, 1, 'descendre'),
    },
  ]
  const remove = (item: Planned, place: number): void =>
    change(
      ids.filter((id) => id !== item.id),
      t('plan.retire', { titre: item.titre }),
      { item, place },
      'remettre',
    )
  const restore = ({ item, place }: Removed): void =>
    change(putBack(ids, item.id, place), t('plan.remis', { titre: item.titre }), null, `retirer-${item.id}`)

  const steps = paperSteps(etapesAvant, items, useContext(WritesContext))
  const etapes = etapesAvant.map((etape) => (step: PaperStep, place: number) => (
    <PlanEtape key={etape.id} etape={etape} step={step} place={place} />
  ))
  const fiches = items.map((item, index) => (step: PaperStep, place: number) => (
    <PlanItem
      key={item.id}
      item={item}
      step={step}
      place={place}
      lecteur={lecteur}
      onNote={(note) => onNote(item.id, note)}
      gestures={[
        ...(items.length > 1 ? moves(item, index) : []),
        { name: 'retirer', picture: IconTrash, possible: true, onClick: () => remove(item, index) },
      ]}
    />
  ))

  const shown = inOrder(etapes, fiches)

  return (
    <>
      {said === '' ? null : (
        <div className="plan-dit">
          <p className="dit">{said}</p>
          {removed === null ? null : (
            <button id="remettre" type="button" className="bouton discret" onClick={() => restore(removed)}>
              {t('plan.remettre')}
            </button>
          )}
        </div>
      )}
      {items.length === 0 ? (
        <>
          <PontOuvert />
          <p>{t('plan.vide')}</p>
        </>
      ) : null}
      <ol className="plan-liste" role="list">
        {steps.map((step, index) => shown[index]?.(step, index + 1))}
      </ol>
    </>
  )
}
