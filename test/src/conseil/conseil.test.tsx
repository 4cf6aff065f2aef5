import { act } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { faits } from '../../../machines/conseil/groupes.ts'
import { fresh } from '../../../machines/visite/answers.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { boxes, button, courant, factButton, faitsOf, openDesk, press, said } from '../support/desk.tsx'

afterEach(() => {
  vi.useRealTimers()
})

const seeker = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'inscription.oui',
] as const

describe('a case with several needs', () => {
  test('is told by digits, which stay on the question, and each proposal says which need it answers', async () => {
    const desk = openDesk(seeker)
    await userEvent.setup().click(factButton('besoin'))
    press('6')
    press('3')
    expect(courant()).toBe('besoin')
    expect(faitsOf(desk).slice(-2)).toEqual(['besoin.se-former', 'besoin.definir-projet'])
    const lines = [...document.querySelectorAll('.conseil-piste')].map(({ textContent }) => textContent)
    expect(lines.length).toBeGreaterThan(3)
    expect(lines.filter((line) => !line.includes('Pour : '))).toEqual([])
    const of = (id: string) => document.getElementById(`retenir-${id}`)!.closest('li')!.textContent
    expect(of('activ-projet')).toContain('Pour : Trouver ce qu’elle veut faire')
    expect(of('poe')).toContain('Pour : Suivre une formation')
    press('3')
    expect(said('.conseil-liste')).not.toContain('Pour : ')
  })
})

describe('facts that hardly ever go together', () => {
  test('are said, and the proposals stay', async () => {
    openDesk([...seeker, 'besoin.se-former'])
    expect(document.querySelector('.conseil-gauche .avis')).toBeNull()
    await userEvent.setup().click(factButton('contrat'))
    press('1')
    expect(said('.conseil-gauche .avis')).toMatch(
      /^« .* » et « .* » vont rarement ensemble : à vérifier avec la personne\.$/u,
    )
    expect(boxes().length).toBeGreaterThan(0)
  })
})

describe('the view of the person', () => {
  test('shows the proposals in words of theirs, and one key or button gives the screen back', async () => {
    const person = userEvent.setup()
    const desk = openDesk([...seeker, 'besoin.se-former'])
    press('v')
    expect(document.activeElement?.id).toBe('personne')
    expect(document.querySelector('.conseil-droite')).toBeNull()
    expect(document.querySelectorAll('.conseil-personne > ol > li')).toHaveLength(3)
    press('2')
    press('0')
    expect(faitsOf(desk)).toEqual([...seeker, 'besoin.se-former'])
    await person.click(button(/Rendre l’écran/))
    expect(document.querySelector('.conseil-personne')).toBeNull()
    press('v')
    press('v')
    expect(document.querySelector('.conseil-personne')).toBeNull()
  })
})

describe('« Effacer »', () => {
  test('asks what wipes, as everywhere', async () => {
    const onEnd = vi.fn<() => void>()
    openDesk(seeker, { onEnd })
    await userEvent.setup().click(button('Effacer'))
    expect(onEnd).toHaveBeenCalledOnce()
  })

  test('has nothing to do while nothing was brought', async () => {
    openDesk()
    expect(button('Effacer').getAttribute('aria-disabled')).toBe('true')
    await userEvent.setup().click(button('Effacer'))
  })

  test('leaves the desk as new', () => {
    const desk = openDesk([...seeker, 'besoin.se-former'], {}, { plan: { ...noPlan, fiches: ['poe'] } })
    act(() => desk.dispatch({ type: 'wiped' }))
    expect(boxes().map(({ checked }) => checked)).not.toContain(true)
    expect(said('.conseil-gauche h2')).toContain(`1 sur ${faits.length}`)
    expect(document.querySelectorAll('[data-etat=connu]')).toHaveLength(1)
  })
})

describe('the guided questions', () => {
  const visit = { ...fresh, trail: ['profil.proche', 'statut.salarie'] } as const

  test('begun before, open the desk with their answers', () => {
    openDesk([], {}, { dossier: null, visit })
    expect(factButton('statut').dataset['etat']).toBe('connu')
    expect(factButton('profil').textContent).toContain('Un proche, pour elle')
    expect(courant()).toBe('departement')
  })

  test('follow a fact that is told at the desk, once it rests', () => {
    vi.useFakeTimers()
    const desk = openDesk([], {}, { dossier: null, visit })
    press('2')
    expect(faitsOf(desk)).toEqual(['profil.proche', 'statut.salarie', 'departement.nord'])
    expect(desk.session.visit).toBe(visit)
    expect(desk.session.dossier!.suivi).toBe(false)
    act(() => void vi.advanceTimersByTime(399))
    expect(desk.session.visit).toBe(visit)
    act(() => void vi.advanceTimersByTime(1))
    expect(desk.session.dossier!.suivi).toBe(true)
    expect(desk.session.visit.trail.slice(0, 2)).toEqual(visit.trail)
    expect([...desk.session.visit.trail, ...desk.session.visit.remembered]).toContain('departement.nord')
    expect(faitsOf(desk)).toEqual(['profil.proche', 'statut.salarie', 'departement.nord'])
  })

  test('follow at once when the desk is left', () => {
    vi.useFakeTimers()
    const desk = openDesk()
    press('2')
    expect(desk.session.visit.trail).toEqual([])
    act(() => desk.leave())
    expect(desk.session.visit.trail).toEqual(['profil.beneficiaire', 'statut.salarie'])
  })
})
