import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { faits } from '../../../machines/conseil/groupes.ts'
import { boxes, button, courant, factButton, faitsOf, openDesk, press } from '../support/desk.tsx'

const seeker = ['profil.beneficiaire', 'statut.demandeur-emploi', 'departement.nord'] as const

describe('a key that is pressed alone', () => {
  test('answers the fact in view when it is a digit, and goes on to the next', () => {
    const desk = openDesk()
    expect(courant()).toBe('statut')
    press('2')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire', 'statut.salarie'])
    expect(courant()).toBe('departement')
    press('é', { code: 'Digit2' })
    expect(faitsOf(desk)).toContain('departement.nord')
  })

  test('says that one does not know when it is 0, and goes on', () => {
    const desk = openDesk()
    press('0')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire', 'statut.ne-sait-pas'])
    expect(courant()).toBe('departement')
  })

  test('answers by letters after the ninth', async () => {
    const desk = openDesk([...seeker, 'age.16-25'])
    await userEvent.setup().click(factButton('accompagnement'))
    press('d')
    expect(faitsOf(desk)).toContain('accompagnement.aucun')
  })

  test('passes over a fact, which is not asked again, and goes to the most useful one', () => {
    openDesk()
    press('n')
    expect(courant()).toBe('departement')
    press('ArrowLeft')
    expect(courant()).toBe('statut')
    press('s')
    expect(courant()).toBe('departement')
  })

  test('goes to the facts beside, round and round', () => {
    openDesk()
    press('ArrowLeft')
    expect(courant()).toBe('profil')
    press('ArrowLeft')
    expect(courant()).toBe(faits.at(-1))
    press('ArrowRight')
    expect(courant()).toBe('profil')
  })

  test('goes down and up the proposals, where a digit or Space chooses one', async () => {
    const desk = openDesk([...seeker, 'besoin.se-former'])
    press('ArrowDown')
    expect(document.activeElement).toBe(boxes()[0])
    press('ArrowDown')
    press('ArrowUp')
    expect(document.activeElement).toBe(boxes()[0])
    press('2')
    expect(
      boxes()
        .map(({ checked }) => checked)
        .slice(0, 3),
    ).toEqual([false, true, false])
    await userEvent.setup().keyboard(' ')
    expect(
      boxes()
        .map(({ checked }) => checked)
        .slice(0, 3),
    ).toEqual([true, true, false])
    expect(desk.session.plan.fiches).toEqual([1, 0].map((rank) => boxes()[rank]!.id.replace('retenir-', '')))
    expect(faitsOf(desk)).toEqual([...seeker, 'besoin.se-former'])
  })

  test('prints the sheet', () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    openDesk()
    // A case that is not begun has no sheet.
    press('p')
    expect(print).not.toHaveBeenCalled()
    press('2')
    press('p')
    expect(print).toHaveBeenCalledOnce()
    expect(document.querySelector<HTMLElement>('.conseil')!.dataset['imprime']).toBe('feuille')
  })
})

describe('no key does anything', () => {
  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('with %j', (more) => {
    const desk = openDesk()
    press('2', more)
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
  })

  test('while one types in a field', () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const desk = openDesk()
    screen.getByLabelText('Votre nom, pour la feuille').focus()
    for (const key of ['2', '0', 'n', 's', 'p', 'v', 'c', '?', '/']) press(key)
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
    expect(courant()).toBe('statut')
    expect(print).not.toHaveBeenCalled()
    expect(document.querySelector('dialog')).toBeNull()
    expect(document.querySelector<HTMLElement>('.conseil')!.dataset['vue']).toBe('poste')
  })

  test('once they are switched off, until they are switched on again', async () => {
    const person = userEvent.setup()
    const desk = openDesk()
    press('?')
    const toggle = screen.getByLabelText('Utiliser les touches seules')
    press('2')
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
    await person.click(toggle)
    expect(desk.session.touches).toBe(false)
    await person.click(button('Fermer'))
    expect(document.querySelector('dialog')).toBeNull()
    for (const key of ['2', '0', 'n', '?', 'v']) press(key)
    expect(faitsOf(desk)).toEqual(['profil.beneficiaire'])
    expect(courant()).toBe('statut')
    expect(document.querySelector('dialog')).toBeNull()
    await person.click(button('Touches'))
    await person.click(screen.getByLabelText('Utiliser les touches seules'))
    await person.click(button('Fermer'))
    press('2')
    expect(faitsOf(desk)).toContain('statut.salarie')
  })
})
