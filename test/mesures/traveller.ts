import type { Locator, Page } from 'playwright-core'
import { choose, takenOver } from '../e2e/walk.ts'
import { bringIntoView, screenOf, wordsDownTo, wordsIn } from './seen.ts'
import type { Cost, Journey } from './journeys.ts'

/** Someone who uses a page as people do, and what it costs them. */
export type Traveller = {
  /** Comes to something and reads down to it, without pressing. */
  readonly read: (element: Locator) => Promise<void>
  /** Comes to a control, reads down to it, and presses it. */
  readonly press: (element: Locator) => Promise<void>
  /** Picks an answer to the question in view, then sends it by this button; the words before the question are not read again. */
  readonly answer: (choice: string, send: Locator, question?: Locator) => Promise<void>
  /** Writes a text in a field; its letters are not counted. */
  readonly write: (field: Locator, text: string) => Promise<void>
  /** What it has cost so far. */
  readonly cost: () => Cost
}

/** A trembling hand is waited for (`src/device/double-tap.ts`): two presses at one place are one. */
const betweenPresses = 350

/** Whether the focus is on an element, on what it holds, or on the answers that it is one of. */
async function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const active = document.activeElement
    const group = one.matches('.choix') ? one.closest('.choix-groupe') : one
    return group?.contains(active) ?? false
  })
}

async function isChosen(element: Locator): Promise<boolean> {
  return element.evaluate((one) => one.querySelector('input')?.checked ?? false)
}

/** A traveller on a page that the app has taken over. */
export async function traveller(page: Page, hand: Journey['hand']): Promise<Traveller> {
  await takenOver(page)
  let [screen, seen] = ['', 0]
  const total = { gestes: 0, ecrans: 0, mots: 0, pixels: 0, resultat: 0 }

  const look = async (): Promise<void> => {
    const here = await screenOf(page)
    if (here === screen) return
    total.ecrans += 1
    ;[screen, seen] = [here, 0]
  }
  const read = async (element: Locator, from = page.locator('main h1')): Promise<void> => {
    await look()
    const pixels = await bringIntoView(element)
    total.pixels += pixels
    if (screen.startsWith('parcours ')) total.resultat += pixels
    const words = await wordsDownTo(element, from)
    total.mots += words === null ? await wordsIn(element) : Math.max(0, words - seen)
    seen = Math.max(seen, words ?? 0)
  }
  const key = async (name: string): Promise<void> => {
    await page.keyboard.press(name)
    total.gestes += 1
  }
  /** On a page that holds no focus yet, the first Tab comes to the link that skips the header. */
  const skipHeader = async (element: Locator): Promise<void> => {
    const fresh = await page.evaluate(() => document.activeElement === document.body)
    if (!fresh || !(await element.evaluate((one) => one.closest('main') !== null))) return
    await key('Tab')
    await key('Enter')
  }
  const tabTo = async (element: Locator): Promise<void> => {
    await skipHeader(element)
    for (let tabs = 0; !(await hasFocus(element)); tabs += 1) {
      if (tabs > 150) throw new Error(`Tab never reaches ${String(element)}`)
      await key('Tab')
    }
  }
  const press = async (element: Locator): Promise<void> => {
    await read(element)
    if (hand === 'clavier') {
      await tabTo(element)
      return key('Enter')
    }
    await page.waitForTimeout(betweenPresses)
    await element.click()
    total.gestes += 1
  }
  const answer = async (choice: string, send: Locator, question = page.locator('main h1')): Promise<void> => {
    const label = page.locator('.choix', { has: page.locator(`input[value="${choice}"]`) })
    if (seen > 0 && !(await question.evaluate((one) => one.matches('h1')))) seen = 0
    await read(label, question)
    if (hand === 'clavier') {
      await tabTo(label)
      if (!(await isChosen(label))) await key('Space')
      for (let arrows = 0; !(await isChosen(label)) && arrows < 20; arrows += 1) await key('ArrowDown')
      return key('Enter')
    }
    await page.waitForTimeout(betweenPresses)
    await choose(page, choice)
    total.gestes += 1
    await press(send)
  }
  const write = async (field: Locator, text: string): Promise<void> => {
    await press(field)
    await field.fill(text)
  }
  return { read, press, answer, write, cost: () => ({ ...total }) }
}
