import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TermeGlossaire } from '../../content/pages/termes.ts'
import { quoted, SearchField, useLooking } from '../recherche/search-field.tsx'
import { Francais, useFrench } from '../parts/francais.tsx'
import { NomLu } from '../parts/nom-lu.tsx'
import { Pictogramme } from '../parts/pictogramme.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { routeOfName, searchField } from '../routes.ts'
import { termFinder } from '../recherche/term-finder.ts'

const field = 'glossaire-mots'

/** The first letter of a term, without its accent; digits stand under « 0-9 ». */
function letterOf({ sigle }: TermeGlossaire): string {
  const [letter = ''] = sigle.normalize('NFD').toUpperCase()
  return /\d/u.test(letter) ? '0-9' : letter
}

/** The glossary, A to Z: each acronym spelt out, one plain sentence, where to read more; and a field to look for one. */
export function Glossaire({ termes: all }: { readonly termes: readonly TermeGlossaire[] }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const french = useFrench()
  const [query, setQuery] = useState('')
  const { asked, onSearch, heading } = useLooking(query)
  const find = useMemo(() => termFinder(all), [all])
  const looking = asked.trim() !== ''
  const termes = useMemo(() => (looking ? find(asked) : all), [looking, find, asked, all])
  const letters = [...new Set(termes.map(letterOf))]
  const found = looking
    ? t(termes.length === 0 ? 'glossaire.aucun' : 'glossaire.trouves', {
        count: termes.length,
        mots: quoted(asked),
      })
    : ''
  return (
    <Page name="glossaire">
      <Titre>{t('glossaire.titre')}</Titre>
      <p className="chapeau">{t('glossaire.chapeau', { count: all.length })}</p>
      <SearchField
        id={field}
        label={t('glossaire.chercher')}
        button={t('glossaire.filtrer')}
        query={query}
        onQuery={setQuery}
        onSearch={onSearch}
        status={found}
      />
      {looking ? (
        <h2 ref={heading} tabIndex={-1} className="compte">
          {found}
        </h2>
      ) : null}
      <nav className="sommaire lettres" aria-label={t('glossaire.lettres')} hidden={looking}>
        <ul role="list" {...french}>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} id={letter} className="rubrique" aria-labelledby={`lettre-${letter}`}>
          <h2 id={`lettre-${letter}`}>{letter}</h2>
          <dl className="termes">
            {termes
              .filter((terme) => letterOf(terme) === letter)
              .map(({ sigle, forme, sens, ancre, lien, image, enFrancais }) => (
                <div key={ancre} id={ancre}>
                  <dt {...french} className="titre-image">
                    {image === undefined ? null : <Pictogramme nom={image} />}
                    <span>
                      {sigle} {forme === sigle ? null : <span className="domaine">{forme}</span>}
                    </span>
                  </dt>
                  <dd>
                    {enFrancais ? <Francais>{sens}</Francais> : sens}
                    {lien === null ? null : (
                      <>
                        {' '}
                        <a href={at(routeOfName(lien.genre, lien.id))}>
                          <NomLu nom={lien} />
                        </a>
                      </>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
      {looking ? (
        <ul className="suites" role="list">
          <li>
            <button
              type="button"
              className="bouton discret"
              onClick={() => {
                setQuery('')
                document.getElementById(field)?.focus()
              }}
            >
              {t('glossaire.tout')}
            </button>
          </li>
          <li>
            <a className="bouton discret" href={`${at({ name: 'recherche' })}#${searchField}`}>
              {t('glossaire.partout')}
            </a>
          </li>
        </ul>
      ) : null}
    </Page>
  )
}
