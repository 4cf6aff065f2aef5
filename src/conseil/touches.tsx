import { useTranslation } from 'react-i18next'
import { Dialogue } from '../parts/dialogue.tsx'

const keys = [
  ['/', 'aller'],
  ['1 … 9', 'chiffres'],
  ['d … l', 'lettres'],
  ['0', 'zero'],
  ['← →', 'fleches-cote'],
  ['↓ ↑', 'fleches'],
  ['␣', 'espace'],
  ['n', 'passer'],
  ['s', 'suivant'],
  ['c', 'comparer'],
  ['p', 'imprimer'],
  ['v', 'personne'],
  ['?', 'aide'],
  ['Échap', 'echap'],
] as const

type Props = {
  readonly active: boolean
  readonly onActive: (active: boolean) => void
  readonly onClose: () => void
}

/** What each key of the desk does, and the way to switch them off. */
export function Touches({ active, onActive, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialogue titre={t('conseil.touches-titre')} onClose={onClose}>
      <label className="case">
        <input type="checkbox" checked={active} onChange={({ target }) => onActive(target.checked)} />
        <span>{t('conseil.touches-actives')}</span>
      </label>
      <p className="note">{t('conseil.touches-actives-aide')}</p>
      <dl className="conseil-touches">
        {keys.map(([key, what]) => (
          <div key={what}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`conseil.touche-${what}`)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="bouton" onClick={onClose}>
        {t('conseil.touches-fermer')}
      </button>
    </Dialogue>
  )
}
