import { useTranslation } from 'react-i18next'
import type { PlainPage, Route } from '../routes.ts'

/** What can be read apart from a visit, and the words that say it. */
const places = [
  ['fiches', 'toutes-les-fiches'],
  ['contacts', 'contacts'],
  ['acteurs', 'acteurs'],
  ['opcos', 'opco'],
  ['financement', 'financement'],
  ['glossaire', 'glossaire'],
] as const satisfies readonly (readonly [page: PlainPage, words: string])[]

type Props = {
  /** The screen in view. */
  readonly here: string
  readonly at: (route: Route) => string
}

/** The quiet foot of a page: the ways to everything that can be read. */
export function Pied({ here, at }: Props) {
  const { t } = useTranslation()
  return (
    <nav className="pied" aria-label={t('commun.pied')}>
      <ul role="list">
        {places.map(([page, words]) => (
          <li key={page}>
            <a href={at({ name: page })} aria-current={page === here ? 'page' : undefined}>
              {t(`commun.${words}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
