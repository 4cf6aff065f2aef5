import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choicesIn, longVisit } from '../machines/support/visits.ts'
import { test } from './visit.ts'
import { arrived, changedFrom, chosen, focused, heading, onScreen, plain, returned, walkTo } from './walk.ts'

const wishes = [...choicesIn(longVisit).slice(1), 'oui']

/** Opens the first door with the keyboard. */
async function begin(page: Page): Promise<void> {
  await walkTo(page, 'Je cherche pour moi')
  await page.keyboard.press('Enter')
  await arrived(page, 'question')
}

/** Reaches a choice with the arrows, sees that nothing else moves, then continues with the keyboard. */
async function answerByKeys(page: Page, wanted: string): Promise<void> {
  const [before, address] = [await heading(page), page.url()]
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  for (let presses = 0; (await chosen(page)) !== wanted && presses < 12; presses++)
    await page.keyboard.press('ArrowDown')
  expect(await chosen(page)).toBe(wanted)
  expect([await heading(page), page.url()], 'arrows only choose').toEqual([before, address])
  await walkTo(page, 'Continuer')
  await page.keyboard.press('Enter')
  await changedFrom(page, before)
  await arrived(page)
}

/** Answers to the end with the keyboard; `pick` says which of the choices. Gives the headings met. */
async function converse(
  page: Page,
  pick: (choices: readonly string[]) => string,
): Promise<readonly string[]> {
  const met: string[] = []
  while ((await page.locator('[data-ecran="question"]').count()) > 0) {
    met.push(await heading(page))
    const choices = await page
      .locator('.choix input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    await answerByKeys(page, pick(choices))
  }
  return met
}

/** Answers with the keyboard what the result still asks; gives the questions met. */
async function replies(page: Page, pick: (choices: readonly string[]) => string): Promise<readonly string[]> {
  const met: string[] = []
  while ((await page.locator('#reste-question').count()) > 0) {
    if ((await page.locator('#reste form').count()) === 0) {
      await walkTo(page, 'Répondre à cette question')
      await page.keyboard.press('Enter')
      await arrived(page, 'question')
      met.push(...(await converse(page, pick)))
      await arrived(page, 'parcours')
      continue
    }
    const question = plain(await page.locator('#reste-question').textContent())
    met.push(question)
    const choices = await page
      .locator('.choix input')
      .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
    const wanted = pick(choices)
    const inForm = () => page.evaluate(() => document.activeElement?.closest('#reste .choix') !== null)
    do await page.keyboard.press('Tab')
    while (!(await inForm()))
    await page.keyboard.press('Space')
    for (let presses = 0; (await chosen(page)) !== wanted && presses < 12; presses++)
      await page.keyboard.press('ArrowDown')
    expect(await chosen(page)).toBe(wanted)
    await walkTo(page, 'Valider')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      (text) =>
        document.querySelector('#reste-question')?.textContent?.replaceAll(/\s+/gu, ' ').trim() !== text &&
        document.activeElement?.closest('#reste') !== null,
      question,
    )
  }
  return met
}

describe('with the keyboard alone', () => {
  test('a job seeker goes from the door to their parcours, to a fiche, and back where they were', async ({
    enter,
  }) => {
    const page = await enter()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Aller au contenu')
    await begin(page)
    const met = [...(await converse(page, (choices) => wishes.find((wish) => choices.includes(wish)) ?? ''))]
    expect(met.length).toBeGreaterThan(3)
    expect(await arrived(page, 'parcours')).toBe('Les pistes')
    met.push(...(await replies(page, (choices) => wishes.find((wish) => choices.includes(wish)) ?? '')))
    expect(met.length).toBeGreaterThan(6)
    expect(new Set(met).size, 'no question is asked twice').toBe(met.length)
    await walkTo(page, 'Mes réponses', 'Shift+Tab')
    await page.keyboard.press('Enter')
    expect(await arrived(page, 'reponses')).toBe('Vos réponses')
    expect(await page.locator('.recit li').count()).toBe(met.length + 1)
    await walkTo(page, 'Voir mes pistes')
    await page.keyboard.press('Enter')
    expect(await arrived(page, 'parcours')).toBe('Les pistes')

    const title = (await page.locator('#pistes h3').last().textContent()) ?? ''
    await walkTo(page, title)
    await page.keyboard.press('Enter')
    // What it is in brief is fetched.
    await page.locator('.piste details[open] dt', { hasText: 'Par qui passer' }).waitFor()
    await walkTo(page, 'Lire la page')
    const scroll = await page.evaluate(() => scrollY)
    expect(scroll).toBeGreaterThan(300)
    await page.keyboard.press('Enter')
    expect(await arrived(page, 'fiche')).toContain(title.split(' (')[0])
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await walkTo(page, 'Retour')
    await page.keyboard.press('Enter')
    await returned(page, 'parcours')
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(scroll, -1)
  })

  test('« Je ne sais pas » to everything still leads to pistes, and to someone to call', async ({
    enter,
  }) => {
    const page = await enter()
    await begin(page)
    const met = await converse(page, () => 'ne-sait-pas')
    expect(met.length).toBeLessThanOrEqual(11)
    await arrived(page, 'parcours')
    expect((await replies(page, () => 'ne-sait-pas')).length + met.length).toBeLessThanOrEqual(11)
    expect(await page.locator('.piste').count()).toBeGreaterThan(0)
    expect(await page.locator('#contacts a[href^="tel:"]').count()).toBeGreaterThan(0)
    expect(await page.locator('.a-demander li').count()).toBeGreaterThan(0)
  })

  test('continuing without an answer says so, and nothing moves', async ({ enter }) => {
    const page = await enter()
    await begin(page)
    const before = await heading(page)
    await walkTo(page, 'Continuer')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement === document.querySelector('.choix input'))
    expect(await page.locator('.erreur').textContent()).toBe('Choisissez une réponse pour continuer.')
    expect(await heading(page)).toBe(before)
    await page.keyboard.press('Space')
    await page.locator('.erreur').waitFor({ state: 'detached' })
  })

  test('« Pourquoi cette question ? » opens and closes, and the answer is not lost', async ({ enter }) => {
    const page = await enter()
    await begin(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    const picked = await chosen(page)
    expect(picked).not.toBeNull()
    const reason = page.locator('.pourquoi p')
    await walkTo(page, 'Pourquoi cette question')
    await page.keyboard.press('Enter')
    await reason.waitFor({ state: 'visible' })
    await page.keyboard.press('Space')
    await reason.waitFor({ state: 'hidden' })
    expect(await chosen(page)).toBe(picked)
    await onScreen(page, 'question')
  })

  test('the first Tab offers to go to the content, and does', async ({ enter }) => {
    const page = await enter('fiches/')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.id === 'contenu')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  })
})
