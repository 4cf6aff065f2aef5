import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { outilOpco } from './outil-opco.ts'
import type { LigneOpco } from '../../content/pages/resumes.ts'
import { openOpcos, type Lead } from '../recherche/open-opcos.ts'
import { quoted, SearchField, useLooking } from '../recherche/search-field.tsx'
import { SiteLink } from '../parts/site-link.tsx'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Marked } from '../recherche/hit.tsx'

function LeadCard({ lead }: { readonly lead: Lead }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { opco, certitude, why } = lead
  return (
    <li className="encart">
      <h4>
        <a href={at({ name: 'opco', id: opco.id })}>
          <Francais>{opco.titre}</Francais>
        </a>
      </h4>
      <p>
        <span className="verdict" data-verdict="a-verifier">
          {certitude === 'probable' ? t('opco.probable') : t('opco.possible')}
        </span>
      </p>
      <p data-raison="">
        <span className="ou">{t(`recherche.ou-${why.place}`)}</span>{' '}
        <Francais>
          <Marked pieces={why.pieces} />
        </Francais>
      </p>
    </li>
  )
}

/** From a trade, a sector or a number to the OPCO, with how sure that is, and where to be sure. */
export function FindOpco({ opco }: { readonly opco: readonly LigneOpco[] }) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const find = useMemo(() => openOpcos(opco), [opco])
  const { asked, onSearch, heading } = useLooking(query)
  const { leads, unknown } = useMemo(() => find(asked), [find, asked])
  const looking = leads.length > 0 || asked.trim().length > 1
  const title = (): string => {
    if (leads.length > 0) return t('opco.trouves', { count: leads.length, mots: quoted(asked) })
    return unknown === null
      ? t('opco.aucun', { mots: quoted(asked) })
      : t('opco.idcc-inconnu', { numero: unknown })
  }
  return (
    <section className="trouver" aria-labelledby="trouver">
      <h2 id="trouver">{t('opco.trouver')}</h2>
      <SearchField
        id="opco-mots"
        label={t('opco.trouver-champ')}
        button={t('opco.trouver-bouton')}
        help={t('opco.trouver-aide')}
        query={query}
        onQuery={setQuery}
        onSearch={onSearch}
        status={looking ? title() : ''}
      />
      {looking ? (
        <h3 ref={heading} tabIndex={-1}>
          {title()}
        </h3>
      ) : null}
      {leads.length === 0 ? null : (
        <ul className="grille" role="list">
          {leads.map((lead) => (
            <LeadCard key={lead.opco.id + lead.why.pieces.map(({ text }) => text).join('')} lead={lead} />
          ))}
        </ul>
      )}
      <p>{t('opco.outil-texte')}</p>
      <p>
        <SiteLink href={outilOpco}>
          <Francais>{t('opco.outil')}</Francais>
        </SiteLink>
      </p>
    </section>
  )
}
