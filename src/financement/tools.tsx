import { IconCopy, IconEraser, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { mostFiches } from '../../machines/visite/plan.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import { copyLink } from './fragment.ts'
import './amount.css'

type Props = {
  /** The request, as the fragment of an address; null where there is nowhere to paste it. */
  readonly lien: string | null
  readonly onPlan: (() => void) | null
  /** A plan that holds all it can: the amount would be lost there. */
  readonly planIsFull: boolean
  readonly onClear: () => void
}

/** What to do with an amount: print it, share the request, put it in the plan, start again. */
export function Tools({ lien, onPlan, planIsFull, onClear }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const [refused, setRefused] = useState(false)
  const [copied, setCopied] = useState<{ readonly lien: string; readonly done: boolean } | null>(null)
  const told =
    copied !== null && copied.lien === lien
      ? t(copied.done ? 'financement.copie' : 'financement.a-copier')
      : ''
  const full =
    onPlan !== null && refused && planIsFull ? t('financement.plan-plein', { nombre: mostFiches }) : ''
  useAnnounced(told, copied)
  useAnnounced(full)
  return (
    <>
      {onPlan === null ? null : (
        <button type="button" className="bouton" onClick={() => (planIsFull ? setRefused(true) : onPlan())}>
          <IconPlus aria-hidden="true" className="icone" />
          {t('financement.plan')}
        </button>
      )}
      <button type="button" className="bouton discret" onClick={() => window.print()}>
        <IconPrinter aria-hidden="true" className="icone" />
        {t('parcours.imprimer')}
      </button>
      {lien === null ? null : (
        <button
          type="button"
          className="bouton discret"
          onClick={() => void copyLink(lien).then((done) => setCopied({ lien, done }))}
        >
          <IconCopy aria-hidden="true" className="icone" />
          {t('financement.copier')}
        </button>
      )}
      <button type="button" className="bouton discret" onClick={onClear}>
        <IconEraser aria-hidden="true" className="icone" />
        {t('financement.effacer')}
      </button>
      <p className="dit">{told}</p>
      {full === '' ? null : (
        <p className="dit avis alerte">
          {full} <a href={at({ name: 'plan' })}>{t('financement.plan-ouvrir')}</a>
        </p>
      )}
    </>
  )
}
