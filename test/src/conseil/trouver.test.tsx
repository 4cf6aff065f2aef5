import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { courant, faitsOf, openDesk } from '../support/desk.tsx'
import { heard } from '../support/screens.tsx'

const goTo = () =>
  screen.getByLabelText<HTMLInputElement>('Aller à un fait ou à une aide', { selector: 'input' })

/** Types in a field of the desk, then Enter. */
function type(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } })
  fireEvent.keyDown(field, { key: 'Enter' })
}

describe('to go to a fact by typing', () => {
  test('« / », a word of an answer and Enter tell that fact, show it, and the next can be typed', async () => {
    const person = userEvent.setup()
    const desk = openDesk()
    await person.keyboard('/')
    expect(document.activeElement).toBe(goTo())
    await person.keyboard('cdi{Enter}')
    expect(faitsOf(desk)).toContain('contrat.cdi')
    expect(courant()).toBe('contrat')
    expect(goTo().value).toBe('')
    expect(document.activeElement).toBe(goTo())
    await person.keyboard('inapte{Enter}62{Enter}')
    expect(faitsOf(desk)).toEqual(
      expect.arrayContaining(['contrat.cdi', 'inaptitude.averee', 'departement.pas-de-calais']),
    )
  })

  test('the name of a fact shows it and tells nothing', () => {
    const desk = openDesk()
    type(goTo(), 'diplome')
    expect(courant()).toBe('diplome')
    expect(document.activeElement?.tagName).toBe('FIELDSET')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
  })

  test('what is only said of an answer shows its fact, and tells nothing', () => {
    const desk = openDesk()
    type(goTo(), 'micro-entreprise')
    expect(courant()).toBe('statut')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
  })

  test('a fact that has another answer is shown, and not changed unawares', () => {
    const desk = openDesk(['profil.beneficiaire', 'titre.non'])
    type(goTo(), 'rqth')
    expect(courant()).toBe('titre')
    expect(faitsOf(desk)).toContain('titre.non')
  })

  test('what several answers are called tells none: that is said', async () => {
    const desk = openDesk()
    type(goTo(), 'oui')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
    await waitFor(() => expect(heard('urgentes').join(' ')).toContain('Plusieurs réponses portent ce nom.'))
  })

  test('Tab tells nothing, and Escape empties the field before it leaves it', async () => {
    const person = userEvent.setup()
    const desk = openDesk()
    await person.click(goTo())
    await person.keyboard('cdd{ArrowDown}{Tab}')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
    expect(goTo().value).toBe('')
    await person.click(goTo())
    await person.keyboard('oise{Escape}')
    expect(goTo().value).toBe('')
    expect(document.activeElement).toBe(goTo())
  })

  test('to take an answer back keeps the focus on its question', () => {
    openDesk(['profil.beneficiaire', 'contrat.cdi'])
    type(goTo(), 'contrat')
    fireEvent.click(screen.getByRole('button', { name: 'Retirer cette réponse' }))
    expect(document.activeElement?.tagName).toBe('FIELDSET')
  })

  test('an answer that is told already is shown, and not withdrawn', () => {
    const desk = openDesk(['profil.beneficiaire', 'besoin.alternance'])
    type(goTo(), 'alternance')
    expect(faitsOf(desk)).toContain('besoin.alternance')
  })

  test('nothing is told by what bears no name: that is said, and what is typed next takes its place', async () => {
    const desk = openDesk()
    type(goTo(), 'licorne')
    expect(goTo().selectionEnd).toBe('licorne'.length)
    await waitFor(() => expect(heard('urgentes').join(' ')).toContain('Rien ne porte ce nom.'))
    type(goTo(), ' ')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
  })
})
