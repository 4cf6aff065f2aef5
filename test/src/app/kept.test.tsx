import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isAboutHealth, type Trail } from '../../../machines/visite/answers.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { App } from '../../../src/app/app.tsx'
import { readKept, writeKept } from '../../../src/app/kept.ts'
import { openKept } from '../../../src/app/open-kept.ts'
import type { Kiosk } from '../../../src/app/shown.ts'
import { start } from '../../../src/app/start.ts'
import { knowledge } from '../../machines/support/knowledge.ts'
import { longVisit, visitOf } from '../../machines/support/visits.ts'

const plan = { ...noPlan, fiches: ['vae'], nom: 'Zoé', notes: { vae: 'appeler Léa' } }
const of = (trail: Trail) => ({ visit: { trail, remembered: [], replaying: false }, plan })
const opened = (text: string) => openKept(readKept(text)!, knowledge)
const healthy = longVisit.filter(isAboutHealth)
/** Whose title is asked before answers that are not about health. */
const titled = visitOf({
  statut: 'demandeur-emploi',
  besoin: 'trouver-emploi',
  titre: 'oui',
  age: '16-25',
  'employeur-pret': 'non',
})

describe('what is kept of a visit', () => {
  test('is its answers without those about health, and the fiches of its plan', () => {
    expect(healthy.length).toBeGreaterThan(0)
    const { visit, fiches, problem } = opened(writeKept(of(longVisit), 'sans-sante'))!
    const answers = [...visit.trail, ...visit.remembered]
    expect(answers.filter(isAboutHealth)).toEqual([])
    expect(new Set(answers)).toEqual(new Set(longVisit.filter((answer) => !isAboutHealth(answer))))
    expect([fiches, problem]).toEqual([['vae'], null])
  })

  test('says that an answer is missing when others wait behind it', () => {
    const { visit, problem } = opened(writeKept(of(titled), 'sans-sante'))!
    expect(visit.remembered).toContain('employeur-pret.non')
    expect(problem?.kind).toBe('garde')
  })

  test('is all of them when that was chosen', () => {
    const { visit, problem } = opened(writeKept(of(longVisit), 'avec-sante'))!
    expect([visit.trail, problem]).toEqual([longVisit, null])
  })

  test('holds what is still at hand: kept again after a reload, nothing more is lost', () => {
    const { visit } = opened(writeKept(of(titled), 'sans-sante'))!
    expect(opened(writeKept({ visit, plan }, 'sans-sante'))!.visit).toEqual(visit)
  })

  test('is no name and no note', () => {
    expect(writeKept(of(longVisit), 'avec-sante')).toMatch(/^avec-sante 2~[\w.~-]+$/)
  })

  test.each([
    null,
    '',
    'x',
    'sans-sante',
    'tout 2~abc~def',
    'sans-sante <script>',
    'avec-sante 1~statut.salarie',
  ])('%s is nothing of ours', (text) => {
    expect(readKept(text)).toBeNull()
  })

  test('that was damaged, or holds no answer, is opened as nothing', () => {
    const text = writeKept(of(longVisit), 'sans-sante')
    expect(opened(`${text.slice(0, -4)}AAAA`)).toBeNull()
    expect(opened(writeKept(of([]), 'sans-sante'))).toBeNull()
  })
})

/** Opens the product at an address, as `main.tsx` does. */
async function open(path: string, kiosk: Kiosk | null = null) {
  window.history.replaceState(null, '', path)
  const view = render(<App {...await start(window)} kiosk={kiosk} signaler={null} onEnd={() => undefined} />)
  const user = userEvent.setup()
  let clientY = 0
  // Two presses at one place are a hand that trembles.
  const press = (target: Element) => {
    clientY += 100
    return user.pointer({ keys: '[MouseLeft]', target, coords: { clientX: 0, clientY } })
  }
  return { ...view, press }
}

