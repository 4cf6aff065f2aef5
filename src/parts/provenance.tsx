import { useTranslation } from 'react-i18next'
import type { FichePage } from '../../content/pages.ts'
import { readDay } from '../words.ts'

/** Where a fiche comes from, what was corrected in it, until when it is trusted. */
export function Provenance({ fiche }: { readonly fiche: FichePage }) {
  const { t } = useTranslation()
  return (
    <footer className="provenance">
      {fiche.corrections.length === 0 ? null : (
        <section aria-labelledby="corrections">
          <h2 id="corrections">{t('fiche.corrections')}</h2>
          <p>{t('fiche.corrections-texte')}</p>
          <ul>
            {fiche.corrections.map(({ sourceDit, enFait }) => (
              <li key={enFait}>
                {sourceDit === null ? null : <p>{t('fiche.source-dit', { texte: sourceDit })}</p>}
                <p>
                  <strong>{t('fiche.en-fait', { texte: enFait })}</strong>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p>{t('fiche.source', { lignes: fiche.source.lignes })}</p>
      <p>{t('fiche.verifie', { date: readDay(fiche.verifie), date2: readDay(fiche.revoir) })}</p>
    </footer>
  )
}
