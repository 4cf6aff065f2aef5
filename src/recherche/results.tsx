import { useTranslation } from 'react-i18next'
import type { Document, Kind } from '../../content/search/document.ts'
import type { Found } from '../../machines/recherche/open-search.ts'
import { audienceOf } from '../../machines/orientation/audience.ts'
import type { ChosenLieu } from '../contacts/chosen-lieu.ts'
import { officeAnchor } from '../parts/office-anchor.ts'
import { useFrame } from '../parts/page.tsx'
import type { PlainPage, Route } from '../routes.ts'
import { Hit } from './hit.tsx'
import { reachOf, type Known, type ReachOf } from './reach-of.ts'

/** Shown before one asks for more. */
const first = 5

function routeOf({ kind, id }: Document): Route {
  if (kind === 'mot') return { name: 'glossaire' }
  return kind === 'page' ? { name: id as PlainPage } : { name: kind, id }
}

/** Where in its page a result leads: the word itself, the office of the place that was asked for. */
function anchorOf({ kind, id }: Document, { reach }: ReachOf, { place, bureaux }: Known): string {
  if (kind === 'mot') return `#${id}`
  if (kind !== 'acteur' || place === null || reach === null) return ''
  return bureaux[id] ? '#contacts' : `#${officeAnchor(reach.nom)}`
}

type Props = {
  readonly found: readonly Found[]
  readonly known: Known
  /** Keeps the place that was asked for, for the pages that are opened. */
  readonly onLieu: (lieu: ChosenLieu) => void
}

function List({ found, known, onLieu, niveau }: Props & { readonly niveau: 'h3' | 'h4' }) {
  const { at } = useFrame()
  const { place, facts } = known
  const pro = facts !== null && audienceOf(facts) !== 'beneficiaire'
  return (
    <ul role="list">
      {found.map((one) => {
        const { document } = one
        const call = reachOf(document, known)
        const [step = null, forPro = step] = document.texts.pas ?? []
        return (
          <Hit
            key={`${document.kind} ${document.id}`}
            found={one}
            href={at(routeOf(document)) + anchorOf(document, call, known)}
            niveau={niveau}
            call={call}
            place={place}
            step={pro ? forPro : step}
            onOpen={place === null ? undefined : () => onLieu(place)}
          />
        )
      })}
    </ul>
  )
}

/** What was found: the best answers first, then the others, folded, by kind. */
export function Results({ found, known, onLieu }: Props) {
  const { t } = useTranslation()
  const others = found.slice(first)
  const kinds: readonly Kind[] = [...new Set(others.map(({ document }) => document.kind))]
  const list = (some: readonly Found[], niveau: 'h3' | 'h4') => (
    <List found={some} known={known} onLieu={onLieu} niveau={niveau} />
  )
  return (
    <>
      {list(found.slice(0, first), 'h3')}
      {others.length === 0 ? null : (
        <details>
          <summary>{t('recherche.autres', { count: others.length })}</summary>
          {kinds.map((kind) => (
            <section key={kind} aria-labelledby={`genre-${kind}`}>
              <h3 id={`genre-${kind}`}>{t(`recherche.genre-${kind}`)}</h3>
              {list(
                others.filter(({ document }) => document.kind === kind),
                'h4',
              )}
            </section>
          ))}
        </details>
      )}
    </>
  )
}
