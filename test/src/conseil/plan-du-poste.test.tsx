import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { noPlan } from '../../../machines/visite/plan.ts'
import { boxes, button, openDesk, press, said } from '../support/desk.tsx'
import { heard, spoken } from '../support/screens.tsx'

const faits = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'inscription.oui',
  'besoin.se-former',
] as const

/** A desk whose plan holds two proposals. */
const opened = (fiches: readonly string[] = ['prf', 'afc']) =>
  openDesk(faits, {}, { plan: { ...noPlan, fiches } })

const write = (label: string | RegExp, value: string, rank = 0): void =>
  void fireEvent.change(screen.getAllByLabelText(label)[rank]!, { target: { value } })

/** The steps of the printed sheet. */
const steps = () => [...document.querySelectorAll('.feuille h3')].map(({ textContent }) => textContent)

describe('the plan of the desk', () => {
  test('is in the order that one gives it, on the sheet too', async () => {
    const person = userEvent.setup()
    const desk = opened()
    await person.click(button(/^Descendre : Programme/u))
    expect(desk.session.plan.fiches).toEqual(['afc', 'prf'])
    expect(steps()[0]).toContain('Action de formation conventionnée')
    expect(steps()[1]).toContain('Programme régional')
    await person.click(button(/^Retirer : Action/u))
    expect(steps()).toHaveLength(1)
    expect(document.activeElement?.id).toBe('conseil-plan')
  })

  test('does not move the first up, nor the last down', async () => {
    const person = userEvent.setup()
    const desk = opened()
    await person.click(button(/^Monter : Programme/u))
    await person.click(button(/^Descendre : Action/u))
    expect(desk.session.plan.fiches).toEqual(['prf', 'afc'])
  })

  test('has a note and an appointment for a step, which the sheet says in words, with who follows the case', () => {
    const desk = opened()
    write(/^Note : Programme/u, 'Apporter le CV')
    write('Jour du rendez-vous', '2026-12-14')
    write('Heure', '09:30')
    write('Avec qui', 'Mme Martin')
    write('Votre nom, pour la feuille', 'Ali Benali')
    write('Votre téléphone', '03 20 00 00 00')
    expect(desk.session.dossier!.rendezvous).toEqual({
      prf: { jour: '2026-12-14', heure: '09:30', avec: 'Mme Martin' },
    })
    const sheet = said('.feuille')
    for (const text of [
      'Apporter le CV',
      '14 décembre 2026',
      '9 h 30',
      'Mme Martin',
      'Ali Benali · 03 20 00 00 00',
    ])
      expect(sheet).toContain(text)
  })

  test.each([
    ['fr', '9\u00a0h\u00a030'],
    ['ar', '9:30'],
  ] as const)('says the hour as its language does, apart from what is around it: %s', (language, hour) => {
    openDesk(faits, { language }, { plan: { ...noPlan, fiches: ['prf'] } })
    write(spoken[language].t('conseil.rdv-heure'), '09:30')
    const told = document.querySelector('.feuille [data-rdv="heure"] bdi')
    expect([told?.textContent, told?.getAttribute('dir')]).toEqual([hour, 'ltr'])
  })

  test('is still there when one types a year too many digits long', () => {
    opened()
    write('Jour du rendez-vous', '20266-12-14')
    write('Avec qui', 'Mme Martin')
    expect(said('.feuille')).toContain('Mme Martin')
    expect(said('.feuille')).not.toContain('20266')
  })

  test('says on the sheet nothing of a counsellor who gives no name', () => {
    opened()
    write('Votre nom, pour la feuille', '  ')
    expect(said('.feuille')).not.toContain('contact')
  })

  test('takes no more than it holds, and says so', async () => {
    const fiches = ['prf', 'afc', 'cpf-c2p-fipu', 'poe', 'afest', 'cep', 'activ-projet', 'pmsmp']
    const desk = opened(fiches)
    press('ArrowUp')
    expect(document.activeElement).toBe(boxes().at(-1))
    expect(boxes().at(-1)!.checked).toBe(false)
    fireEvent.click(document.activeElement!)
    expect(desk.session.plan.fiches).toEqual(fiches)
    await waitFor(() => expect(heard('urgentes')).toHaveLength(1))
  })
})
