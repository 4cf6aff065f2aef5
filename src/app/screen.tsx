import type { Dispatch, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import { Accueil } from './accueil.tsx'
import { Inconnue } from './inconnue.tsx'
import type { Navigation } from './navigation.ts'
import { prefetch } from './load.ts'
import type { Session, SessionEvent } from './session.ts'
import type { Kiosk, Shown } from './shown.ts'
import { useLate } from './use-late.ts'

type Props = {
  readonly shown: Shown
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  readonly navigation: Navigation
  readonly kiosk: Kiosk | null
  /** Another screen was asked for, and is being fetched. */
  readonly pending: boolean
  /** What is shown in place of a screen whose files could not be fetched, so many times. */
  readonly broken: (failures: number) => ReactNode
}

/** One screen, with what it takes of the session. */
export function Screen(props: Props): ReactNode {
  const { shown, session, dispatch, navigation, kiosk, pending, broken } = props
  const { t } = useTranslation()
  const { at, origin } = useFrame()
  const { step, fromResult, route, go, back } = navigation
  const late = useLate(pending)
  useAnnounced(late ? t('commun.chargement') : '')
  const start = (profil: string): string => `${at({ name: 'question' })}#1~profil.${profil}`
  const resume = session.visit.trail.length > 0 ? at({ name: 'reponses' }) : null
  switch (shown.kind) {
    case 'accueil':
      return (
        <Accueil
          count={shown.count}
          start={start}
          resume={resume}
          silence={kiosk?.silence ?? null}
          onApproach={() => prefetch({ name: 'question' }, shown.language)}
        />
      )
    case 'page':
      return shown.render({
        session,
        dispatch,
        origin,
        start: resume ?? start('beneficiaire'),
        toPlan: resume === null ? null : () => go({ name: 'plan' }),
        kiosk,
      })
    case 'visite':
      return (
        <shown.pages.Visite
          route={shown.route}
          pages={shown.pages}
          session={session}
          dispatch={dispatch}
          // While another screen is fetched, the entry in view is not that of the screen shown.
          step={shown.route.name === route.name ? step : null}
          fromResult={fromResult}
          kiosk={kiosk}
          onBack={back}
          go={go}
        />
      )
    case 'inconnue':
      return <Inconnue path={shown.path} fiche={shown.fiche} />
    case 'panne':
      return broken(shown.failures)
  }
}
