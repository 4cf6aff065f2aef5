import { useCallback, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { directionOf } from '../../content/languages.ts'
import { noPlan } from '../../machines/visite/plan.ts'
import { withNote } from '../../machines/visite/plan.ts'
import { fresh } from '../../machines/visite/answers.ts'
import { factsOf } from '../../machines/visite/answers.ts'
import type { LinkProblem } from '../../machines/share/link-v1.ts'
import { ignoreDoubleTaps } from '../device/double-tap.ts'
import { watchSearchKey } from '../device/search-key.ts'
import { load, prefetch, type Shown } from './pages.tsx'
import type { ChosenLieu } from '../contacts/chosen-lieu.ts'
import { arrivalOfEntry, useNavigation } from './navigation.ts'
import { Annonces } from '../parts/annonces.tsx'
import { ArrivalContext } from '../parts/arrival.ts'
import { Effacer } from './effacer.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { noForms } from '../financement/forms.ts'
import { FrameContext, type Frame } from '../parts/page.tsx'
import { readRoute, searchField, writeRoute, type Route } from '../routes.ts'
import { useSystemDark } from '../device/system-dark.ts'
import { Accueil } from './accueil.tsx'
import { Inconnue } from './inconnue.tsx'
import { Panne } from './panne.tsx'

/** What an app at a kiosk knows of it; null elsewhere. */
export type Kiosk = {
  /** Of silence, before it wipes. */
  readonly minutes: number
  /** Where the same site stands for a phone: what QR codes open; null when it is where the kiosk reads it. */
  readonly adresse: string | null
}

type Props = {
  readonly initial: Shown
  /** The address that `initial` was made for. */
  readonly path: string
  /** A trail given by the address's fragment. */
  readonly link: string | null
  readonly kiosk: Kiosk | null
  /** Where readers write about an error of the content; null when nobody reads. */
  readonly signaler: string | null
  /** Wipes everything and starts anew. */
  readonly onEnd: () => void
  /** What a kiosk shows over the screen, in its language. */
  readonly children?: ReactNode
}

/** What an address shows, whatever the language: changing the words keeps the screen, its focus and what is chosen. */
function subject(pathname: string): string {
  return writeRoute(readRoute(pathname).route, 'fr')
}

/** The product: one screen at a time, by address; answers in memory, never in the address. */
export function App({ initial, path, link: firstLink, kiosk, signaler, onEnd, children }: Props) {
  const [shown, setShown] = useState(initial)
  const [visit, setVisit] = useState(fresh)
  const [plan, setPlan] = useState(noPlan)
  const [link, setLink] = useState(firstLink)
  const [problem, setProblem] = useState<LinkProblem | null>(null)
  const [dark, setDark] = useState<boolean | null>(null)
  const systemDark = useSystemDark()
  const [ending, setEnding] = useState(false)
  const [query, setQuery] = useState('')
  const [lieu, setLieu] = useState<ChosenLieu | null>(null)
  const [forms, setForms] = useState(noForms)
  const [attempt, setAttempt] = useState(0)
  const loaded = useRef<string | null>(path)
  const [inView, setInView] = useState(() => subject(path))
  const { pathname, step, go, back, arrival, origin } = useNavigation({
    path,
    single: kiosk !== null,
    answers: visit.trail.length,
    onTrail: setLink,
  })
  const { route } = readRoute(pathname)

  useEffect(() => {
    if (loaded.current === pathname && attempt === 0) return
    let current = true
    const { route: wanted, language: spoken } = readRoute(pathname)
    load(wanted, spoken).then(
      (next) => {
        if (!current) return
        loaded.current = pathname
        arrival.current = arrivalOfEntry()
        setAttempt(0)
        setInView(subject(pathname))
        setShown(next)
      },
      () => {
        if (!current) return
        loaded.current = null
        setShown(({ language, words }) => ({ kind: 'panne', language, words }))
      },
    )
    return () => {
      current = false
    }
  }, [pathname, attempt, arrival])

  useEffect(() => ignoreDoubleTaps(window), [])
  useEffect(
    () =>
      watchSearchKey(window, () => {
        const field = document.getElementById(searchField)
        if (field) field.focus()
        else go({ name: 'recherche' }, { anchor: searchField })
      }),
    [go],
  )
  // Before the screen is painted, and before its heading takes the focus.
  useLayoutEffect(() => {
    document.documentElement.lang = shown.language
    document.documentElement.dir = directionOf(shown.language)
  }, [shown.language])
  useLayoutEffect(() => {
    if (dark === null) delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = dark ? 'sombre' : 'clair'
  }, [dark])

  const onLinkRead = useCallback((found: LinkProblem | null) => {
    setLink(null)
    setProblem(found)
  }, [])

  const end = (): void => {
    if (visit.trail.length > 0) setEnding(true)
    else onEnd()
  }

  const at = (to: Route): string => writeRoute(to, shown.language)
  const started = visit.trail.length > 0
  const isDark = dark ?? systemDark
  const frame: Frame = {
    language: shown.language,
    inLanguage: (one) => writeRoute(route, one),
    at,
    signaler,
    dark: isDark,
    onTheme: () => setDark(!isDark),
    onEnd: kiosk !== null || started ? end : null,
  }
  const start = (profil: string): string => `${at({ name: 'question' })}#1~profil.${profil}`

  const screen = (() => {
    switch (shown.kind) {
      case 'accueil':
        return (
          <Accueil
            count={shown.count}
            start={start}
            resume={started ? at({ name: 'reponses' }) : null}
            minutes={kiosk?.minutes ?? null}
            onApproach={() => prefetch({ name: 'question' }, shown.language)}
          />
        )
      case 'page':
        return shown.render({
          origin: origin && at(origin),
          start: started ? at({ name: 'reponses' }) : start('beneficiaire'),
          facts: started ? factsOf(visit.trail) : null,
          onPlan: started
            ? (note) => {
                setPlan(withNote(plan, 'outils-opco', note))
                go({ name: 'plan' })
              }
            : null,
          kiosk: kiosk !== null,
          lieu,
          onLieu: setLieu,
          query,
          onQuery: setQuery,
          forms,
          onForm: (name, values) => setForms((all) => ({ ...all, [name]: values })),
        })
      case 'visite':
        return (
          <shown.pages.Visite
            key={shown.route.name}
            route={shown.route}
            pages={shown.pages}
            visit={visit}
            step={shown.route.name === 'question' ? step : null}
            link={link}
            problem={problem}
            onVisit={setVisit}
            plan={plan}
            onPlan={setPlan}
            kiosk={kiosk}
            onLinkRead={onLinkRead}
            onBack={back}
            go={go}
          />
        )
      case 'inconnue':
        return <Inconnue path={shown.path} fiche={shown.fiche} />
      case 'panne':
        return <Panne onRetry={() => setAttempt((before) => before + 1)} />
    }
  })()

  return (
    <I18nextProvider i18n={shown.words}>
      <ArrivalContext value={arrival}>
        <FrameContext value={frame}>
          <Annonces about={inView}>
            <div className="app">
              <ErrorBoundary
                key={inView}
                fallback={(again) => <Panne onRetry={again} />}
                {...(kiosk ? { onError: onEnd } : {})}
              >
                {screen}
              </ErrorBoundary>
              {ending ? (
                <Effacer
                  onNo={() => setEnding(false)}
                  onYes={() => {
                    setEnding(false)
                    onEnd()
                  }}
                />
              ) : null}
            </div>
            {children}
          </Annonces>
        </FrameContext>
      </ArrivalContext>
    </I18nextProvider>
  )
}
