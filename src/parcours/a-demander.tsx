import { useTranslation } from 'react-i18next'

/** Something to ask, and of whom. */
export type ToAsk = { readonly question: string; readonly sujet: string; readonly aQui: string }

/** What nobody knows yet and could change the pistes, the most useful first. */
export function ADemander({ toAsk }: { readonly toAsk: readonly ToAsk[] }) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('parcours.demander-texte')}</p>
      <ol className="a-demander" role="list">
        {toAsk.map(({ question, sujet, aQui }) => (
          <li key={question}>
            <strong>{t('commun.appeler-qui', { qui: sujet })}</strong> <span>{aQui}</span>
          </li>
        ))}
      </ol>
    </>
  )
}
