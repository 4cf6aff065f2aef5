import { IconEraser, IconEye, IconKeyboard, IconPrinter, IconTable } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Vue } from './constat-du-poste.tsx'

/** The views beside the facts and the proposals: the key and the picture of each. */
const vues = [
  ['personne', 'V', IconEye],
  ['comparer', 'C', IconTable],
] as const

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
      {vues.map(([name, key, Picture]) => (
        <button
          key={name}
          type="button"
          id={`voir-${name}`}
          aria-pressed={vue === name}
          aria-keyshortcuts={key}
          onClick={() => onVue(name)}
        >
          <Picture aria-hidden="true" className="icone" />
          {t(`conseil.${name}`)} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
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
