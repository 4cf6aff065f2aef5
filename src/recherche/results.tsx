import { useTranslation } from 'react-i18next'
import type { Document, Kind } from '../../content/search/document.ts'
import type { PlainPage, Route } from '../routes.ts'
import type { Found } from '../../machines/recherche/open-search.ts'
import { useFrame } from '../parts/page.tsx'
import { Hit } from './hit.tsx'

/** Shown of a kind before one asks for more. */
const first = 5

function routeOf({ kind, id }: Document): Route {
  if (kind === 'mot') return { name: 'glossaire' }
  return kind === 'page' ? { name: id as PlainPage } : { name: kind, id }
}

/** What was found of one kind; the rest opens. */
function Group({ kind, found }: { readonly kind: Kind; readonly found: readonly Found[] }) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const list = (some: readonly Found[]) => (
    <ul role="list">
      {some.map((one) => {
        const { document } = one
        const anchor = document.kind === 'mot' ? `#${document.id}` : ''
        return <Hit key={document.id} found={one} href={at(routeOf(document)) + anchor} />
      })}
    </ul>
  )
  return (
    <section aria-labelledby={`genre-${kind}`}>
      <h3 id={`genre-${kind}`}>{t(`recherche.genre-${kind}`)}</h3>
      {list(found.slice(0, first))}
      {found.length <= first ? null : (
        <details>
          <summary>{t('recherche.autres', { count: found.length - first })}</summary>
          {list(found.slice(first))}
        </details>
      )}
    </section>
  )
}

/** What was found, by kind: the kind of the best answer first. */
export function Results({ found }: { readonly found: readonly Found[] }) {
  const kinds = [...new Set(found.map(({ document }) => document.kind))]
  return kinds.map((kind) => (
    <Group key={kind} kind={kind} found={found.filter(({ document }) => document.kind === kind)} />
  ))
}
