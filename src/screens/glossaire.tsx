import { useTranslation } from 'react-i18next'
import type { TermeGlossaire } from '../../content/pages/termes.ts'
import { AllInFrench } from '../parts/en-francais.tsx'
import { useFrench } from '../parts/francais.tsx'
import { Page, useFrame } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { routeOfName } from '../routes.ts'

/** The first letter of a term, without its accent; digits stand under « 0-9 ». */
function letterOf({ sigle }: TermeGlossaire): string {
  const [letter = ''] = sigle.normalize('NFD').toUpperCase()
  return /\d/u.test(letter) ? '0-9' : letter
}

/** The glossary, A to Z: each acronym spelt out, one plain sentence, where to read more. */
export function Glossaire({ termes }: { readonly termes: readonly TermeGlossaire[] }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const french = useFrench()
  const letters = [...new Set(termes.map(letterOf))]
  return (
    <Page name="glossaire">
      <Titre>{t('glossaire.titre')}</Titre>
      <p className="chapeau">{t('glossaire.chapeau', { count: termes.length })}</p>
      <AllInFrench />
      <nav className="sommaire lettres" aria-label={t('glossaire.lettres')}>
        <ul role="list" {...french}>
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section
          key={letter}
          id={letter}
          className="rubrique"
          aria-labelledby={`lettre-${letter}`}
          {...french}
        >
          <h2 id={`lettre-${letter}`}>{letter}</h2>
          <dl className="termes">
            {termes
              .filter((terme) => letterOf(terme) === letter)
              .map(({ sigle, forme, sens, lien }) => (
                <div key={sigle + forme}>
                  <dt>
                    {sigle} {forme === sigle ? null : <span className="domaine">{forme}</span>}
                  </dt>
                  <dd>
                    {sens}
                    {lien === null ? null : (
                      <>
                        {' '}
                        <a href={at(routeOfName(lien.genre, lien.id))}>{lien.titre}</a>
                      </>
                    )}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Page>
  )
}
