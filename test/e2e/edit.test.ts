import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { longVisit, shortVisit } from '../machines/support/visits.ts'
import { test } from './visit.ts'
import { answer, arrived, choose, chosen, goOn, heading, linkTo, onScreen, plain, toAnswers } from './walk.ts'

const trail = longVisit

async function sentences(page: Page): Promise<readonly string[]> {
  return page.locator('.recit p').allTextContents()
}

/** Opens the recap of a finished visit, then the change of one answer. */
async function change(page: Page, question: string): Promise<readonly string[]> {
  await onScreen(page, 'reponses')
  const before = await sentences(page)
  await page.locator(`.recit a[href$="/${question}/"]`).click()
  await arrived(page, 'changer')
  return before
}

/** Answers what is still to be asked, from the recap and back to it; returns how many questions that were. */
async function askedNext(page: Page): Promise<number> {
  await arrived(page, 'reponses')
  await page.getByRole('link', { name: 'Répondre aux questions suivantes' }).press('Enter')
  let asked = 0
  await arrived(page, 'question')
  while ((await page.locator('[data-ecran="question"]').count()) > 0) {
    asked++
    await answer(page, 'ne-sait-pas')
  }
  await toAnswers(page)
  return asked
}

describe('changing an answer', () => {
  test('shows first what goes and what will be asked; « Annuler » changes nothing', async ({ enter }) => {
    const page = await enter(linkTo(trail))
    const before = await change(page, 'besoin')
    const effect = page.locator('.effet')
    expect(await chosen(page)).toBe('se-former')
    expect(plain(await effect.textContent())).toContain(
      'Choisissez une autre réponse pour voir ce qui change.',
    )
    await choose(page, 'definir-projet')
    expect(await effect.locator('h3').first().textContent()).toContain('seront retirées')
    expect(await effect.locator('li').count()).toBeGreaterThan(0)
    expect(plain(await effect.textContent())).toContain(
      'Un employeur est prêt à vous embaucher après une formation.',
    )
    await choose(page, 'se-former')
    expect(await effect.locator('li').count()).toBe(0)

    await choose(page, 'definir-projet')
    await page.getByRole('link', { name: 'Annuler' }).click()
    await arrived(page, 'reponses')
    expect(await sentences(page)).toEqual(before)
  })

  test('« Changer ma réponse » applies it and comes back to the recap, from where what is new is asked', async ({
    enter,
  }) => {
    const page = await enter(linkTo(shortVisit))
    const before = await change(page, 'besoin')
    await choose(page, 'reprendre-pied')
    const announced = await page.locator('.effet li').allTextContents()
    expect(announced.length).toBeGreaterThan(0)
    await goOn(page)
    const asked = await askedNext(page)
    expect(asked).toBeGreaterThan(0)
    expect(asked).toBeLessThanOrEqual(announced.length)
    const after = await sentences(page)
    expect(after).not.toEqual(before)
    expect(after.slice(0, 3), 'what came before is kept').toEqual(before.slice(0, 3))
  })

  test('what is announced as new is what is asked, and what is announced as gone is gone', async ({
    enter,
  }) => {
    const page = await enter(linkTo(trail))
    await change(page, 'statut')
    await choose(page, 'ne-sait-pas')
    const effect = page.locator('.effet')
    const gone = await effect.locator('h3:has-text("retirées") + ul li').allTextContents()
    const added = await effect.locator('h3:has-text("demanderons") + ul li').allTextContents()
    await goOn(page)
    const asked = await askedNext(page)
    expect(asked).toBe(added.length)
    expect(asked + gone.length).toBeGreaterThan(0)
    const after = await sentences(page)
    for (const sentence of gone) expect(after).not.toContain(sentence)
  })

  test('an answer on which nothing depends changes alone', async ({ enter }) => {
    const page = await enter(linkTo(trail))
    const before = await change(page, 'departement')
    await choose(page, 'somme')
    expect(plain(await page.locator('.effet').textContent())).toContain('Rien d’autre ne change.')
    await goOn(page)
    await arrived(page, 'reponses')
    const after = await sentences(page)
    expect(after.filter((sentence) => !before.includes(sentence))).toHaveLength(1)
    expect(after).toHaveLength(before.length)
    expect(await heading(page)).toBe('Vos réponses')
  })

  test('confirming the same answer changes nothing', async ({ enter }) => {
    const page = await enter(linkTo(trail))
    const before = await change(page, 'titre')
    await goOn(page)
    await arrived(page, 'reponses')
    expect(await sentences(page)).toEqual(before)
  })
})
