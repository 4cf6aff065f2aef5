import { useTranslation } from 'react-i18next'
import type { Provenance as From } from '../../content/pages/provenance.ts'
import { directionOf } from '../../content/languages.ts'
import { readDay } from '../formats.ts'
import { SiteLink } from '../parts/reach-lines.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'

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
      <ul>
        {faits.map(({ fait, page, url, lu }) => (
          <li key={fait}>
            <p>
              <Francais>{fait}</Francais>
            </p>
            <SiteLink href={url}>
              <Francais>{page}</Francais>
            </SiteLink>
            <p className="note">{readDay(lu, language)}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where a page comes from, what was corrected in it, until when it is trusted. */
export function Provenance({ id, provenance }: { readonly id: string; readonly provenance: From }) {
  const { t } = useTranslation()
  const { language, signaler } = useFrame()
  const { source, verifie, revoir } = provenance
  return (
    <footer className="provenance" dir={directionOf(language)}>
      <Corrections corrections={provenance.corrections} />
      <Facts faits={provenance.faits} />
      <p>
        <Sentence text={(lignes) => t(`provenance.${source.document}`, { lignes })}>
          <bdi dir="ltr">{source.lignes}</bdi>
        </Sentence>
      </p>
      <p>{t('fiche.verifie', { date: readDay(verifie, language), date2: readDay(revoir, language) })}</p>
      {signaler === null ? null : (
        <p>
          <a
            className="seul"
            href={`mailto:${signaler}?subject=${encodeURIComponent(t('provenance.objet', { id }))}`}
          >
            {t('provenance.signaler')}
          </a>
        </p>
      )}
    </footer>
  )
}
