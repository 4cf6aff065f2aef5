import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { Clavier } from '../../../src/borne/clavier.tsx'
import { framed } from '../support/screens.tsx'

beforeEach(() => {
  vi.useFakeTimers()
  Element.prototype.scrollIntoView = () => undefined
})

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView')
})

function Form() {
  const [words, setWords] = useState({ nom: '', note: '', prix: '' })
  return (
    <form>
      <input
        aria-label="Nom"
        maxLength={6}
        inputMode="text"
        value={words.nom}
        onChange={({ target }) => setWords({ ...words, nom: target.value })}
      />
      <textarea
        aria-label="Note"
        value={words.note}
        onChange={({ target }) => setWords({ ...words, note: target.value })}
      />
      <input
        aria-label="Prix"
        type="number"
        value={words.prix}
        onChange={({ target }) => setWords({ ...words, prix: target.value })}
      />
      <input type="checkbox" aria-label="Case" />
      <button type="button">Suite</button>
      <output>{JSON.stringify(words)}</output>
    </form>
  )
}

const kiosk = (language: Language = 'fr') =>
  render(
    framed(
      <>
        <Form />
        <Clavier />
      </>,
      { language },
    ),
  )
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name)
const enter = (name: string) => act(() => field(name).focus())
const press = (...names: readonly string[]) => {
  for (const name of names) fireEvent.click(screen.getByRole('button', { name }))
}
/** What React was told, last. */
const told = () => document.querySelector('output')?.textContent
const isOpen = () => document.querySelector('.clavier') !== null
const orders = () =>
  [...document.querySelectorAll('.clavier-ordres [aria-pressed="true"]')].map((one) => one.textContent)

describe('the keyboard of the kiosk', () => {
  test('opens when a field takes the focus, in place of that of the machine, and closes when it is left', () => {
    kiosk()
    enter('Case')
    expect(isOpen()).toBe(false)
    enter('Nom')
    expect([isOpen(), field('Nom').inputMode]).toEqual([true, 'none'])
    act(() => screen.getByRole('button', { name: 'Suite' }).focus())
    expect(isOpen(), 'what is being pressed does not move').toBe(true)
    act(() => vi.advanceTimersByTime(400))
    expect([isOpen(), field('Nom').inputMode]).toEqual([false, 'text'])
    expect(document.documentElement.hasAttribute('data-clavier')).toBe(false)
  })

  test('types at the caret, what is selected gives way, and React is told', () => {
    kiosk()
    enter('Nom')
    press('Majuscule', 'L', 'e', 'o', 'l')
    expect(field('Nom').value).toBe('Leol')
    field('Nom').setSelectionRange(1, 3)
    press('a')
    expect([field('Nom').value, field('Nom').selectionStart]).toEqual(['Lal', 2])
    press('Effacer une lettre')
    expect(told()).toContain('"nom":"Ll"')
    expect(document.activeElement).toBe(field('Nom'))
  })

  test('writes no more than a field holds, and nothing that its guard refuses', () => {
    kiosk()
    enter('Nom')
    field('Nom').addEventListener('beforeinput', (event) => {
      if (event.data === 'z') event.preventDefault()
    })
    press('a', 'z', 'b', 'c', 'd', 'e', 'f', 'g')
    expect(field('Nom').value).toBe('abcdef')
  })

  test('begins a line in a note, and takes away a letter whole', () => {
    kiosk()
    enter('Note')
    press('a', 'Entrée', 'b', 'Espace', 'é à ? !', 'œ', 'virgule')
    expect(field('Note').value).toBe('a\nb œ,')
    fireEvent.change(field('Note'), { target: { value: 'a👍' } })
    press('Effacer une lettre')
    expect(told()).toContain('"note":"a"')
  })

  test('writes a number where a field tells no caret', () => {
    kiosk()
    enter('Prix')
    press('1', '2', 'Effacer une lettre', '5')
    expect(told()).toContain('"prix":"15"')
  })

  test.each([
    ['fr', ['AZERTY']],
    ['fr-x-falc', ['ABC']],
    ['en', ['ABC']],
    ['ar', ['عربي']],
  ] as const)('in %s has letters in the order %s until another is chosen', (language, order) => {
    const { unmount } = kiosk(language)
    enter('Note')
    expect(orders()).toEqual(order)
    press('عربي', 'ض', 'ش', 'AZERTY', 'a')
    expect([field('Note').value, orders()]).toEqual(['ضشa', ['AZERTY']])
    unmount()
    kiosk(language)
    enter('Note')
    expect(orders(), 'the next visit has chosen none').toEqual(order)
  })

  test('closes by its button or by Escape, gives the field back, and opens again when it is touched', () => {
    kiosk()
    enter('Nom')
    press('Fermer')
    expect([isOpen(), document.activeElement]).toEqual([false, field('Nom')])
    fireEvent.click(field('Nom'))
    act(() => screen.getByRole('button', { name: 'a' }).focus())
    expect(fireEvent.keyDown(screen.getByRole('button', { name: 'a' }), { key: 'Escape' })).toBe(false)
    expect([isOpen(), document.activeElement]).toEqual([false, field('Nom')])
  })

  test('is entered by Tab from a field whose keys are not those of a real keyboard, and left by Shift and Tab', () => {
    kiosk()
    enter('Nom')
    fireEvent.keyDown(field('Nom'), { key: 'Tab' })
    expect(document.activeElement?.textContent).toBe('Fermer')
    fireEvent.keyDown(document.activeElement!, { key: 'Tab', shiftKey: true })
    expect(document.activeElement).toBe(field('Nom'))
    fireEvent.keyDown(field('Nom'), { key: 'a' })
    expect(fireEvent.keyDown(field('Nom'), { key: 'Tab' }), 'left to the browser').toBe(true)
    expect(document.activeElement).toBe(field('Nom'))
  })

  test('a field does not know that the focus is in the keyboard, and hears when it has gone elsewhere', () => {
    kiosk()
    const left = vi.fn<() => void>()
    field('Nom').addEventListener('focusout', left)
    enter('Nom')
    act(() => screen.getByRole('button', { name: 'a' }).focus())
    expect(left).not.toHaveBeenCalled()
    enter('Case')
    expect(left).toHaveBeenCalledOnce()
  })
})
