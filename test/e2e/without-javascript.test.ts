import { inject, describe, expect } from 'vitest'
import { content } from '../support/content.ts'
import { languages } from '../../content/languages.ts'
import { fichePage } from '../../content/pages/fiche.ts'
import { writeRoute } from '../../src/routes.ts'
import { nameOf } from '../../src/parts/name-of.ts'
import { test } from './visit.ts'
import { heading, plain } from './walk.ts'

const off = { javaScriptEnabled: false } as const

describe('without JavaScript', () => {
  test.for(languages)('fiches are complete and can be called from, in %s', async (language, { open }) => {
    const page = await open('', off)
    const some = Object.keys(content.fiches).filter((_, index) => index % 8 === languages.indexOf(language))
    for (const id of some) {
      const { sommaire, texte, sigle } = fichePage(content, id, language)!
      await page.goto(new URL(writeRoute({ name: 'fiche', id }, language), inject('url')).href)
      expect(await heading(page)).toBe(plain(nameOf({ ...sommaire, sigle })))
      expect(await page.locator('html').getAttribute('lang')).toBe(language)
      expect(await page.locator('.marches li').count(), `${id}`).toBe(texte?.etapes.length ?? 0)
      const calls = page.locator('main a[href^="tel:"], main a[href^="mailto:"], main .lien-site')
      expect(await calls.count(), `${id}`).toBeGreaterThan(0)
      if (!(await calls.first().isVisible()))
        await page.locator('a[href="#contacts"], .bloc .partout > summary').first().click()
      expect(await calls.filter({ visible: true }).count(), `${id}`).toBeGreaterThan(0)
    }
  })

  test('at least half of the fiches have a number to call', async ({ open }) => {
    const page = await open('fiches/', off)
    const links = await page
      .locator('.rayon h3 a')
      .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).href))])
    expect(links).toHaveLength(Object.keys(content.fiches).length)
    const files = await Promise.all(links.map(async (link) => (await page.request.get(link)).text()))
    const called = files.filter((html) => html.includes('href="tel:'))
    expect(called.length).toBeGreaterThan(links.length / 2)
  })

  test('the home screen says that questions need it, and leads to the fiches', async ({ open }) => {
    const page = await open('', off)
    expect(await page.locator('noscript').textContent()).toContain('ne fonctionnent pas sur cet appareil')
    expect(await page.locator('noscript .avis').isVisible()).toBe(true)
    await page.locator('main').getByRole('link', { name: 'Toutes les aides et formations' }).click()
    expect(await page.locator('h1').textContent()).toBe('Toutes les aides et formations')
    await page.locator('.rayon h3 a').first().click()
    await page.getByRole('link', { name: 'Retour' }).click()
    expect(await page.locator('h1').textContent()).toBe('Toutes les aides et formations')
  })

  test.for(['questions/', 'facile/questions/'])(
    '%s says that it needs it, shows no dead button, and leads on',
    async (path, { open }) => {
      const page = await open(path, off)
      expect(await page.locator('noscript').isVisible()).toBe(true)
      expect(await page.locator('.barre button:visible, .choix:visible').count()).toBe(0)
      await page.locator('main noscript a').first().click()
      expect(await page.locator('.rayon h3 a').count()).toBeGreaterThan(0)
    },
  )

  test.for(['parcours/', 'reponses/'])(
    '%s says that there is no answer and leads on',
    async (path, { open }) => {
      const page = await open(path, off)
      expect(await page.locator('h1').textContent()).toBe('Pas encore de réponse')
      await page.locator('main').getByRole('link', { name: 'Toutes les aides et formations' }).click()
      expect(await page.locator('h1').textContent()).toBe('Toutes les aides et formations')
    },
  )

  test('an unknown address says so and leads on', async ({ open }) => {
    const page = await open('nulle/part/', off)
    expect(await page.locator('h1').textContent()).toBe('Cette page n’existe pas')
    await page.locator('main').getByRole('link', { name: 'Accueil' }).click()
    expect(await page.locator('.porte').count()).toBe(4)
  })

  test('the words can be switched from every kind of page, and nothing is offered that cannot work', async ({
    open,
  }) => {
    const page = await open('', off)
    for (const path of ['', 'fiches/', 'fiches/poe/', 'parcours/']) {
      await page.goto(new URL(path, inject('url')).href)
      const french = await page.locator('main').textContent()
      expect(await page.locator('button:visible').count(), `${path}`).toBe(0)
      await page.getByRole('link', { name: 'Version simplifiée' }).click()
      expect(await page.locator('html').getAttribute('lang')).toBe('fr-x-falc')
      expect(await page.locator('main').textContent()).not.toBe(french)
      await page.getByRole('link', { name: 'Français' }).click()
      expect(await page.locator('main').textContent()).toBe(french)
    }
  })
})
