import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecherchePage } from '../../content/pages/recherche.ts'
import { quoted, SearchField, useLooking } from './search-field.tsx'
import { Suites } from '../parts/suites.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Results } from './results.tsx'
import { Titre } from '../parts/titre.tsx'
import { searchField } from '../routes.ts'
import { lazyAsk } from '../../machines/recherche/open-search.ts'

type Props = {
  readonly page: RecherchePage
  /** Where the questions begin, or go on. */
  readonly start: string
  readonly query: string
  readonly onQuery: (query: string) => void
}

const examples = ['exemple-1', 'exemple-2', 'exemple-3', 'exemple-4'] as const

function Examples({ onChoose }: { readonly onChoose: (query: string) => void }) {
  const { t } = useTranslation()
  return (
    <section className="exemples" aria-labelledby="exemples">
      <h2 id="exemples">{t('recherche.exemples')}</h2>
      <ul role="list">
        {examples.map((one) => (
          <li key={one}>
            <button type="button" className="bouton discret" onClick={() => onChoose(t(`recherche.${one}`))}>
              {t(`recherche.${one}`)}
            </button>
          </li>
        ))}
      </ul>
      <p className="note raccourci">{t('recherche.raccourci')}</p>
    </section>
  )
}

/** The ways on when nothing is found: the questions, every fiche, someone to call. */
function WaysOn({ start }: Pick<Props, 'start'>) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('recherche.aucun-texte')}</p>
      <Suites first={{ href: start, words: t('recherche.commencer') }} />
    </>
  )
}

/** The search: everything that can be read, found while one types, with why. */
export function Recherche({ page, start, query, onQuery }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const ask = useMemo(() => lazyAsk(page, language, page.index), [page, language])
  const { asked, onSearch, heading } = useLooking(query)
  const found = useMemo(() => ask(asked), [ask, asked])
  // The index is read once the page is in view, so that the first letter finds at once.
  useEffect(() => void ask(' '), [ask])

  const looking = found.length > 0 || asked.trim().length > 1
  const title = looking
    ? t(found.length === 0 ? 'recherche.aucun' : 'recherche.resultats', {
        count: found.length,
        mots: quoted(asked),
      })
    : ''
  return (
    <Page name="recherche">
      <Titre>{t('recherche.titre')}</Titre>
      <noscript>
        <p className="avis">{t('recherche.sans-javascript')}</p>
      </noscript>
      <SearchField
        id={searchField}
        label={t('recherche.champ')}
        button={t('recherche.bouton')}
        help={`${t('recherche.aide')} ${t('recherche.prive')}`}
        query={query}
        onQuery={onQuery}
        onSearch={onSearch}
        status={title}
      />
      {looking ? (
        <div className="resultats">
          <h2 ref={heading} tabIndex={-1}>
            {title}
          </h2>
          {found.length === 0 ? <WaysOn start={start} /> : <Results found={found} />}
        </div>
      ) : (
        <Examples
          onChoose={(example) => {
            onQuery(example)
            onSearch(example)
          }}
        />
      )}
    </Page>
  )
}
