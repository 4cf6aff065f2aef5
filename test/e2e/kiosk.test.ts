import type { Route } from 'playwright-core'
import { inject, describe, expect } from 'vitest'
import { choicesIn, headingOf, questionsIn, shortVisit } from '../machines/support/visits.ts'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { boot, end, everything, leaveTraces, start } from './kiosks.ts'
import { test } from './visit.ts'
import { answer, arrived, followLink, heading, linkTo, onScreen, plain } from './walk.ts'

const trail = shortVisit.slice(0, 3)

describe('a visit at the kiosk', () => {
  test('begins at the attract screen, by touch or by keyboard', async ({ open }) => {
    const page = await boot(open)
    expect(new URL(page.url()).pathname).toBe('/borne/')
    await start(page)
    expect(await page.locator('.colonnes section').first().textContent()).toContain('3 minutes sans action')
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await page.keyboard.press('Enter')
    await onScreen(page, 'accueil')
  })

  test('begins wherever it is touched, and is whole on a screen that stands or lies, which is shown from its top', async ({
    open,
  }) => {
    for (const viewport of [sizes.kiosk, { width: 1920, height: 1080 }]) {
      const page = await boot(open)
      await page.setViewportSize(viewport)
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
      expect(await axe(page)).toEqual([])
      await page.touchscreen.tap(10, 10)
      await onScreen(page, 'accueil')
      expect(await page.evaluate(() => scrollY)).toBe(0)
    }
  })

  test.for([
    '',
    'borne',
    'borne/index.html',
    'fiches/poe/',
    'facile/questions/',
    linkTo(trail),
    'nulle-part/',
  ])('booted at %s, waits at its home, with nothing of that address', async (path, { open }) => {
    const page = await boot(open, path)
    expect(page.url()).toBe(`${inject('url')}borne/`)
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
    await start(page)
    expect(await page.getByRole('link', { name: 'Reprendre' }).count()).toBe(0)
  })

  test('begins in the language chosen, asks in it whether someone is there, and waits in French again', async ({
    open,
  }) => {
    const page = await boot(open)
    const fresh = await everything(page)
    const spoken = (): Promise<readonly string[]> =>
      page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])
    for (const [language, direction, title, question] of [
      ['ar', 'rtl', 'طريقكم إلى التكوين (التدريب المهني) والعمل', 'هل ما زلتم هنا؟'],
      ['en', 'ltr', 'Find your way to training and work', 'Are you still there?'],
    ] as const) {
      await page.locator(`.attente-langues [lang="${language}"]`).tap()
      await onScreen(page, 'accueil')
      expect(await heading(page)).toBe(title)
      expect(await spoken()).toEqual([language, direction])
      await page.locator('.porte').first().tap()
      await onScreen(page, 'question')
      await page.clock.fastForward(181_000)
      expect(await page.getByRole('alertdialog').locator('h2').textContent()).toBe(question)
      await page.clock.fastForward(46_000)
      await onScreen(page, 'attente')
      expect(await spoken()).toEqual(['fr', 'ltr'])
      expect(await everything(page)).toBe(fresh)
    }
    await page.getByRole('button', { name: 'Commencer' }).tap()
    await onScreen(page, 'accueil')
    expect(await spoken()).toEqual(['fr', 'ltr'])
  })

  test('leaves nothing behind when the person ends it: all is as at a fresh boot', async ({ open }) => {
    const page = await boot(open)
    const fresh = await everything(page)
    await start(page)
    await leaveTraces(page)
    await end(page)
    expect(await everything(page)).toBe(fresh)
    await start(page)
    expect(await page.getByRole('link', { name: 'Reprendre' }).count()).toBe(0)
    await page.locator('.porte').first().tap()
    await onScreen(page, 'question')
    expect(await page.locator('input:checked').count()).toBe(0)
  })

  test('leaves nothing behind when it is abandoned', async ({ open }) => {
    const page = await boot(open)
    const fresh = await everything(page)
    await start(page)
    await leaveTraces(page)
    await page.clock.fastForward(181_000)
    await page.getByRole('alertdialog').waitFor()
    await page.clock.fastForward(46_000)
    await onScreen(page, 'attente')
    expect(await everything(page)).toBe(fresh)
  })

  test('« Terminer et tout effacer » asks once when there are answers, and not when there are none', async ({
    open,
  }) => {
    const page = await boot(open)
    await start(page)
    await page.locator('.terminer').tap()
    await onScreen(page, 'attente')
    await start(page)
    await page.locator('.porte').first().tap()
    await onScreen(page, 'question')
    await answer(page, 'demandeur-emploi')
    await page.locator('.terminer').tap()
    await page.getByRole('button', { name: 'Garder mes réponses' }).tap()
    await page.locator('dialog').waitFor({ state: 'detached' })
    expect(await heading(page)).toBe(headingOf(questionsIn(shortVisit)[2]!))
    await page.locator('.terminer').press('Enter')
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.locator('.terminer').press('Enter')
    await page.getByRole('button', { name: 'Oui, tout effacer' }).tap()
    await onScreen(page, 'attente')
  })
})