const link = '/questions/#1~profil.beneficiaire~statut.salarie'
const button = (name: string) => screen.getByRole('button', { name })
const kept = (text: RegExp) => waitFor(() => expect(stored()).toMatch(text))
const stored = () => window.sessionStorage.getItem('passerelle')

beforeEach(() => window.sessionStorage.clear())
afterEach(() => {
  vi.restoreAllMocks()
  window.sessionStorage.clear()
  window.history.replaceState(null, '', '/')
})

describe('a tab', () => {
  test('keeps nothing before one says so, and nothing about health before a second choice', async () => {
    const { press } = await open(link)
    expect(stored()).toBeNull()
    await press(button('Garder'))
    await kept(/^sans-sante /)
    expect(screen.getByText(/sont gardées dans cet onglet, sans celles sur la santé/)).toBeTruthy()
    await press(screen.getByRole('checkbox', { name: /santé/ }))
    await kept(/^avec-sante /)
    await press(button('Ne plus garder'))
    expect(stored()).toBeNull()
  })

  test('gives the visit back when one says so', async () => {
    const first = await open(link)
    await first.press(button('Garder'))
    await kept(/^sans-sante /)
    first.unmount()
    const { press } = await open('/questions/')
    await press(await screen.findByRole('button', { name: 'Reprendre', hidden: true }))
    expect(await screen.findByText('Question 3 sur 5 environ')).toBeTruthy()
    await kept(/^sans-sante /)
  })

  test('gives it back where the questions were opened anew, whatever their entry says', async () => {
    window.sessionStorage.setItem(
      'passerelle',
      writeKept(of(['profil.beneficiaire', 'statut.salarie']), 'sans-sante'),
    )
    const { press } = await open('/questions/')
    window.history.replaceState({ step: 0 }, '')
    await press(await screen.findByRole('button', { name: 'Reprendre', hidden: true }))
    expect(await screen.findByText('Question 3 sur 5 environ')).toBeTruthy()
    expect(window.history.state).toMatchObject({ step: 2 })
    await kept(/^sans-sante /)
  })

  test('forgets it when one begins again', async () => {
    window.sessionStorage.setItem('passerelle', writeKept(of(['profil.beneficiaire']), 'sans-sante'))
    const { press } = await open('/')
    await press(await screen.findByRole('button', { name: 'Recommencer', hidden: true }))
    expect(stored()).toBeNull()
    expect(screen.queryByRole('button', { name: 'Reprendre', hidden: true })).toBeNull()
  })

  test('forgets it when one ends the visit', async () => {
    const { press } = await open(link)
    await press(button('Garder'))
    await kept(/^sans-sante /)
    await press(button('Terminer et tout effacer'))
    await press(await screen.findByText('Oui, tout effacer'))
    expect(stored()).toBeNull()
  })

  test.each(['forbidden', 'full'])('whose storage is %s says so, and the visit goes on', async (fault) => {
    const refuse = () => {
      throw new DOMException(fault, fault === 'full' ? 'QuotaExceededError' : 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
    if (fault === 'forbidden') {
      vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse)
      vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
    }
    const { press } = await open(link)
    await press(button('Garder'))
    await screen.findByText(/Ce navigateur refuse de garder vos réponses/)
    expect(screen.queryByText(/sont gardées/)).toBeNull()
    expect(document.querySelector('.position')?.textContent).toBe('Question 3 sur 5 environ')
  })
})

describe('a kiosk', () => {
  test('asks nothing, reads nothing, keeps nothing', async () => {
    window.sessionStorage.setItem('passerelle', writeKept(of(['profil.beneficiaire']), 'sans-sante'))
    const write = vi.spyOn(Storage.prototype, 'setItem')
    await open(link, { silence: 180_000, adresse: null, conseil: false })
    await act(async () => undefined)
    expect(screen.queryByRole('button', { name: /Garder|Reprendre/, hidden: true })).toBeNull()
    expect(write).not.toHaveBeenCalled()
  })
})
