import { useId } from 'react'
import { useTranslation } from 'react-i18next'

/** What becomes of the answers when the page is loaded anew: lost, kept in the tab without or with health; or the browser refuses. */
export type Keeping = 'sans-sante' | 'avec-sante' | 'impossible' | null

type Props = {
  readonly keeping: Keeping
  readonly onKeep: (keeping: 'sans-sante' | 'avec-sante' | null) => void
}

/** One plain line: whether answers are kept in this tab; those about health by a choice of their own. */
export function Garder({ keeping, onKeep }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const kept = keeping === 'sans-sante' || keeping === 'avec-sante'
  return (
    <section className="garder" aria-labelledby={id}>
      <p id={id} role="status">
        {t(`garder.${keeping ?? 'question'}`)}
      </p>
      {keeping === 'impossible' ? null : (
        <button type="button" className="bouton discret" onClick={() => onKeep(kept ? null : 'sans-sante')}>
          {t(kept ? 'garder.non' : 'garder.oui')}
        </button>
      )}
      {kept ? (
        <label>
          <input
            type="checkbox"
            checked={keeping === 'avec-sante'}
            onChange={(event) => onKeep(event.target.checked ? 'avec-sante' : 'sans-sante')}
          />
          <span>{t('garder.sante')}</span>
        </label>
      ) : null}
    </section>
  )
}
