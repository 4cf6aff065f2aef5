import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { nameOf } from '../../../src/parts/name-of.ts'
import { openDesk } from '../support/desk.tsx'
import { short } from '../support/result-screen.tsx'
import { heard } from '../support/screens.tsx'

const faits = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'inscription.oui',
  'besoin.se-former',
] as const

/** Asks why a fiche is not proposed, and reads the answer. */
function ask(id: string): string {
  const field = screen.getByLabelText('Pourquoi pas… ?', { selector: 'input' })
  fireEvent.change(field, { target: { value: nameOf(short.fr.fiches[id]!) } })
  fireEvent.keyDown(field, { key: 'Enter' })
  return document.querySelector('.conseil-reponse')?.textContent ?? ''
}

describe('why a fiche is not among the proposals', () => {
  test('is what excludes it, and whom it is for', async () => {
    openDesk(faits)
    const said = ask('essai-encadre')
    expect(said).toMatch(/^Fermer cette réponse\s*Essai encadré Pas aujourd’hui/u)
    expect(said).toContain('La personne est sans emploi. Cela ne convient pas.')
    expect(said).toContain('aux personnes en emploi, avec un contrat de travail')
    expect(said).not.toContain('besoin')
    await waitFor(() => expect(heard().join(' ')).toContain('Essai encadré : Pas aujourd’hui'))
  })

  test('is that it answers other needs, which are named', () => {
    openDesk(faits)
    const said = ask('activ-projet')
    expect(said).toMatch(/Elle répond à un autre besoin :.*Trouver ce qu’elle veut faire/u)
    expect(said).not.toContain('Suivre une formation')
  })

  test('is that no need of this situation calls it', () => {
    openDesk(faits)
    const said = ask('dea')
    expect(said).toContain('Aucun des besoins possibles dans cette situation n’y conduit.')
    // That somebody asks for themselves is no reason.
    expect(said).not.toContain('La personne elle-même')
  })

  test('is not said of one that is there: the list shows it', async () => {
    openDesk(faits)
    ask('essai-encadre')
    expect(ask('prf')).toBe('')
    expect(document.activeElement?.id).toBe('retenir-prf')
    await waitFor(() => expect(heard().join(' ')).toContain('Elle est parmi les pistes.'))
  })

  test('is asked by the field of facts too, has the focus, closes, and the fiche can be chosen', () => {
    const desk = openDesk(faits)
    const field = screen.getByLabelText('Aller à un fait ou à une aide', { selector: 'input' })
    fireEvent.change(field, { target: { value: 'activ’projet' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    const answer = screen.getByRole('region', { name: 'Pourquoi pas… ?' })
    expect(document.activeElement).toBe(answer)
    fireEvent.click(within(answer).getByRole('checkbox', { name: 'Mettre dans le plan' }))
    expect(desk.session.plan.fiches).toEqual(['activ-projet'])
    fireEvent.click(within(answer).getByRole('button', { name: 'Fermer cette réponse' }))
    expect(screen.queryByRole('region', { name: 'Pourquoi pas… ?' })).toBeNull()
    expect(document.activeElement).toBe(field)
  })

  test('of what is for others, it cannot be chosen', () => {
    openDesk(faits)
    ask('essai-encadre')
    expect(screen.queryByRole('checkbox', { name: 'Mettre dans le plan' })).toBeNull()
  })
})
