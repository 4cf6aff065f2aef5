import { IconEraser, IconEye, IconKeyboard, IconPrinter, IconTable } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Vue } from './constat-du-poste.tsx'

type Props = {
  readonly vue: Vue
  readonly onVue: (vue: Vue) => void
  readonly onPrint: (what: 'feuille') => void
  /** Wipes everything, once it was asked; null when there is nothing to wipe. */
  readonly onEnd: (() => void) | null
  readonly onAide: () => void
}

/** What the desk does, each with its key. */
export function Outils({ vue, onVue, onPrint, onEnd, onAide }: Props) {
  const { t } = useTranslation()
  return (
    <div className="conseil-outils" role="group" aria-label={t('conseil.outils')}>
      <button
        type="button"
        aria-pressed={vue === 'personne'}
        aria-keyshortcuts="V"
        onClick={() => onVue('personne')}
      >
        <IconEye aria-hidden="true" className="icone" />
        {t('conseil.personne')} <kbd aria-hidden="true">V</kbd>
      </button>
      <button
        type="button"
        aria-pressed={vue === 'comparer'}
        aria-keyshortcuts="C"
        onClick={() => onVue('comparer')}
      >
        <IconTable aria-hidden="true" className="icone" />
        {t('conseil.comparer')} <kbd aria-hidden="true">C</kbd>
      </button>
      <button type="button" aria-keyshortcuts="P" onClick={() => onPrint('feuille')}>
        <IconPrinter aria-hidden="true" className="icone" />
        {t('conseil.imprimer')} <kbd aria-hidden="true">P</kbd>
      </button>
      <button type="button" aria-disabled={onEnd === null ? true : undefined} onClick={onEnd ?? undefined}>
        <IconEraser aria-hidden="true" className="icone" />
        {t('conseil.effacer')}
      </button>
      <button type="button" aria-keyshortcuts="?" onClick={onAide}>
        <IconKeyboard aria-hidden="true" className="icone" />
        {t('conseil.touches')} <kbd aria-hidden="true">?</kbd>
      </button>
    </div>
  )
}
