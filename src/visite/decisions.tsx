import { useMemo, type Dispatch } from 'react'
import type { Rules } from '../../content/content.ts'
import { fetchBureaux } from '../app/fetch-bureaux.ts'
import type { Session, SessionEvent } from '../app/session.ts'
import type { Decided, Later } from '../app/shown.ts'
import { communeFor } from '../contacts/chosen-lieu.ts'
import { useKnowledge } from '../contacts/use-knowledge.ts'
import { AboutContext } from '../parts/about-context.ts'

type Handed = 'place' | 'enough' | 'asking' | 'sentences' | 'notice' | 'kiosk' | 'wordsOf' | 'onOpen'

type Props = Pick<Decided, Handed> & {
  readonly later: Later
  readonly rules: Rules
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  /** Whom it is decided for, in the words that were chosen; null when it is the reader. */
  readonly about: string | null
}

/** A screen of decisions. It is decided here, once for the same answers, and handed down. */
export function Decisions({ later, rules, session, dispatch, about, ...handed }: Props) {
  const { Screen, resumes, people, orient } = later
  const { facts } = handed.place
  const lieu = communeFor(session.lieu, facts)
  const knowledge = useKnowledge({ rules, people, lieu, departement: facts.departement, fetchBureaux })
  const found = useMemo(() => orient(facts, knowledge), [orient, facts, knowledge])
  return (
    <AboutContext value={about}>
      <Screen
        {...handed}
        found={found}
        communeKnown={lieu !== null}
        knowledge={knowledge}
        resumes={resumes}
        trail={session.visit.trail}
        plan={session.plan}
        onPlan={(plan) => dispatch({ type: 'planned', plan })}
        onWrites={(writes) => dispatch({ type: 'writes', writes })}
      />
    </AboutContext>
  )
}
