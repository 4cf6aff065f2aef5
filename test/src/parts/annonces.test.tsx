import { act, render, screen } from '@testing-library/react'
import { useEffect } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Annonces, useAnnounce, useAnnounced, type Announce } from '../../../src/parts/annonces.tsx'

beforeEach(() => void vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] }))
afterEach(() => void vi.useRealTimers())

/** Lets the next frame be drawn. */
const frame = () => act(() => void vi.advanceTimersToNextFrame())
const heard = (role: 'status' | 'alert' = 'status') =>
  [...screen.getByRole(role).children].map((one) => one.textContent)

/** Hands out the voice of the page it stands on. */
function Voice({ onReady }: { readonly onReady: (announce: Announce) => void }) {
  const announce = useAnnounce()
  useEffect(() => onReady(announce), [announce, onReady])
  return null
}

/** A page about something, and its voice. */
function page(about = 'plan') {
  const said: Announce[] = []
  const shown = (subject: string) => (
    <Annonces about={subject}>
      <Voice onReady={(announce) => void said.push(announce)} />
    </Annonces>
  )
  const { rerender, unmount } = render(shown(about))
  return {
    say: (...words: Parameters<Announce>) => act(() => said[0]?.(...words)),
    turnTo: (subject: string) => rerender(shown(subject)),
    unmount,
  }
}

/** A part of a page that says how things stand. */
function State({ text }: { readonly text: string }) {
  useAnnounced(text)
  return <p>{text}</p>
}

test('the regions are there before there is anything to say, in the files too', () => {
  const { say } = page()
  const regions = [screen.getByRole('status'), screen.getByRole('alert')]
  expect([heard(), heard('alert')]).toEqual([[], []])
  say('Fait.')
  frame()
  frame()
  expect([screen.getByRole('status'), screen.getByRole('alert')]).toEqual(regions)
  expect(renderToStaticMarkup(<Annonces about="plan">Texte</Annonces>)).toMatch(
    /role="status".*role="alert"/u,
  )
})

test('a message comes one frame after what it tells', () => {
  const { say } = page()
  say('Fait.')
  expect(heard()).toEqual([])
  frame()
  expect(heard()).toEqual([])
  frame()
  expect(heard()).toEqual(['Fait.'])
})

test('the same words said again are said again: they come as something new', () => {
  const { say } = page()
  say('Fait.')
  frame()
  frame()
  const before = screen.getByText('Fait.')
  say('Fait.')
  frame()
  frame()
  expect(screen.getByText('Fait.')).not.toBe(before)
  expect(before.isConnected).toBe(false)
})

test('what is said at the same moment is all said, each by its region', () => {
  const { say } = page()
  say('Fait.')
  say('Arrêt.', { urgent: true })
  say('Prêt.')
  frame()
  frame()
  expect([heard(), heard('alert')]).toEqual([['Fait.', 'Prêt.'], ['Arrêt.']])
})

test('what was said of a screen goes with it, and so does what was about to be', () => {
  const { say, turnTo } = page()
  say('Fait.')
  frame()
  frame()
  say('Encore.')
  turnTo('carte')
  expect(heard()).toEqual([])
  frame()
  frame()
  expect(heard()).toEqual([])
})

test('nothing is left when the page goes', () => {
  const { say, unmount } = page()
  say('Fait.')
  unmount()
  expect(vi.getTimerCount()).toBe(0)
  expect(document.body.textContent).toBe('')
})

test('a text that stands on a page is said when it appears, and when it changes; never when it is empty', () => {
  const shown = (text: string) => (
    <Annonces about="plan">
      <State text={text} />
    </Annonces>
  )
  const { rerender } = render(shown('Un lien'))
  for (const [text, said] of [
    ['Un lien', 'Un lien'],
    ['', 'Un lien'],
    ['Deux liens', 'Deux liens'],
  ] as const) {
    rerender(shown(text))
    frame()
    frame()
    expect(heard()).toEqual([said])
  }
})
