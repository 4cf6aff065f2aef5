import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { isEasy, languages, type Language } from '../../../content/languages.ts'
import { noPlan, type Plan } from '../../../machines/visite/plan.ts'
import { boxes, button, openDesk, press, said } from '../support/desk.tsx'
import { heard, spoken, wordsOf } from '../support/screens.tsx'

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

/** Someone on sick leave, who has a title: two answers of health, and something to do before any fiche. */
const onLeave = [
  'profil.beneficiaire',
  'statut.salarie',
  'departement.nord',
  'age.45-et-plus',
  'accompagnement.aucun',
  'titre.oui',
  'arret.oui',
  'inaptitude.risque',
  'at-mp.oui',
  'contrat.cdi',
  'employeur.prive',
  'besoin.garder-emploi',
  'besoin.se-former',
  'diplome.aucun',
] as const

describe('the sheet of the desk, with health', () => {
  const fiches = ['essai-encadre', 'crpe', 'ptp'] as const
  const openWith = (plan: Partial<Plan>, language: Language = 'fr') =>
    openDesk(onLeave, { language }, { plan: { ...noPlan, fiches, santePapier: true, ...plan } })

  test('keeps the order and the numbers of the plan: what comes before stands above it, as at the desk', () => {
    openWith({})
    expect(steps().map((text) => text!.slice(0, 3))).toEqual(['Dem', '1. ', '2. ', '3. '])
    expect(steps()[1]).toContain('Essai encadré')
    const above = said('.conseil-droite > p')
    expect(above).toContain('D’abord : Demander une visite de préreprise')
  })

  test('numbers notes as the steps', () => {
    openWith({ notes: { crpe: 'Apporter le CV' } })
    expect(said('.feuille-notes')).toContain('2. Apporter le CV')
  })

  // The large letters of easy reading leave them no room.
  test.each(languages.filter((one) => !isEasy(one)))(
    'says the answers about health that were asked for, in %s',
    (language) => {
      openWith({ notes: { crpe: 'Apporter le CV. '.repeat(7) } }, language)
      const told = [...document.querySelectorAll('.feuille-phrases')].at(-1)?.textContent ?? ''
      const health = (['arret', 'titre', 'at-mp'] as const).map(
        (question) => wordsOf(question, language).reponses['oui']!.phrase,
      )
      expect(health.filter((phrase) => !told.includes(phrase))).toEqual([])
    },
  )
})

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

  test('says beside the field what is missing, past or far, at once, and prints no hour without its day', () => {
    openDesk(faits, {}, { plan: { ...noPlan, fiches: ['prf'] } })
    const dit = () => said('.conseil-rdv-dit')
    expect(dit()).toBe('')
    write('Heure', '09:30')
    expect(dit()).toBe('Il manque le jour : l’heure ne sera pas imprimée.')
    expect(document.querySelector('.feuille [data-rdv="heure"]')!.textContent).toBe('heure')
    write('Jour du rendez-vous', '1999-05-04')
    expect(dit()).toBe('Ce jour est passé.')
    expect(said('.feuille')).toContain('1999')
    write('Jour du rendez-vous', '2199-05-04')
    expect(dit()).toBe('Ce jour est dans plus de deux ans.')
    const day = screen.getByLabelText('Jour du rendez-vous')
    expect(document.getElementById(day.getAttribute('aria-describedby')!)?.textContent).toBe(dit())
    fireEvent.blur(day)
  })

  test('says beside « avec » and the note that they are printed as they are typed', () => {
    openDesk(faits, {}, { plan: { ...noPlan, fiches: ['prf'] } })
    for (const label of ['Avec qui', /^Note : Programme/u]) {
      const hint = screen.getByLabelText(label).getAttribute('aria-describedby')!
      expect(document.getElementById(hint)?.textContent).toContain('tels quels')
    }
  })

  test.each([
    ['fr', '9\u00a0h\u00a030'],
    ['ar', '9:30'],
  ] as const)('says the hour as its language does, apart from what is around it: %s', (language, hour) => {
    openDesk(faits, { language }, { plan: { ...noPlan, fiches: ['prf'] } })
    write(spoken[language].t('conseil.rdv-jour'), '2026-12-14')
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
