import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { test } from './visit.ts'
import { arrived, focused, followLink, onScreen, plain, walkTo, returned } from './walk.ts'

const field = '#chercher'

async function look(page: Page, query: string, into = field): Promise<void> {
  await page.locator(into).fill(query)
  await page.locator('main h2, main h3').filter({ hasText: query }).first().waitFor()
}

/** Waits until something has the focus. */
async function holds(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((one) => document.activeElement?.matches(one) === true, selector)
}

/** Waits until the count of results has the focus. */
async function counted(page: Page): Promise<string> {
  await holds(page, '.resultats h2')
  return plain(await focused(page)).replaceAll(/[\u2068\u2069]/gu, '')
}

describe('by keyboard alone', () => {
  test('Ctrl+K, a word, Enter, the first answer, Retour', async ({ enter }) => {
    const page = await enter('', { viewport: sizes.desktop })
    await page.keyboard.press('Control+k')
    await onScreen(page, 'recherche')
    await holds(page, field)
    await page.keyboard.type('aprentissage')
    await page.keyboard.press('Enter')
    expect(await counted(page)).toMatch(/^\d+ résultats pour « aprentissage »$/)
    await page.keyboard.press('Tab')
    expect(plain(await focused(page))).toBe('Contrat d’apprentissage')
    await page.keyboard.press('Enter')
    await arrived(page, 'fiche')
    await walkTo(page, 'Retour')
    await page.keyboard.press('Enter')
    await returned(page, 'recherche')
    expect(await page.locator(field).inputValue()).toBe('aprentissage')
    expect(await page.locator('.trouve').count()).toBeGreaterThan(3)
  })

  test('the link of the header leads into the field, from a fiche and from the search itself', async ({
    enter,
  }) => {
    const page = await enter('fiches/poe/', { viewport: sizes.desktop })
    await walkTo(page, 'Rechercher')
    await page.keyboard.press('Enter')
    await onScreen(page, 'recherche')
    await holds(page, field)
    await page.keyboard.press('Shift+Tab')
    await page.locator('.vers-recherche').focus()
    await page.keyboard.press('Enter')
    await holds(page, field)
    await page.locator('h1').focus()
    await page.keyboard.press('Control+k')
    await holds(page, field)
  })

  test('Ctrl+K typed in a field stays there; over a dialog, nothing moves', async ({ enter }) => {
    const page = await enter('opco/', { viewport: sizes.desktop })
    await page.locator('#opco-mots').focus()
    await page.keyboard.press('Control+k')
    await page.locator('#opco-mots').fill('garage')
    await onScreen(page, 'opcos')
    expect(await page.evaluate(() => location.pathname)).toBe('/opco/')
  })
})

describe('the answers', () => {
  test('someone to call: Retour leads back to them', async ({ enter }) => {
    const page = await enter('recherche/', { viewport: sizes.desktop })
    await look(page, 'pole emploi')
    await page.locator('.trouve a').first().click()
    await arrived(page, 'acteur')
    await page.getByRole('link', { name: 'Retour' }).click()
    await returned(page, 'recherche')
    expect(await page.locator(field).inputValue()).toBe('pole emploi')
  })

  test('a word of the glossary: the word itself takes the focus, in view', async ({ enter }) => {
    const page = await enter('recherche/', { viewport: sizes.phone })
    await look(page, 'rqt h')
    await page.locator('.trouve a').first().click()
    await onScreen(page, 'glossaire')
    await holds(page, '#mot-rqth')
    const box = await page.locator('#mot-rqth').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(sizes.phone.height - 100)
    await page.goBack()
    await onScreen(page, 'recherche')
    expect(await page.locator('.trouve').count()).toBeGreaterThan(1)
  })

  test('from a fiche to the glossary and back', async ({ enter }) => {
    const page = await enter('fiches/poe/', { viewport: sizes.desktop })
    await page
      .locator('.repli', { has: page.locator('.termes') })
      .locator('summary')
      .first()
      .click()
    await page.locator('.termes a[href$="#mot-poe"]').click()
    await onScreen(page, 'glossaire')
    await holds(page, '#mot-poe')
    await page.locator('#mot-poe a').click()
    await arrived(page, 'fiche')
  })

  test('what is typed is in no address, no storage and no request; it goes with the visit', async ({
    enter,
  }) => {
    const requests: string[] = []
    const page = await enter('recherche/', { viewport: sizes.desktop }, (fresh) => {
      fresh.on('request', (request) => requests.push(request.url()))
    })
    await look(page, 'autisme')
    await page.locator('.trouve a').first().click()
    await arrived(page, 'fiche')
    await page.goBack()
    await returned(page, 'recherche')
    expect(await page.locator(field).inputValue()).toBe('autisme')
    expect([...requests, page.url()].filter((address) => address.includes('autisme'))).toEqual([])
    expect(
      await page.evaluate(() => JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }])),
    ).not.toContain('autisme')
    await page.reload()
    await onScreen(page, 'recherche')
    expect(await page.locator(field).inputValue()).toBe('')
  })

  test('at the kiosk, the next person finds nothing of it', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.locator('.vers-recherche').click()
    await onScreen(page, 'recherche')
    await look(page, 'autisme')
    await page.locator('.terminer').click()
    await page.getByRole('button', { name: 'Commencer' }).click()
    await page.locator('.vers-recherche').click()
    await onScreen(page, 'recherche')
    expect(await page.locator(field).inputValue()).toBe('')
    expect(await page.locator('.trouve').count()).toBe(0)
  })

  test('without JavaScript, the page says so and leads elsewhere', async ({ open }) => {
    const page = await open('recherche/', { javaScriptEnabled: false })
    expect(await page.locator('noscript').textContent()).toContain('ne fonctionne pas')
    expect(await page.locator('.chercher').isVisible()).toBe(false)
    expect(await page.locator('.pied a').count()).toBeGreaterThan(2)
  })
})

