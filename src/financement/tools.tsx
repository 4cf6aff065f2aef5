import { IconCopy, IconEraser, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copyLink } from './fragment.ts'
import './amount.css'

type Props = {
  /** The request, as the fragment of an address; null where there is nowhere to paste it. */
  readonly lien: string | null
  readonly onPlan: (() => void) | null
  readonly onClear: () => void
}

/** What to do with an amount: print it, share the request, put it in the plan, start again. */
export function Tools({ lien, onPlan, onClear }: Props) {
  const { t } = useTranslation()
  const [copied, setCopied] = useState<{ readonly lien: string; readonly done: boolean } | null>(null)
  const told =
    copied !== null && copied.lien === lien
      ? t(copied.done ? 'financement.copie' : 'financement.a-copier')
      : ''
  return (
    <>
      {onPlan === null ? null : (
        <button type="button" className="bouton" onClick={onPlan}>
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
      <p role="status">{told}</p>
    </>
  )
}