describe('silence at the kiosk', () => {
  test('is met by a warning after 3 minutes, and by the attract screen 45 seconds later', async ({
    open,
  }) => {
    const page = await boot(open)
    await page.clock.fastForward('01:00:00')
    await onScreen(page, 'attente')
    await start(page)
    await page.clock.fastForward(170_000)
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    await page.clock.fastForward(11_000)
    await page.getByRole('alertdialog').waitFor()
    expect(await page.getByRole('alertdialog').textContent()).toMatch(/Encore 4[0-5]\s+secondes/u)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('toujours là')
    await page.clock.fastForward(35_000)
    expect(await page.getByRole('alertdialog').count()).toBe(1)
    await page.clock.fastForward(11_000)
    await onScreen(page, 'attente')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
  })

  test.for(['a touch', 'a click', 'a key', 'the wheel', 'its button'])(
    'is broken by %s, which does nothing else',
    async (action, { open }) => {
      const page = await boot(open)
      await start(page)
      const door = await page.locator('.porte').first().boundingBox()
      const [x, y] = [(door?.x ?? 0) + 30, (door?.y ?? 0) + 30]
      await page.locator('.porte').first().focus()
      await page.clock.fastForward(181_000)
      const warning = page.getByRole('alertdialog')
      await warning.waitFor()
      if (action === 'a touch') await page.touchscreen.tap(x, y)
      if (action === 'a click') await page.mouse.click(x, y)
      if (action === 'a key') await page.keyboard.press('Enter')
      if (action === 'the wheel') await page.mouse.wheel(0, 50)
      if (action === 'its button') await page.getByRole('button', { name: 'Oui, je continue' }).tap()
      await warning.waitFor({ state: 'detached' })
      await onScreen(page, 'accueil')
      await page.clock.fastForward(170_000)
      expect(await warning.count(), 'a full silence again').toBe(0)
      await onScreen(page, 'accueil')
      await page.clock.fastForward(11_000)
      await warning.waitFor()
    },
  )

  test('can be broken ten times and more, and answers stay', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await followLink(page, linkTo(trail))
    await onScreen(page, 'question')
    for (let times = 0; times < 11; times++) {
      await page.clock.fastForward(181_000)
      await page.getByRole('alertdialog').waitFor()
      await page.keyboard.press('a')
      await page.getByRole('alertdialog').waitFor({ state: 'detached' })
    }
    expect(await page.locator('.position').textContent()).toContain('Question 4')
  })
})

describe('there is no way out of the kiosk', () => {
  test('links to other sites, numbers and addresses are shown instead of opened', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await followLink(page, 'fiches/poe/')
    await arrived(page, 'fiche')
    for (const fold of await page.locator('.repli > summary').all()) await fold.tap()
    for (const kind of ['a.lien-site', 'a[href^="tel:"]', 'a[href^="mailto:"]']) {
      const link = page.locator(`main ${kind}`).first()
      if ((await link.count()) === 0) continue
      const href = (await link.getAttribute('href')) ?? ''
      await link.tap()
      const shown = (await page.locator('dialog[open] .adresse').textContent()) ?? ''
      expect(decodeURI(href)).toContain(shown.replaceAll(' ', '').replace(/\/$/u, ''))
      expect(shown.length).toBeGreaterThan(3)
      await page.getByRole('button', { name: 'Fermer' }).tap()
      await page.locator('dialog').waitFor({ state: 'detached' })
      await onScreen(page, 'fiche')
    }
    expect(page.context().pages()).toHaveLength(1)
  })

  test('a number is shown in large, under the name of whom it calls', async ({ open }) => {
    const page = await boot(open)
    await start(page)
    await followLink(page, 'acteurs/acteur-cap-emploi/')
    await arrived(page, 'acteur')
    const link = page.locator('main a[href^="tel:"]').first()
    const nom = (await link.getAttribute('data-nom')) ?? ''
    expect(nom).toContain('Cap emploi')
    await link.tap()
    expect(plain(await page.locator('dialog[open] h2').textContent())).toContain(plain(nom))
    const size = await page
      .locator('dialog[open] .adresse')
      .evaluate((number) => Number.parseFloat(getComputedStyle(number).fontSize))
    expect(size).toBeGreaterThanOrEqual(40)
  })

  test('no other window, menu, or copy: not by keys held, by middle click, by scripts or by right click', async ({
    open,
  }) => {
    const page = await boot(open)
    await start(page)
    const fiches = page.locator('.vers-fiches')
    for (const options of [
      { modifiers: ['Control' as const] },
      { modifiers: ['Shift' as const] },
      { button: 'middle' as const },
    ]) {
      await fiches.click(options)
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      await page.locator('dialog').waitFor({ state: 'detached' })
    }
    expect(await page.evaluate(() => window.open('https://example.org/'))).toBeNull()
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.locator('dialog').waitFor({ state: 'detached' })
    await page.evaluate(() => {
      window.addEventListener('contextmenu', (event) => {
        window.name = String(event.defaultPrevented)
      })
    })
    await page.locator('.colonnes section').first().click({ button: 'right' })
    expect(await page.evaluate(() => window.name)).toBe('true')
    expect(page.context().pages()).toHaveLength(1)
    await onScreen(page, 'accueil')
  })
})