/** What does not fit: a page that scrolls sideways, what sticks out, targets under 44 px (links in sentences aside). */
async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
      (one) => one.checkVisibility() && one.closest('.hors-ecran') === null,
    )
    const wide = shown.filter((one) => {
      const { left, right, width } = one.getBoundingClientRect()
      return width > 1 && (right > clientWidth + 1 || left < -1)
    })
    const small = shown.filter((one) => {
      if (!one.matches('a[href], button, summary, input')) return false
      const { height } = one.getBoundingClientRect()
      const around = one.parentElement?.textContent?.trim() ?? ''
      const inSentence =
        getComputedStyle(one).display === 'inline' && around.length > (one.textContent ?? '').trim().length
      return !inSentence && height < 43.5
    })
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...wide.map((one) => `sticks out: ${one.outerHTML.slice(0, 90)}`),
      ...small.map((one) => `small: ${one.outerHTML.slice(0, 90)}`),
    ]
  })
}

const views = [
  { path: 'recherche/', screen: 'recherche', into: field, queries: ['', 'rqt h', 'formation', 'xqzwv'] },
  { path: 'opco/', screen: 'opcos', into: '#opco-mots', queries: ['', 'commerce', '1979', '9998'] },
  { path: 'glossaire/', screen: 'glossaire', into: '#glossaire-mots', queries: ['', 'travailleur', 'xqzwv'] },
] as const

describe('axe finds nothing, and everything fits', () => {
  test.for([
    ['', ['phone', 'desktop', 'kiosk']],
    ['facile/', ['phone']],
    ['en/', ['desktop']],
    ['ar/', ['phone', 'kiosk']],
  ] as const)('in « %s », on a %s', async ([prefix, screens], { enter }) => {
    const page = await enter(prefix, { viewport: sizes.phone, reducedMotion: 'reduce' })
    const found: string[] = []
    for (const { path, screen, into, queries } of views) {
      await followLink(page, prefix + path)
      await arrived(page, screen)
      for (const query of queries) {
        await page.locator(into).fill(query)
        if (query !== '') await page.locator('main h2, main h3').filter({ hasText: query }).first().waitFor()
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true
        })
        for (const size of screens) {
          await page.setViewportSize(sizes[size])
          const wrong = [...(await axe(page)), ...(await misfits(page))]
          found.push(...wrong.map((one) => `${prefix}${path} ${query}, on a ${size}: ${one}`))
        }
      }
    }
    expect(found).toEqual([])
  })

  test('at 320 px, with text at 200 %, and in the dark', async ({ enter }) => {
    const found: string[] = []
    const note = async (page: Page): Promise<void> =>
      void found.push(...(await misfits(page)), ...(await axe(page)))
    const page = await enter('recherche/', {
      viewport: { width: 320, height: 640 },
      reducedMotion: 'reduce',
    })
    await look(page, 'rqt h')
    await note(page)
    await page.setViewportSize({ width: 640, height: 640 })
    const large = await page.addStyleTag({ content: 'html { font-size: 225% !important }' })
    await note(page)
    await large.evaluate((style) => (style as HTMLStyleElement).remove())
    await page.setViewportSize(sizes.desktop)
    await page.emulateMedia({ colorScheme: 'dark' })
    await note(page)
    expect(found).toEqual([])
  })
})
