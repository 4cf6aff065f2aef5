import { useTranslation } from 'react-i18next'
import type { Found } from '../../machines/recherche/open-search.ts'
import { marked, whyOf, type Piece, type Why } from './why.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'

/** A text, what was looked for marked in it. */
export function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  let at = 0
  return pieces.map(({ text, marked: found }) => {
    at += text.length
    return found ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>
  })
}

/** Places whose texts are French names, whatever the language of the page. */
const french: ReadonlySet<Why['place']> = new Set<Why['place']>([
  'sigle',
  'alias',
  'lien',
  'metiers',
  'idcc',
  'secteurs',
  'lieux',
])

function isFrench({ document }: Found, place: Why['place']): boolean {
  return (
    french.has(place) ||
    document.kind === 'mot' ||
    (place === 'titre' && (document.kind === 'acteur' || document.kind === 'opco'))
  )
}

function Said({ found, place, pieces }: { found: Found; place: Why['place']; pieces: readonly Piece[] }) {
  const text = <Marked pieces={pieces} />
  return isFrench(found, place) ? <Francais>{text}</Francais> : text
}

/** Why a page answers: where the words were found, and the words around. */
function Reason({ found }: { readonly found: Found }) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const why = whyOf(found, language)
  const shownAlready = why?.place === 'titre' || why?.place === 'resume'
  return why === null ? null : (
    <p data-raison="">
      <span className="ou">{t(`recherche.ou-${why.place}`)}</span>{' '}
      {shownAlready ? null : <Said found={found} place={why.place} pieces={why.pieces} />}
    </p>
  )
}

type Props = { readonly found: Found; readonly href: string }

/** One hit of a search: its name, why it answers, its one sentence. */
export function Hit({ found, href }: Props) {
  const { language } = useFrame()
  const [titre = ''] = found.document.texts.titre ?? []
  const [resume = ''] = found.document.texts.resume ?? []
  return (
    <li className="trouve">
      <h4>
        <a href={href}>
          <Said found={found} place="titre" pieces={marked(titre, found, language)} />
        </a>
      </h4>
      <Reason found={found} />
      <p>
        <Said found={found} place="resume" pieces={marked(resume, found, language)} />
      </p>
    </li>
  )
}