describe('settings that are wrong', () => {
  const wrong: readonly (readonly [string, (route: Route) => Promise<void>, RegExp])[] = [
    [
      'an unknown mode',
      (route) => route.fulfill({ json: { mode: 'kiosque' } }),
      /"kiosque".*"web" ou "borne"/u,
    ],
    ['no mode', (route) => route.fulfill({ json: {} }), /« mode » manque.*"web" ou "borne"/u],
    ['a text that is not JSON', (route) => route.fulfill({ body: '{ mode: borne' }), /JSON valide/u],
    [
      'a delay out of bounds',
      (route) => route.fulfill({ json: { mode: 'borne', delais: { reponse: 5 } } }),
      /delais\.reponse.*5.*de 20 à 300/u,
    ],
    [
      'a key misspelt',
      (route) => route.fulfill({ json: { mode: 'borne', delai: {} } }),
      /Clé inconnue.*« delais »/u,
    ],
  ]

  test.for(wrong)(
    '%s: the operator is told what is accepted, and can have them read again',
    async ([, answerWith, words], { open }) => {
      let right = false
      const page = await open('', { viewport: sizes.kiosk }, (fresh) =>
        fresh.route('**/config.json', (route) =>
          right ? route.fulfill({ json: { mode: 'borne' } }) : answerWith(route),
        ),
      )
      await onScreen(page, 'operateur')
      expect(await page.getByRole('alert').textContent()).toMatch(words)
      const readAgain = page.waitForResponse('**/config.json')
      await page.getByRole('button', { name: 'Relire' }).click()
      await readAgain
      await onScreen(page, 'operateur')
      right = true
      await page.getByRole('button', { name: 'Relire' }).click()
      await onScreen(page, 'attente')
    },
  )
})

describe('on the web', () => {
  test('time has no limit: an hour of silence changes nothing', async ({ open }) => {
    const page = await open(linkTo(trail), {}, (fresh) => fresh.clock.install())
    await page.locator(`input[value="${choicesIn(shortVisit)[3]}"]`).waitFor({ state: 'attached' })
    await page.clock.fastForward('01:00:00')
    expect(await page.getByRole('alertdialog').count()).toBe(0)
    expect(await page.locator('.position').textContent()).toContain('Question 4')
  })

  const failing: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
    ['the network', (route) => route.abort()],
    ['a server that fails', (route) => route.fulfill({ status: 503, body: '' })],
    ['a server without them', (route) => route.fulfill({ status: 404, body: '' })],
    ['a server that refuses them', (route) => route.fulfill({ status: 403, body: '' })],
    ['a server that gives a web page instead', (route) => route.fulfill({ body: '<!doctype html>' })],
  ]

  test.for(failing)('settings that %s does not bring leave the site usable', async ([, fail], { open }) => {
    const page = await open('', {}, (fresh) => fresh.route('**/config.json', fail))
    await page.locator('.porte').first().click()
    await onScreen(page, 'question')
    await answer(page, 'demandeur-emploi')
  })

  test('« Terminer et tout effacer » shows once there are answers, asks, and forgets them', async ({
    enter,
  }) => {
    const page = await enter()
    expect(await page.locator('.terminer').count()).toBe(0)
    await page.locator('.porte').first().click()
    await onScreen(page, 'question')
    await answer(page, 'demandeur-emploi')
    await page.locator('.terminer').click()
    await page.getByRole('button', { name: 'Oui, tout effacer' }).click()
    await onScreen(page, 'accueil')
    expect(await page.getByRole('link', { name: 'Reprendre' }).count()).toBe(0)
    await page.goBack()
    await page.waitForFunction(() => document.querySelector('[data-ecran]') !== null)
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.getByText('Vous êtes sans emploi').count()).toBe(0)
  })
})
