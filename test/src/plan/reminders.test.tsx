import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { writeCalendar } from '../../../machines/share/calendar.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { etapesAvantFor } from '../../../machines/orientation/etapes-avant.ts'
import { etapesAvantInWords } from '../../../src/parts/etapes-avant-in-words.ts'
import { calledInWords } from '../../../src/parts/called-in-words.ts'
import { firstStep } from '../../../src/parts/first-step.ts'
import { whatToSay } from '../../../src/parts/what-to-say.ts'
import type { Planned } from '../../../src/plan/planned.ts'
import { Reminder } from '../../../src/plan/reminder.tsx'
import { remindersOf, type When } from '../../../src/plan/reminders.ts'
import { stepsOf } from '../../../src/plan/steps-of.ts'
import { readCalendar, said } from '../../support/read-calendar.ts'
import { tellsOfHealth } from '../support/health-words.ts'
import { knowledge, short } from '../support/result-screen.tsx'
import { show, spoken } from '../support/screens.tsx'

const facts: Facts = { statut: 'salarie', departement: 'nord', arret: 'oui' }
const when: When = { day: '2026-11-23', minute: 600 }

/** Every fiche as a plan would hold it. */
function everything(language: (typeof languages)[number]): readonly Planned[] {
  const resumes = short[language]
  const { t } = spoken[language]
  return Object.entries(resumes.fiches).map(([id, words]) => ({
    id,
    titre: words.titre,
    href: '',
    premierPas: firstStep(words, facts),
    appeler: calledInWords(id, facts, { knowledge, resumes }),
    dire: whatToSay(words, facts, { t, resumes }),
    apporter: [],
    proposee: true,
    note: '',
  }))
}

const file = (language: (typeof languages)[number], lets: boolean, at = when) =>
  writeCalendar(
    remindersOf(stepsOf([], everything(language), false), at, {
      t: spoken[language].t,
      health: lets,
      writes: false,
    }),
    '2026-11-21T12:43:26Z',
  )

describe.each(languages)('in %s, the reminders of every fiche there is', (language) => {
  test('are a calendar by the letter of the RFC', () => {
    expect(readCalendar(file(language, true)).length).toBeGreaterThan(5)
    expect(readCalendar(file(language, false, { ...when, minute: null })).length).toBeGreaterThan(5)
  })

  test('name no health until the person wants it, and lose nobody to call', () => {
    const events = readCalendar(file(language, false))
    const told = events.flatMap((event) =>
      ['SUMMARY', 'DESCRIPTION', 'LOCATION'].flatMap((name) => said(event, name) ?? []),
    )
    expect(told.filter((one) => tellsOfHealth(one))).toEqual([])
    const open = readCalendar(file(language, true))
    expect(events).toHaveLength(open.length)
    expect(open.some((event) => tellsOfHealth(said(event, 'DESCRIPTION') ?? ''))).toBe(true)
    const numbers = (all: typeof events) =>
      all.map((event) => /0[\d ]{8,}/.exec(said(event, 'DESCRIPTION') ?? '')?.[0])
    expect(numbers(events)).toEqual(numbers(open))
  })
})

test('a reminder names the service and its number, and holds what to say', () => {
  const social = (lets: boolean) =>
    readCalendar(file('fr', lets)).find((event) => said(event, 'SUMMARY')?.includes('36 46'))!
  expect(said(social(false), 'SUMMARY')).toBe('Contacter : Service social, 36 46')
  expect(said(social(true), 'SUMMARY')).toBe(
    'Contacter : Service social de l’Assurance maladie (Carsat), 36 46',
  )
  expect(said(social(false), 'DESCRIPTION')).toMatch(/Dites : « Bonjour\. J’ai un emploi\. Je voudrais/)
  expect(said(social(true), 'DESCRIPTION')).toContain('Je suis en arrêt de travail.')
})

test('who writes is reminded of an address first, where someone has one', () => {
  const reachedBy = (writes: boolean) =>
    remindersOf(stepsOf([], everything('fr'), writes), when, { t: spoken.fr.t, health: true, writes }).map(
      ({ text }) => text.split('\n')[0] ?? '',
    )
  const addresses = (all: readonly string[]) => all.filter((line) => line.includes('@'))
  expect(addresses(reachedBy(true)).length).toBeGreaterThan(addresses(reachedBy(false)).length)
  expect(reachedBy(true)).toHaveLength(reachedBy(false).length)
})

test('what comes before any fiche is called after the first of them', () => {
  const [visite] = etapesAvantInWords(
    { etapesAvant: etapesAvantFor(facts, knowledge) },
    facts,
    { knowledge, resumes: short.fr, t: spoken.fr.t, hrefOf: (id) => id },
    [],
  )
  const [first, second] = everything('fr').filter(({ appeler }) => appeler?.contact.telephone !== undefined)
  const steps = stepsOf([visite!], [first!, second!], false)
  const called = remindersOf(steps, when, { t: spoken.fr.t, health: true, writes: false }).map(
    ({ text }) => text,
  )
  expect(called[0]).toContain(first!.titre)
  expect(called[1]).toContain('Demander une visite de préreprise')
})

test('each person is called once, a quarter of an hour after the one before', () => {
  const [first, second] = readCalendar(file('fr', true))
  expect([first, second].map((event) => said(event!, 'DTSTART'))).toEqual([
    '20261123T100000',
    '20261123T101500',
  ])
})

describe('when to be reminded', () => {
  test('is a day and an hour, or a whole day', async () => {
    const onRemind = vi.fn<(when: When) => Promise<boolean>>().mockResolvedValue(true)
    show(<Reminder today="2026-11-24" onRemind={onRemind} />)
    const person = userEvent.setup()
    await person.click(screen.getByRole('button', { name: 'Mettre dans mon agenda' }))
    await person.click(screen.getByRole('radio', { name: /^Dans 3 jours/ }))
    await person.click(screen.getByRole('radio', { name: /14 h/ }))
    await person.click(screen.getByRole('button', { name: 'Mettre dans mon agenda' }))
    await person.click(screen.getByRole('radio', { name: 'Toute la journée' }))
    await person.click(screen.getByRole('button', { name: 'Mettre dans mon agenda' }))
    expect(onRemind.mock.calls.flat()).toEqual([
      { day: '2026-11-25', minute: 600 },
      { day: '2026-11-27', minute: 840 },
      { day: '2026-11-27', minute: null },
    ])
    expect(document.querySelector('.dit')?.textContent).toMatch(/téléchargements/)
  })

  test('says so when the file could not be made', async () => {
    show(<Reminder today="2026-11-24" onRemind={() => Promise.resolve(false)} />)
    await userEvent.setup().click(screen.getByRole('button', { name: 'Mettre dans mon agenda' }))
    expect(document.querySelector('.dit')?.textContent).toMatch(/n’a pas pu être préparé/)
  })
})
