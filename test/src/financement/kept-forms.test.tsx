import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { start } from '../../../src/app/start.ts'

/** Opens the product at an address, for one visit. */
async function open(address: string) {
  window.history.pushState(null, '', address)
  return render(<App {...await start(window)} kiosk={null} signaler={null} onEnd={() => undefined} />)
}

const form = '/financement/accompagnement-social/'
const spent = () => screen.findByRole<HTMLInputElement>('textbox', { name: /dépenses/ })
const title = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name })

/** Presses something at its own place: two presses at one place are a hand that trembles. */
function press(user: UserEvent, target: Element, clientY: number): Promise<void> {
  return user.pointer({ keys: '[MouseLeft]', target, coords: { clientX: 0, clientY } })
}

/** Types what was spent, reads the rule, and comes back. */
async function readRule(typed: string): Promise<void> {
  const user = userEvent.setup()
  await user.clear(await spent())
  await user.type(await spent(), typed)
  await user.tab()
  await press(user, screen.getByRole('link', { name: 'Lire la règle complète' }), 100)
  await title(/outre-\u2060mer/)
  window.history.back()
}

afterEach(() => window.history.replaceState(null, '', '/'))

describe('the form of a simulator', () => {
  test('is as it was after its rule was read', async () => {
    await open(`${form}#v=1&opco=opco-ep&territoire=guyane&depenses=10`)
    await readRule('640')
    expect((await spent()).value).toMatch(/^640/)
  })

  test('is as it was when it was emptied, though its address once filled it', async () => {
    await open(`${form}#v=1&opco=opco-ep&territoire=guyane&depenses=10`)
    const user = userEvent.setup()
    await press(user, await screen.findByRole('button', { name: 'Vider le formulaire' }), 100)
    await press(user, screen.getByRole('link', { name: 'Retour' }), 200)
    await title('Calculer un financement')
    window.history.back()
    expect((await spent()).value).toBe('')
  })

  test('follows a new link all the same', async () => {
    await open(`${form}#v=1&opco=opco-ep&territoire=guyane&depenses=10`)
    await readRule('640')
    await spent()
    window.location.hash = '#v=1&opco=opco-ep&territoire=guyane&depenses=20'
    await expect.poll(async () => (await spent()).value).toMatch(/^20/)
  })

  test('is gone with the visit', async () => {
    const visit = await open(`${form}#v=1&opco=opco-ep&territoire=guyane&depenses=10`)
    await readRule('640')
    await spent()
    visit.unmount()
    await open(form)
    expect((await spent()).value).toBe('')
  })
})
