import { useTranslation } from 'react-i18next'
import type { Provenance as From } from '../../content/pages/provenance.ts'
import { readDay } from '../words.ts'
import { SiteLink } from './contact.tsx'
import { useFrame } from './page.tsx'

function Corrections({ corrections }: Pick<From, 'corrections'>) {
  const { t } = useTranslation()
  return corrections.length === 0 ? null : (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{t('fiche.corrections')}</h2>
      <p>{t('fiche.corrections-texte')}</p>
      <ul>
        {corrections.map(({ sourceDit, enFait }) => (
          <li key={enFait}>
            {sourceDit === null ? null : <p>{t('fiche.source-dit', { texte: sourceDit })}</p>}
            <p>
              <strong>{t('fiche.en-fait', { texte: enFait })}</strong>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({ faits }: Pick<From, 'faits'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  return faits.length === 0 ? null : (
    <section aria-labelledby="hors-guide">
      <h2 id="hors-guide">{t('provenance.hors-guide')}</h2>
      <p>{t('provenance.hors-guide-texte')}</p>
      <ul lang="fr" dir="ltr">
        {faits.map(({ fait, page, url, lu }) => (
          <li key={fait}>
            <p>{fait}</p>
            <SiteLink href={url}>{page}</SiteLink>
            <p className="note">{readDay(lu, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a page comes from, what was corrected in it, until when it is trusted. */
export function Provenance({ provenance }: { readonly provenance: From }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const { source, verifie, revoir } = provenance
  return (
    <footer className="provenance">
      <Corrections corrections={provenance.corrections} />
      <Facts faits={provenance.faits} />
      <p>{t(`provenance.${source.document}`, { lignes: source.lignes })}</p>
      <p>{t('fiche.verifie', { date: readDay(verifie, language), date2: readDay(revoir, language) })}</p>
    </footer>
  )
}
