import type { Page } from 'playwright-core'
import { inject, describe, expect } from 'vitest'
import { isEasy, languages, type Language } from '../../content/languages.ts'
import { typeset } from '../../content/typeset.ts'
import { writeRoute } from '../../src/routes.ts'
import { content } from '../support/content.ts'
import { sizes } from './browser.ts'
import { readPdf, withoutSpaces } from './pdf.ts'
import { onLeave, recap } from './screens.ts'
import { test } from './visit.ts'
import { arrived, changedFrom, followLink, heading, plain, walkTo } from './walk.ts'

const phone = { viewport: sizes.phone, reducedMotion: 'reduce' } as const

/** How far down a fiche goes, in screens: to the number of its first step, or to where one says where one lives, and to its end. */
type Height = { readonly path: string; readonly number: number; readonly page: number }

async function heightOf(page: Page, path: string): Promise<Height> {
  const [number, whole] = await page.evaluate(() => {
    const called =
      document.querySelector('.appel-ici .joindre a') ?? document.querySelector('main .departements')
    const bottom = (called?.getBoundingClientRect().bottom ?? Infinity) + scrollY
    return [bottom, document.documentElement.scrollHeight] as const
  })
  return { path, number: number / sizes.phone.height, page: whole / sizes.phone.height }
}

/** Goes to a fiche inside the app, as its links do, and waits until it is on screen. */
async function goToFiche(page: Page, id: string, language: Language): Promise<string> {
  const path = writeRoute({ name: 'fiche', id }, language)
  const before = await heading(page)
  await followLink(page, path.slice(1))
  await changedFrom(page, before)
  expect(await arrived(page, 'fiche')).toContain(plain(content.fiches[id]?.textes[language]?.titre ?? id))
  expect(new URL(page.url()).pathname).toBe(path)
  return path
}

/** Says that one lives in the Nord, on the first fiche that asks. */
async function sayNord(page: Page, ids: readonly string[], language: Language): Promise<void> {
  await goToFiche(page, ids[0]!, language)
  await page.locator('.departements button').nth(1).click()
  await page.locator('.appel-ici').waitFor()
}

/** The heights of every fiche in a language: before one says where one lives, and, where it asks, after. */
async function heights(page: Page, language: Language): Promise<readonly Height[]> {
  const found: Height[] = []
  const asking: string[] = []
  for (const id of Object.keys(content.fiches)) {
    found.push(await heightOf(page, await goToFiche(page, id, language)))
    if ((await page.locator('.departements button').count()) > 0) asking.push(id)
  }
  await sayNord(page, asking, language)
  for (const id of asking.toReversed()) {
    const path = await goToFiche(page, id, language)
    await page.locator('.appel-ici').waitFor()
    found.push(await heightOf(page, `${path} (nord)`))
  }
  return found
}

function longest(all: readonly Height[], key: 'number' | 'page'): string {
  const [first] = all.toSorted((one, other) => other[key] - one[key])
  return `${first?.path} ${first?.[key].toFixed(2)}`
}

describe('a fiche on a phone, folded', () => {
  test.for(languages)(
    'says in brief what it is and whom to call within 2 screens, and ends within 4 (%s)',
    async (language, { enter }) => {
      const start = writeRoute({ name: 'fiches' }, language).slice(1)
      const all = await heights(await enter(start, phone), language)
      console.log(`${language}, in screens: number ${longest(all, 'number')}, page ${longest(all, 'page')}`)
      const told = ({ path, number, page }: Height) => `${path}: ${number.toFixed(2)}, ${page.toFixed(2)}`
      // The easy version says first what it is: whom to contact is its last block.
      const [nearest, longestPage] = isEasy(language) ? [5, 5.5] : [2, 4]
      expect(all.filter(({ number, page }) => number > nearest || page > longestPage).map(told)).toEqual([])
    },
  )
})

describe('a fold of a fiche', () => {
  test('opens by a link to what it holds, from the page or from elsewhere, and has the focus', async ({
    enter,
  }) => {
    const page = await enter('fiches/poe/')
    const contacts = page.locator('#contacts')
    expect(await contacts.isVisible()).toBe(false)
    await page.locator('a[href="#contacts"]').click()
    await contacts.waitFor()
    await page.goto(new URL('fiches/vae/#etapes', inject('url')).href)
    await page.locator('#etapes').waitFor()
    await followLink(page, 'fiches/cep/#ressources')
    await page.waitForFunction(() => document.activeElement?.id === 'ressources')
    expect(await page.locator('#ressources').isVisible()).toBe(true)
  })

  test('opens and closes with a key', async ({ enter }) => {
    const page = await enter('fiches/poe/')
    await walkTo(page, 'Les étapes')
    await page.keyboard.press('Enter')
    await page.locator('#etapes').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('#etapes').waitFor({ state: 'hidden' })
  })

  test('is open on paper, where no step loses a letter, and closed again after', async ({ enter }) => {
    const page = await enter('fiches/poe/')
    const steps = content.fiches['poe']!.textes.fr.etapes.map(({ qui }) => withoutSpaces(typeset(qui)))
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    const text = sheets.map((sheet) => sheet.text).join('')
    for (const step of steps) expect(text).toContain(step)
    expect(await page.locator('.repli[open]').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    const hidden = await page.locator('.marches > li').evaluateAll(
      (items) =>
        items.filter((item) => {
          const mark = getComputedStyle(item, '::before')
          const words = item.querySelector('strong')?.getBoundingClientRect().left ?? 0
          const end = item.getBoundingClientRect().left + Number.parseFloat(mark.width)
          return words < end || mark.color !== 'rgb(0, 0, 0)'
        }).length,
    )
    expect(hidden).toBe(0)
  })
})

describe('the number of a first step', () => {
  test('comes where one says where one lives, takes the focus, and is known by the next fiche', async ({
    enter,
  }) => {
    const page = await enter('fiches/essai-encadre/')
    expect(await page.locator('.premier-pas a[href^="tel:"]').count()).toBe(0)
    await page.locator('.departements button').nth(3).click()
    await page.waitForFunction(() => document.activeElement?.classList.contains('appel-ici'))
    expect(await page.locator('.appel-ici').textContent()).toMatch(/Pas.{1,3}de.{1,3}Calais/u)
    await page.getByText('Les numéros des autres départements').click()
    expect(await page.locator('.ailleurs dt').allTextContents()).toEqual(['Aisne', 'Nord', 'Oise', 'Somme'])
    await followLink(page, 'fiches/crpe/')
    await page.locator('.appel-ici').waitFor()
    expect(await page.locator('.premier-pas .departements').count()).toBe(0)
  })
})

describe('what the bar of a fiche offers first', () => {
  const main = '.barre .actions > :last-child'

  test('to whoever has said nothing, to find out; to whoever has answered, the plan, which the fiche then leads to', async ({
    enter,
  }) => {
    const page = await enter('fiches/essai-encadre/')
    expect(plain(await page.locator(main).textContent())).toBe('Trouver mes aides')
    await recap(page, onLeave)
    await followLink(page, 'fiches/essai-encadre/')
    const add = page.getByRole('button', { name: 'Ajouter à mon plan' })
    await add.click()
    expect(await page.locator(`${main} button`).getAttribute('aria-pressed')).toBe('true')
    await page.locator('.premier-pas').getByRole('link', { name: 'Mon plan' }).click()
    await arrived(page, 'plan')
    expect(await page.locator('.plan-liste').textContent()).toContain('Essai encadré')
  })
})
