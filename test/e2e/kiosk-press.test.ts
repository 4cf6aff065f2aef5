import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { boot, holdBack, start } from './kiosks.ts'
import { slow } from './support/slow.ts'
import { test } from './visit.ts'
import { arrived, followLink, onScreen } from './walk.ts'

/** The words of the screens in English, and all else that a language fetches. */
const english = '**/assets/en-*.js*'

/** Lets the language come, and waits until the app has it. */
async function comeLate(page: Page, letGo: () => void): Promise<void> {
  const late = page.waitForResponse(english)
  letGo()
  await page.evaluate(`import(${JSON.stringify((await late).url())})`)
  await page.clock.runFor(1_000)
}

describe('« Commencer »', () => {
  test('after a language that is slow to come begins in French, and stays begun', async ({ open }) => {
    const page = await boot(open)
    await slow(page)
    const letGo = await holdBack(page, english)
    await page.locator('.attente-langues [lang="en"]').tap()
    await start(page)
    await page.locator('.porte').first().tap()
    await onScreen(page, 'question')
    await comeLate(page, letGo)
    await onScreen(page, 'question')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
  })

  test('then « Terminer », then the language that is late: the kiosk waits', async ({ open }) => {
    const page = await boot(open)
    await slow(page)
    const letGo = await holdBack(page, english)
    await page.locator('.attente-langues [lang="en"]').tap()
    await start(page)
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await comeLate(page, letGo)
    await onScreen(page, 'attente')
  })

  test('touched twice by a hand that trembles begins, and presses nothing of the home screen', async ({
    open,
  }) => {
    const page = await boot(open)
    await slow(page)
    // Whatever is under the finger, it is the first door.
    await page.addStyleTag({ content: '.porte[data-premiere] { position: fixed; inset: 0; z-index: 9 }' })
    const box = await page.getByRole('button', { name: 'Commencer' }).boundingBox()
    const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + 40]
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.touchscreen.tap(x, y)
    await onScreen(page, 'accueil')
    await page.evaluate(() => {
      document.body.addEventListener('click', () => void (document.body.dataset['clics'] += '.'))
      document.body.dataset['clics'] = ''
    })
    await page.touchscreen.tap(x, y)
    await page.clock.runFor(1_000)
    await page.touchscreen.tap(x, y)
    await onScreen(page, 'question')
    expect(await page.evaluate(() => document.body.dataset['clics']), 'the last tap alone').toBe('.')
  })

  test('touched while the last visit is still being wiped begins when it is', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await page.evaluate(() => {
      indexedDB.databases = () =>
        new Promise((resolve) => Object.assign(window, { letGo: () => resolve([]) }))
    })
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await page.clock.fastForward(1_000)
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await onScreen(page, 'attente')
    await page.evaluate('letGo()')
    await onScreen(page, 'accueil')
    expect(await page.evaluate(() => location.pathname)).toBe('/')
  })
})

describe('a text that comes without a key: dictation, a keyboard on the screen, an aid that types', () => {
  test('is kept, and is a sign that someone is there', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await followLink(page, 'recherche/')
    await arrived(page, 'recherche')
    const fast = await slow(page)
    await page.locator('#chercher').focus()
    for (const words of ['rqth ', 'formation ', 'nord']) {
      await page.clock.fastForward(100_000)
      await page.keyboard.insertText(words)
    }
    expect(await page.locator('#chercher').inputValue()).toBe('rqth formation nord')
    await fast()
    await page.clock.fastForward(170_000)
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    await page.clock.fastForward(11_000)
    await page.getByRole('alertdialog').waitFor()
  })
})
