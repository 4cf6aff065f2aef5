import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { RecherchePage } from '../../content/pages/recherche.ts'
import { quoted, SearchField, useLooking } from './search-field.tsx'
import type { People } from '../../content/content.ts'
import { readCommunes } from '../../content/lieux/communes.ts'
import type { Bureaux } from '../../content/pages/bureaux.ts'
import { peopleAt } from '../../machines/orientation/people-at.ts'
import { askAnywhere } from '../../machines/recherche/ask-anywhere.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { ChosenLieu, LieuIn } from '../contacts/chosen-lieu.ts'
import { useBureaux } from '../contacts/use-bureaux.ts'
import { Near } from './near.tsx'
import { WaysOn } from './ways-on.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Results } from './results.tsx'
import { Titre } from '../parts/titre.tsx'
import { searchField } from '../routes.ts'
import { lazyAsk } from '../../machines/recherche/open-search.ts'

type Props = {
  readonly page: RecherchePage
  /** The communes of the region, as `readCommunes` reads them. */
  readonly communes: string
  readonly people: People
  /** Where the questions begin, or go on. */
  readonly start: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What is known of who reads, as far as it chooses whom they call; null when nothing is. */
  readonly facts: Facts | null
  /** The commune where they said that they live; null when they have not. */
  readonly lieu: LieuIn | null
  readonly onLieu: (lieu: ChosenLieu) => void
  /** Fetches the offices that serve communes. */
  readonly fetchBureaux: () => Promise<Bureaux>
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

/** The search: everything that can be read, found while one types, with why. */
export function Recherche({
  page,
  communes,
  people: all,
  start,
  facts,
  lieu,
  query,
  onQuery,
  onLieu,
  fetchBureaux,
}: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const ask = useMemo(() => {
    const known = readCommunes(communes)
    return askAnywhere(page, lazyAsk(page, language, page.index), () => known)
  }, [page, language, communes])
  const { asked, onSearch, heading } = useLooking(query)
  const { found, place } = useMemo(() => ask(asked), [ask, asked])
  const bureaux = useBureaux(fetchBureaux, found.length > 0)
  const departement = place?.departement ?? facts?.departement
  const people = useMemo(
    () => peopleAt(all, { lieu: place ?? lieu, bureaux, departement }),
    [all, place, lieu, bureaux, departement],
  )
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
        help={looking ? undefined : `${t('recherche.aide')} ${t('recherche.prive')}`}
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
          {place === null ? null : (
            <p>
              <Near place={place} />
            </p>
          )}
          {found.length === 0 ? (
            <WaysOn start={start} />
          ) : (
            <Results found={found} known={{ people, bureaux, facts, place }} onLieu={onLieu} />
          )}
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
