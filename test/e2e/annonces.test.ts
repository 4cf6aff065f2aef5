import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { shortVisit } from '../machines/support/visits.ts'
import { sizes } from './browser.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen, plain, takenOver } from './walk.ts'

const region = '[data-annonces="calmes"]'

/** Notes each message as it comes: its words, what has the focus, and whether its region was there and open to readers. */
function listen(): void {
  const messages: (readonly [string, string, boolean])[] = []
  Object.assign(window, { heard: messages })
  const known = new WeakSet<Node>()
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (!(target instanceof Element) || !target.matches('[data-annonces]')) continue
      for (const node of addedNodes)
        messages.push([
          node.textContent ?? '',
          document.activeElement?.tagName ?? '',
          known.has(target) && target.closest('[inert], [aria-hidden="true"]') === null,
        ])
    }
    for (const one of document.querySelectorAll('[data-annonces]')) known.add(one)
  }).observe(document, { childList: true, subtree: true })
}

/** The first message that says this: its focus, and whether its region was ready. */
async function heard(page: Page, words: string): Promise<readonly [string, boolean]> {
  const found = await page.waitForFunction((text) => {
    const all = (window as unknown as { heard: [string, string, boolean][] }).heard
    const message = all.find(([said]) => said.replaceAll(/\s+/gu, ' ').includes(text))
    return message && ([message[1], message[2]] as const)
  }, words)
  return (await found.jsonValue()) ?? ['', false]
}

describe('what is told is heard', () => {
  test('the notice of a damaged link, once the heading has the focus', async ({ open }) => {
    const page = await open(linkTo([...shortVisit.slice(0, 2), 'departement.licorne']), {}, async (fresh) => {
      await fresh.addInitScript(listen)
      await slow(fresh)
    })
    expect(await heard(page, 'departement.licorne')).toEqual(['H1', true])
  })

  test('« Réessayer » that fails again, each time', async ({ open }) => {
    const page = await open('fiches/', {}, (fresh) => fresh.addInitScript(listen))
    await takenOver(page)
    await slow(page)
    await page.context().setOffline(true)
    await page.locator('.rayon h3 a').first().press('Enter')
    await arrived(page, 'panne')
    for (const times of [1, 2]) {
      await page.getByRole('button', { name: 'Réessayer' }).press('Enter')
      await page.waitForFunction(
        (count) => (window as unknown as { heard: unknown[] }).heard.length === count,
        times,
      )
    }
    const told = 'La page ne se charge toujours pas.'
    expect(await heard(page, told)).toEqual(['BUTTON', true])
    expect(plain(await page.locator('main').textContent())).toContain(told)
  })

  test('an amount changed by a list, when the list has let go of the page', async ({ open }) => {
    const page = await open('financement/mobilite/', {}, (fresh) => fresh.addInitScript(listen))
    await takenOver(page)
    await slow(page)
    await page.locator('.formulaire button[aria-haspopup="listbox"]').first().press('Enter')
    await page.locator('[role="listbox"]').waitFor()
    await page.getByRole('option').nth(1).click()
    await page.locator('[role="listbox"]').waitFor({ state: 'detached' })
    const [, ready] = await heard(page, 'il reste à dire')
    expect(ready).toBe(true)
  })

  test('at the kiosk nothing of it is left for the next person', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await onScreen(page, 'accueil')
    await followLink(page, linkTo([...shortVisit.slice(0, 2), 'departement.licorne']))
    await page.locator(region, { hasText: 'departement.licorne' }).waitFor({ state: 'attached' })
    await page.locator('.terminer').tap()
    await page.locator('dialog[open] .bouton').last().tap()
    await onScreen(page, 'attente')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('licorne')
    await page.getByRole('button', { name: 'Commencer' }).press('Enter')
    await onScreen(page, 'accueil')
    expect(await page.locator('[data-annonces]').allTextContents()).toEqual(['', ''])
  })
})
