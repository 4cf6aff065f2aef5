import { useReducer, useState, type Dispatch } from 'react'
import { fireEvent, screen } from '@testing-library/react'
import { peopleOf, rulesOf } from '../../../content/content.ts'
import type { Language } from '../../../content/languages.ts'
import { brefs } from '../../../content/pages/brefs.ts'
import type { Question } from '../../../content/questions.ts'
import { questionsPage } from '../../../content/pages/questions.ts'
import { noDossier } from '../../../machines/conseil/dossier.ts'
import { faits } from '../../../machines/conseil/groupes.ts'
import type { Trail } from '../../../machines/visite/answers.ts'
import { newSession, sessionAfter, type Session, type SessionEvent } from '../../../src/app/session.ts'
import { Conseil } from '../../../src/conseil/conseil.tsx'
import type { Frame } from '../../../src/parts/page.tsx'
import { content } from '../../support/content.ts'
import { short } from './result-screen.tsx'
import { inEach, show } from './screens.tsx'

const rules = rulesOf(content)
const people = peopleOf(content)
const questions = inEach((language) => questionsPage(content, language))
const compared = inEach((language) => brefs(content, language))

/** The session of the desk in view, what happens to it, and the way to another screen. */
export type Desk = { session: Session; dispatch: Dispatch<SessionEvent>; leave: () => void }

function DeskOf({ desk, language }: { readonly desk: Desk; readonly language: Language }) {
  const [session, dispatch] = useReducer(sessionAfter, desk.session)
  const [here, setHere] = useState(true)
  Object.assign(desk, { session, dispatch, leave: () => setHere(false) })
  if (!here) return null
  return (
    <Conseil
      rules={rules}
      people={people}
      questions={questions[language]}
      resumes={short[language]}
      brefs={compared[language]}
      motsConseil={content.motsConseil}
      session={session}
      dispatch={dispatch}
      kiosk={null}
      fetchBureaux={() => new Promise(() => undefined)}
    />
  )
}

/** A desk that holds these facts. */
export function openDesk(
  told: Trail = noDossier.faits,
  { language = 'fr', ...frame }: Partial<Frame> = {},
  session: Partial<Session> = {},
): Desk {
  const dossier = { ...noDossier, faits: told, visite: newSession.visit }
  const desk: Desk = {
    session: { ...newSession, dossier, ...session },
    dispatch: () => undefined,
    leave: () => undefined,
  }
  show(<DeskOf desk={desk} language={language} />, { language, ...frame })
  return desk
}

/** The facts of the case in view. */
export function faitsOf({ session }: Desk): Trail {
  return session.dossier?.faits ?? []
}

/** The fact in view. */
export function courant(): string {
  const { name = '' } = document.querySelector<HTMLInputElement>('.conseil-repondre input') ?? {}
  return name.replace('fait-', '')
}

/** The button of a fact. */
export function factButton(question: Question): HTMLElement {
  return document.querySelectorAll<HTMLElement>('.conseil-fait')[faits.indexOf(question)]!
}

/** The boxes of the proposals, in order. */
export function boxes(): readonly HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('.conseil-retenir > input')]
}

/** What stands in a place of the desk, blanks apart. */
export function said(selector: string): string {
  return document.querySelector(selector)?.textContent.replaceAll(/\s+/gu, ' ') ?? ''
}

/** A button of the desk, by its words. */
export function button(words: string | RegExp): HTMLButtonElement {
  return screen.getByText(words).closest('button')!
}

/** Presses a key where the focus is. */
export function press(key: string, more: Partial<KeyboardEventInit> = {}): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more })
}
