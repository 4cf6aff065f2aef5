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
