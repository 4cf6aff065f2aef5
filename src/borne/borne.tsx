import { useActor } from '@xstate/react'
import { useEffect, useMemo, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { fromPromise } from 'xstate'
import { directionOf, type Language } from '../../content/languages.ts'
import { forgetFindings } from '../../machines/regles/findings.ts'
import { isAsking, kiosk, secondsLeft, spokenSeconds } from '../../machines/kiosk/kiosk.ts'
import { App } from '../app/app.tsx'
import { spendAction, watchActivity } from './activity.ts'
import type { Config } from './config.ts'
import { lockdown } from './lockdown.ts'
import { wipe } from './wipe.ts'
import { load } from '../app/load.ts'
import type { Shown } from '../app/shown.ts'
import { Ailleurs } from './ailleurs.tsx'
import { Presence } from './presence.tsx'
import { writeRoute } from '../routes.ts'
import { Attente } from './attente.tsx'

const home = '/'

type Props = {
  readonly config: Config
  readonly initial: Shown
  /** The path the page was loaded from. */
  readonly loaded: string
}

/** The kiosk: waits, lets one person in, asks whether they are still there, wipes, waits. `initial` is its home screen. */
export function Borne({ config, initial, loaded }: Props) {
  const machine = useMemo(
    () =>
      kiosk.provide({
        actors: {
          wipe: fromPromise(() => {
            forgetFindings()
            return wipe(window, { home, title: 'Passerelle', loaded })
          }),
        },
        actions: { reload: () => window.location.replace(home) },
      }),
    [loaded],
  )
  const [snapshot, send, actor] = useActor(machine, {
    input: { silence: config.silence, answer: config.answer },
  })
  const [visits, setVisits] = useState(0)
  const [first, setFirst] = useState(initial)
  const [elsewhere, setElsewhere] = useState<{ readonly href: string; readonly visit: number } | null>(null)
  const inSession = snapshot.matches('session')
  const asking = isAsking(snapshot)

  useEffect(() => lockdown(window, (href) => setElsewhere({ href, visit: visits })), [visits])
  useEffect(
    () =>
      watchActivity(window, (event) => {
        if (isAsking(actor.getSnapshot())) spendAction(window, event)
        send({ type: 'activity' })
      }),
    [actor, send],
  )
  useEffect(() => {
    if (inSession) return
    document.documentElement.lang = initial.language
    document.documentElement.dir = directionOf(initial.language)
    delete document.documentElement.dataset['theme']
  }, [inSession, initial.language])

  /** Opens the home screen in the language chosen, or as it is when its words cannot be fetched. */
  const begin = async (language: Language): Promise<void> => {
    const chosen =
      language === initial.language ? initial : await load({ name: 'accueil' }, language).catch(() => initial)
    window.history.replaceState(null, '', writeRoute({ name: 'accueil' }, chosen.language))
    setFirst(chosen)
    setVisits((count) => count + 1)
    send({ type: 'start' })
  }

  return (
    <I18nextProvider i18n={initial.words}>
      {inSession ? (
        <App
          key={visits}
          initial={first}
          path={writeRoute({ name: 'accueil' }, first.language)}
          opened={null}
          kiosk={{ minutes: Math.round(config.silence / 60_000), adresse: config.adresse }}
          signaler={config.signaler}
          onEnd={() => send({ type: 'end' })}
        >
          {elsewhere?.visit === visits ? (
            <Ailleurs href={elsewhere.href} onClose={() => setElsewhere(null)} />
          ) : null}
          {asking ? (
            <Presence
              secondsLeft={() => secondsLeft(actor.getSnapshot(), Date.now())}
              spoken={() => spokenSeconds(actor.getSnapshot(), Date.now())}
              onHere={() => send({ type: 'activity' })}
            />
          ) : null}
        </App>
      ) : (
        <Attente onStart={(language) => void begin(language)} />
      )}
    </I18nextProvider>
  )
}
