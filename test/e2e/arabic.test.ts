import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { fontsFirst } from '../../src/build/fonts.ts'
import { sizes } from './browser.ts'
import { finished } from './screens.ts'
import { test } from './visit.ts'
import { arrived, goOn, linkTo, onScreen, speak, takenOver } from './walk.ts'

/** One page of each kind, and those whose sentences hold numbers and addresses. */
const pages = [
  'ar/',
  'ar/questions/',
  'ar/fiches/',
  'ar/fiches/rhf/',
  'ar/fiches/aides-agefiph/',
  'ar/acteurs/',
  'ar/acteurs/acteur-cap-emploi/',
  'ar/acteurs/acteur-agefiph/',
  'ar/opco/',
  'ar/opco/uniformation/',
  'ar/baremes/',
  'ar/baremes/opco-ep-2020-pdc/',
  'ar/glossaire/',
  'ar/nulle-part/',
] as const

/**
 * What is not read from left to right in a page, though it must be: numbers with their spaces, hyphens and commas,
 * addresses of mail and of sites. Told from where each character stands.
 */
async function misread(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const wrong: string[] = []
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!node.parentElement?.checkVisibility()) continue
      for (const { 0: found, index } of (node.textContent ?? '').matchAll(
        /\d[\d\u00A0 .,:-]*\d|[\w.-]+@[\w.-]+\w|\w+(?:[.-]\w+)*\.(?:fr|org|com|eu)\b/gu,
      )) {
        let [left, top] = [-Infinity, 0]
        for (const [place, character] of [...found].entries()) {
          range.setStart(node, index + place)
          range.setEnd(node, index + place + 1)
          const box = range.getBoundingClientRect()
          if (character.trim() === '' || box.width === 0) continue
          if (Math.abs(box.top - top) < box.height / 2 && box.left < left) {
            wrong.push(`${found} in « ${node.textContent} »`)
            break
          }
          ;({ left, top } = box)
        }
      }
    }
    return wrong
  })
}

/** The families that draw the text of a page, and whether each is one of ours. */
async function families(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1, h2, h3, h4, p, li, dt, dd, a, button, summary, label, strong, span, bdi',
  })
  const drawn = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  )
  await session.detach()
  const met = drawn.flatMap(({ fonts }) =>
    fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName} (not ours)`)),
  )
  return [...new Set(met)].toSorted()
}

describe('in Arabic', () => {
  test('every page is laid out from right to left, and what is not Arabic keeps its order', async ({
    enter,
  }) => {
    const page = await enter('ar/', { viewport: sizes.phone })
    const wrong: string[] = []
    for (const path of pages) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      await takenOver(page)
      expect(await page.evaluate(() => getComputedStyle(document.body).direction), `${path}`).toBe('rtl')
      wrong.push(...(await misread(page)).map((one) => `${path}: ${one}`))
    }
    expect(wrong).toEqual([])
  })

  test('so is a whole result, with its contacts', async ({ enter }) => {
    const page = await enter(`ar/${linkTo(finished)}`, { viewport: sizes.phone })
    await onScreen(page, 'reponses')
    expect(await misread(page)).toEqual([])
    await goOn(page)
    await arrived(page, 'parcours')
    expect(await page.locator('#contacts bdi').count()).toBeGreaterThan(0)
    expect(await misread(page)).toEqual([])
  })

  test('each letter is drawn with our typefaces, at once', async ({ enter }) => {
    const page = await enter('ar/')
    for (const path of pages.slice(0, 8)) {
      await page.goto(new URL(`/${path}`, page.url()).href)
      await page.evaluate(() => document.fonts.ready)
      expect(await families(page), `${path}`).toEqual(['Atkinson Hyperlegible', 'Noto Sans Arabic'])
    }
  })

  test('the primary action is at the bottom left, Retour on its right, and arrows point the other way', async ({
    enter,
  }) => {
    const page = await enter('ar/', { viewport: sizes.desktop })
    await page.locator('.porte').first().click()
    await arrived(page, 'question')
    const edges = async (): Promise<readonly number[]> => {
      const boxes = await page.locator('.barre .actions > *').evaluateAll((all) =>
        all.map((one) => {
          const { left, right } = one.getBoundingClientRect()
          return [left, right] as const
        }),
      )
      return boxes.flat()
    }
    const [backLeft = 0, , nextLeft = 0, nextRight = 0] = await edges()
    expect(nextRight).toBeLessThan(backLeft)
    expect(nextLeft).toBeLessThan(sizes.desktop.width / 2)
    const arrows = await page
      .locator('.fleche')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).transform))
    expect(new Set(arrows)).toEqual(new Set(['matrix(-1, 0, 0, 1, 0, 0)']))
    const stations = await page
      .locator('.gares li')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left))
    expect(stations).toEqual([...stations].toSorted((a, b) => b - a))
    await speak(page, 'fr')
    const [left = 0, , frenchLeft = 0] = await edges()
    expect(frenchLeft).toBeGreaterThan(left)
  })

  test('letters that join are not set apart, and lines have the height they need', async ({ enter }) => {
    const page = await enter('ar/fiches/poe/')
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3, p, li, a, button')].flatMap((one) => {
        const { letterSpacing, lineHeight, fontSize } = getComputedStyle(one)
        const arabic = [...one.childNodes].some(
          (node) => node.nodeType === Node.TEXT_NODE && /\p{Script=Arabic}/u.test(node.textContent ?? ''),
        )
        const high = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize) >= 1.3
        return !arabic || (high && ['normal', '0px'].includes(letterSpacing))
          ? []
          : [`${letterSpacing} ${lineHeight} ${one.outerHTML.slice(0, 80)}`]
      }),
    )
    expect(loose).toEqual([])
  })
})

describe('what a page loads to be written', () => {
  test.for([
    ['', 3],
    ['facile/fiches/poe/', 3],
    ['en/acteurs/', 3],
    ['ar/', 4],
    ['ar/fiches/poe/', 4],
  ] as const)('/%s loads %i fonts, of its scripts only', async ([path, count], { open }) => {
    const page = await open(path)
    await page.evaluate(() => document.fonts.ready)
    await takenOver(page)
    const loaded = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .flatMap((one) => (one.name.endsWith('.woff2') ? [new URL(one.name).pathname.slice(1)] : [])),
    )
    expect(new Set(loaded).size, `${loaded.join()}`).toBe(count)
    const language = await page.evaluate(() => document.documentElement.lang)
    expect(loaded).toEqual(expect.arrayContaining([...fontsFirst(language === 'ar' ? 'ar' : 'fr')]))
  })
})
