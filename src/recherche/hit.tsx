import { useTranslation } from 'react-i18next'
import { nearMe } from '../../content/search/near-me.ts'
import type { Found } from '../../machines/recherche/open-search.ts'
import type { Place } from '../../machines/recherche/place-in.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { Phone } from '../parts/phone.tsx'
import { Near } from './near.tsx'
import type { ReachOf } from './reach-of.ts'
import { marked, whyOf, type Piece, type Why } from './why.ts'

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

/** What a page is, and why it answers: where the words were found, and the words around; or the place, when nothing else was asked. */
function Reason({ found, place }: Pick<Props, 'found' | 'place'>) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const why = whyOf(found, language)
  const shownAlready = why?.place === 'titre' || why?.place === 'resume' || why?.place === 'pas'
  return (
    <p className="trouve-raison" data-raison="">
      <span className="ou">{t(`recherche.un-${found.document.kind}`)}</span>
      {why === null || shownAlready ? null : found.said === nearMe && place !== null ? (
        <>
          {' · '}
          <Near place={place} />
        </>
      ) : (
        <>
          {' · '}
          {t(`recherche.ou-${why.place}`)} <Said found={found} place={why.place} pieces={why.pieces} />
        </>
      )}
    </p>
  )
}

/** Whom to call, in one line; where it depends on the place, the way to say it. */
function Call({ reach, byPlace }: ReachOf) {
  const { t } = useTranslation()
  const { at } = useFrame()
  if (reach?.telephone !== undefined)
    return (
      <p className="trouve-appel">
        <Francais>{reach.nom}</Francais> <Phone numero={reach.telephone} nom={reach.nom} />
        {reach.confiance === undefined ? null : <span className="note"> {t('commun.a-confirmer')}</span>}
      </p>
    )
  return byPlace ? (
    <p>
      <a className="seul" href={at({ name: 'contacts' })}>
        {t('recherche.par-lieu')}
      </a>
    </p>
  ) : null
}

type Props = {
  readonly found: Found
  readonly href: string
  readonly niveau: 'h3' | 'h4'
  /** Whom it leads to call. */
  readonly call: ReachOf
  /** The place that was asked for. */
  readonly place: Place | null
  /** Its first step, for who reads. */
  readonly step: string | null
  /** What happens when its page is opened. */
  readonly onOpen: (() => void) | undefined
}

/** One hit of a search: its name, why it answers, its number and first step, its one sentence. */
export function Hit({ found, href, niveau: Heading, call, place, step, onOpen }: Props) {
  const { t } = useTranslation()
  const { language } = useFrame()
  const [titre = ''] = found.document.texts.titre ?? []
  const [resume = ''] = found.document.texts.resume ?? []
  return (
    <li className="trouve">
      <Heading>
        <a href={href} onClick={onOpen}>
          <Said found={found} place="titre" pieces={marked(titre, found, language)} />
        </a>
      </Heading>
      <Reason found={found} place={place} />
      {step === null ? null : (
        <div className="trouve-pas">
          <Call {...call} />
          <p className="trouve-premier">
            <strong>{t('recherche.premier-pas')}</strong> {step}
          </p>
        </div>
      )}
      <p>
        <Said found={found} place="resume" pieces={marked(resume, found, language)} />
      </p>
    </li>
  )
}
