import { useEffect, useReducer, useState, type ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import type { Opened } from '../../machines/share/open-link.ts'
import { ignoreDoubleTaps } from '../device/double-tap.ts'
import { watchSearchKey } from '../device/search-key.ts'
import { clearTab } from '../device/tab.ts'
import { Annonces } from '../parts/annonces.tsx'
import { ArrivalContext } from '../parts/arrival.ts'
import { AudienceContext } from '../parts/audience-context.ts'
import { WritesContext } from '../parts/writes-context.ts'
import { FrameContext, type Frame } from '../parts/page.tsx'
import { searchField, writeRoute, type Route } from '../routes.ts'
import { Effacer } from './effacer.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { useNavigation } from './navigation.ts'
import { Panne } from './panne.tsx'
import { audienceFrom, writesFrom } from './reader.ts'
import { useFolds } from './use-folds.ts'
import { useRootElement } from './use-root-element.ts'
import { Screen } from './screen.tsx'
import { newSession, sessionAfter } from './session.ts'
import type { Kiosk, Shown } from './shown.ts'
import { useKept } from './use-kept.ts'
import { useShown } from './use-shown.ts'

type Props = {
  readonly initial: Shown
  /** The address that `initial` was made for. */
  readonly path: string
  /** The visit that the address carried, if it carried one. */
  readonly opened: Opened | null
  readonly kiosk: Kiosk | null
  /** Where readers write about an error of the content; null when nobody reads. */
  readonly signaler: string | null
  /** Wipes everything and starts anew. */
  readonly onEnd: () => void
  /** What a kiosk shows over the screen, in its language. */
  readonly children?: ReactNode
}

/** The product: one screen at a time, by address; answers in memory, never in the address. */
export function App({ initial, path, opened: first, kiosk, signaler, onEnd, children }: Props) {
  const [session, dispatch] = useReducer(sessionAfter, first, (opened) =>
    opened ? sessionAfter(newSession, { type: 'opened', opened }) : newSession,
  )
  const [ending, setEnding] = useState(false)
  const answers = session.visit.trail.length
  const navigation = useNavigation({ path, single: kiosk !== null, answers, opened: first !== null })
  const { pathname, route, link, go, arrival, onArrival, origin } = navigation
  const { shown, subject, pending, retry } = useShown({
    initial,
    path,
    pathname,
    link,
    visit: session.visit,
    onArrival,
    onOpened: (opened, to) => {
      dispatch({ type: 'opened', opened })
      go(to, { step: opened.visit.trail.length, replace: true })
    },
  })
  const { dark, onTheme } = useRootElement(shown.language)
  const keeper = useKept({ session, dispatch, kiosk: kiosk !== null })

  useFolds()
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

  const end = (): void => {
    setEnding(false)
    clearTab()
    dispatch({ type: 'wiped' })
    onEnd()
  }
  const at = (to: Route): string => writeRoute(to, shown.language)
  const frame: Frame = {
    language: shown.language,
    inLanguage: (one) => writeRoute(route, one),
    at,
    poste: session.dossier !== null,
    conseil: kiosk?.conseil ?? true,
    signaler,
    origin: origin && at(origin),
    dark,
    onTheme,
    garder:
      kiosk === null && answers > 0
        ? { keeping: session.kept, onKeep: (kept) => dispatch({ type: 'kept', kept }) }
        : null,
    onWipe: end,
    onEnd: kiosk !== null || answers > 0 ? () => (answers > 0 ? setEnding(true) : end()) : null,
  }

  const broken = (again: () => void, failures: number): ReactNode => (
    <Panne
      failures={failures}
      onRetry={again}
      onReload={kiosk === null ? () => window.location.reload() : end}
      answers={answers > 0}
    />
  )

  return (
    <I18nextProvider i18n={shown.words}>
      <ArrivalContext value={arrival}>
        <AudienceContext value={audienceFrom(session)}>
          <WritesContext value={writesFrom(session)}>
            <FrameContext value={frame}>
              <Annonces about={subject}>
                <div>
                  <ErrorBoundary key={subject} fallback={broken} {...(kiosk ? { onError: onEnd } : {})}>
                    <Screen
                      shown={shown}
                      session={session}
                      dispatch={dispatch}
                      navigation={navigation}
                      kiosk={kiosk}
                      pending={pending}
                      broken={(failures) => broken(retry, failures)}
                    />
                  </ErrorBoundary>
                  {keeper && (
                    <keeper.Onglet
                      session={session}
                      dispatch={dispatch}
                      found={keeper.found}
                      onOpened={({ visit, next }) => {
                        // An entry of the questions says how many answers it stands for: it is told, else the visit follows it back.
                        if (route.name === 'accueil' || route.name === 'question')
                          go({ name: next }, { step: visit.trail.length, replace: route.name === 'question' })
                      }}
                    />
                  )}
                  {ending ? <Effacer onNo={() => setEnding(false)} onYes={end} /> : null}
                </div>
                {children}
              </Annonces>
            </FrameContext>
          </WritesContext>
        </AudienceContext>
      </ArrivalContext>
    </I18nextProvider>
  )
}
