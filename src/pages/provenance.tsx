import { useTranslation } from 'react-i18next'
import type { Provenance as From } from '../../content/pages/provenance.ts'
import { directionOf } from '../../content/languages.ts'
import { readDay } from '../formats.ts'
import { SiteLink } from '../parts/site-link.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'

function Corrections({ corrections }: Pick<From, 'corrections'>) {
  const { t } = useTranslation()
  return corrections.length === 0 ? null : (
    <section aria-labelledby="corrections">
      <h3 id="corrections">{t('fiche.corrections')}</h3>
      <p>{t('fiche.corrections-texte')}</p>
      <ul>
        {corrections.map(({ sourceDit, enFait }) => (
          <li key={enFait}>
            <p>{t('fiche.source-dit', { texte: sourceDit })}</p>
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
      <h3 id="hors-guide">{t('provenance.hors-guide')}</h3>
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

function Confirmed({ confirme, aupresDe }: Pick<From, 'confirme' | 'aupresDe'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  if (confirme.length === 0)
    return (
      <p>
        <Sentence text={(qui) => t('provenance.pas-confirme', { qui })}>
          <Francais>{aupresDe}</Francais>
        </Sentence>
      </p>
    )
  return confirme.map(({ 'aupres-de': who, le, quoi }) => (
    <p key={who + le}>
      <Sentence text={(qui) => t('provenance.confirme', { qui, date: readDay(le, language) })}>
        <Francais>{quoi === undefined ? who : `${who} (${quoi})`}</Francais>
      </Sentence>
    </p>
  ))
}

/** Where a page comes from, what was corrected in it, who confirmed it, until when it is trusted. */
export function Provenance({ id, provenance }: { readonly id: string; readonly provenance: From }) {
  const { t } = useTranslation()
  const { language, signaler } = useFrame()
  const { source, lu, revoir } = provenance
  return (
    <footer className="provenance" dir={directionOf(language)}>
      <Rubrique plie id="sources" titre={t('provenance.titre')}>
        <Corrections corrections={provenance.corrections} />
        <Facts faits={provenance.faits} />
        <p>{t(`provenance.${source.document}`)}</p>
        <p>{t('provenance.lu', { date: readDay(lu, language), date2: readDay(revoir, language) })}</p>
        <Confirmed confirme={provenance.confirme} aupresDe={provenance.aupresDe} />
      </Rubrique>
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
