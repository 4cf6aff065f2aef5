import { useActorRef, useSelector } from '@xstate/react'
import { useEffect, useLayoutEffect, useMemo, useState, type ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { fromPromise } from 'xstate'
import type { Language } from '../../content/languages.ts'
import { isAsking, kiosk, secondsLeft, spokenSeconds } from '../../machines/kiosk/kiosk.ts'
import { App } from '../app/app.tsx'
import { ErrorBoundary } from '../app/error-boundary.tsx'
import { isOutdated } from '../app/is-outdated.ts'
import { load } from '../app/load.ts'
import type { Shown } from '../app/shown.ts'
import { ignoreDoubleTaps } from '../device/double-tap.ts'
import { writeRoute } from '../routes.ts'
import { spendAction, watchActivity } from './activity.ts'
import { Ailleurs } from './ailleurs.tsx'
import { followAnchors } from './anchors.ts'
import { asAtBoot } from './as-at-boot.ts'
import { Attente } from './attente.tsx'
import type { Config } from './config.ts'
import { Demarrage } from './demarrage.tsx'
import { home } from './home.ts'
import { lockdown } from './lockdown.ts'
import { Presence } from './presence.tsx'
import { wipe } from './wipe.ts'

/** Rejects when the server does not give the kiosk its page. */
async function reachHome(): Promise<void> {
  const response = await fetch(home, { cache: 'no-store' })
  if (!response.ok) throw new Error(`${home}: ${response.status}`)
}

/** Where a phone finds what this kiosk reads: pages of this machine stand at the address of its settings. */
function forPhones(href: string, adresse: string | null): string {
  const { origin } = window.location
  return adresse !== null && href.startsWith(`${origin}/`) ? adresse + href.slice(origin.length) : href
}

type Props = {
  readonly config: Config
  readonly initial: Shown
  /** The path the page was loaded from. */
  readonly loaded: string
  /** What is typed on where there is no other keyboard. */
  readonly Clavier: ComponentType
}

/** The kiosk: waits, lets one person in, asks whether they are still there, wipes, waits. `initial` is its home screen. */
export function Borne({ config, initial, loaded, Clavier }: Props) {
  const machine = useMemo(
    () =>
      kiosk.provide({
        actors: {
          wipe: fromPromise(() => {
            return wipe(window, { home, title: 'Passerelle', loaded })
          }),
          outdated: fromPromise(isOutdated),
          reach: fromPromise(reachHome),
        },
        actions: { reload: () => window.location.replace(home) },
      }),
    [loaded],
  )
  const actor = useActorRef(machine, { input: { silence: config.silence, answer: config.answer } })
  const { send } = actor
  const inSession = useSelector(actor, (snapshot) => snapshot.matches('session'))
  const restarting = useSelector(actor, (snapshot) => snapshot.matches('restarting'))
  const asking = useSelector(actor, isAsking)
  const [visits, setVisits] = useState(0)
  const [first, setFirst] = useState(initial)
  const [elsewhere, setElsewhere] = useState<{
    readonly href: string
    readonly nom: string | null
    readonly visit: number
  } | null>(null)

  useEffect(
    () =>
      lockdown(window, (href, nom) =>
        setElsewhere({ href: forPhones(href, config.adresse), nom, visit: visits }),
      ),
    [visits, config.adresse],
  )
  useEffect(() => followAnchors(window), [])
  useEffect(() => ignoreDoubleTaps(window), [])
  useEffect(
    () =>
      watchActivity(window, (event) => {
        if (isAsking(actor.getSnapshot())) spendAction(window, event)
        send({ type: 'activity' })
      }),
    [actor, send],
  )
  useLayoutEffect(() => {
    return inSession ? undefined : asAtBoot(document, initial.language)
  }, [inSession, initial.language])

  const homeIn = (language: Language): Shown | Promise<Shown> =>
    language === initial.language ? initial : load({ name: 'accueil' }, language)
  const begin = (chosen: Shown): void => {
    window.history.replaceState(null, '', writeRoute({ name: 'accueil' }, chosen.language))
    window.scrollTo({ top: 0, left: 0, behavior: 'instant' })
    setFirst(chosen)
    setVisits((count) => count + 1)
    send({ type: 'start' })
  }

  if (inSession)
    return (
      <ErrorBoundary key={visits} fallback={() => null} onError={() => send({ type: 'end' })}>
        <App
          initial={first}
          path={writeRoute({ name: 'accueil' }, first.language)}
          opened={null}
          kiosk={{ silence: config.silence, adresse: config.adresse, conseil: config.conseil }}
          signaler={config.signaler}
          onEnd={() => send({ type: 'end' })}
        >
          <Clavier />
          {elsewhere?.visit === visits ? (
            <Ailleurs href={elsewhere.href} nom={elsewhere.nom} onClose={() => setElsewhere(null)} />
          ) : null}
          {asking ? (
            <Presence
              secondsLeft={() => secondsLeft(actor.getSnapshot(), Date.now())}
              spoken={() => spokenSeconds(actor.getSnapshot(), Date.now())}
              onHere={() => send({ type: 'activity' })}
            />
          ) : null}
        </App>
      </ErrorBoundary>
    )
  return (
    <I18nextProvider i18n={initial.words}>
      {restarting ? <Demarrage /> : <Attente homeIn={homeIn} onStart={begin} />}
    </I18nextProvider>
  )
}
