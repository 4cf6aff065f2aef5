import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { stages } from '../../content/stages.ts'
import { writeLink } from '../../machines/share/link.ts'
import { writeRoute } from '../../src/routes.ts'
import { sizes } from './browser.ts'
import { boot, start } from './kiosks.ts'
import { everyMap, type Shown } from './support/maps.ts'
import { test, type Open } from './visit.ts'
import { arrived, followLink, linkTo, takenOver, unseen } from './walk.ts'

/** Where the whole map is seen at once, the smallest type that is read there, and how far its page may scroll, in px. */
const places = [
  { name: 'desktop', least: 14, scrolls: Infinity },
  { name: 'kiosk', least: 20, scrolls: 0 },
] as const

const maps = everyMap()

async function reader(open: Open, name: 'desktop' | 'kiosk'): Promise<Page> {
  if (name === 'desktop') {
    const page = await open('', { viewport: sizes.desktop, reducedMotion: 'reduce' })
    await takenOver(page)
    await unseen(page)
    return page
  }
  const page = await boot(open)
  await start(page)
  await unseen(page)
  return page
}

async function toMap(page: Page, trail: Shown['trail'], language: Language): Promise<void> {
  const left = await page.locator('[data-ecran]').getAttribute('data-ecran')
  const visit = writeRoute({ name: 'question' }, language).slice(1)
  await followLink(page, `${visit}#${writeLink({ trail, fiches: [] }, true)}`)
  await page.waitForFunction((screen) => !document.querySelector(`[data-ecran="${screen}"]`), left)
  await followLink(page, writeRoute({ name: 'carte' }, language).slice(1))
  await arrived(page, 'carte')
  await page.evaluate(() => document.fonts.ready)
}

/** Opens every station in turn; tells how low the drawing then ends, and all that is wrong with it. */
async function examine(page: Page, least: number) {
  return page.evaluate(async (smallest) => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
    const frame = document.querySelector<HTMLElement>('.carte-cadre')!
    const faults: string[] = []
    let bottom = 0
    const shown = (element: Element) => element.closest('.hors-ecran') === null
    /** The lines of every text that is seen. */
    const texts = () => {
      const found: { readonly text: string; readonly boxes: readonly DOMRect[] }[] = []
      const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        if (text === '' || !shown(node.parentElement!)) continue
        if (Number.parseFloat(getComputedStyle(node.parentElement!).fontSize) < smallest)
          faults.push(`small: ${text}`)
        const range = document.createRange()
        range.selectNodeContents(node)
        found.push({ text, boxes: [...range.getClientRects()] })
      }
      return found
    }
    for (const station of all('.metro-arret > button')) {
      station.click()
      await new Promise(requestAnimationFrame)
      const edge = frame.getBoundingClientRect()
      bottom = Math.max(bottom, edge.bottom)
      if (frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight)
        faults.push(`scrolls: ${station.textContent}`)
      const seen = texts()
      const boxes = seen.flatMap((one) => one.boxes.map((box) => ({ text: one.text, box })))
      for (const { text, box } of boxes)
        if (box.left < edge.left || box.right > edge.right || box.bottom > edge.bottom)
          faults.push(`clipped: ${text}`)
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          if (
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 1 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 5
          )
            faults.push(`over one another: ${one.text} / ${other.text}`)
      const wanted = frame.querySelectorAll('.metro-fiche').length
      const told = Number(/\d+/u.exec(station.querySelector('.metro-compte')?.textContent ?? '')?.[0])
      const more = Number(frame.querySelector<HTMLElement>('.metro-suite')?.dataset['reste'] ?? 0)
      if (wanted + more !== told) faults.push(`${station.textContent}: ${wanted} fiches`)
    }
    const [ici, ...others] = frame.querySelectorAll('.ici')
    const at = ici?.getBoundingClientRect()
    if (!at || others.length > 0 || at.width === 0) faults.push('« vous êtes ici » is not there once')
    return {
      bottom,
      scroll: window.scrollY,
      over: document.documentElement.scrollHeight - window.innerHeight,
      bar: document.querySelector('.barre')!.getBoundingClientRect().top,
      here: frame.querySelectorAll('.metro-arret[data-ici]').length,
      stations: all('.metro-arret > button').length,
      faults: [...new Set(faults)],
    }
  }, least)
}

describe.for(places)(
  'at the $name, the whole map and its heading are in one screen, at $least px at least',
  ({ name, least, scrolls }) => {
    test.for(languages)('in %s', async (language, { keep }) => {
      const page = await keep(name, (open) => reader(open, name))
      const found: { readonly map: string; readonly bottom: number }[] = []
      for (const { name: map, trail, carte } of maps) {
        await toMap(page, trail, language)
        const { bottom, bar, scroll, over, here, stations, faults } = await examine(page, least)
        found.push({ map, bottom: Math.round(bottom) })
        expect({ map, faults }).toEqual({ map, faults: [] })
        expect({ map, stations }).toEqual({ map, stations: carte.etapes.length })
        expect({ map, here }).toEqual({ map, here: carte.etapes.filter(({ ici }) => ici).length })
        expect(scroll).toBe(0)
        expect.soft(over, `${map}: its page scrolls`).toBeLessThanOrEqual(scrolls)
        expect.soft(bottom, `${map}: ends at ${bottom}, the bar begins at ${bar}`).toBeLessThanOrEqual(bar)
      }
      const [lowest] = found.toSorted((a, b) => b.bottom - a.bottom)
      console.info(`${name}, ${language}: ${lowest?.bottom} px of ${sizes[name].height} (${lowest?.map})`)
    })
  },
)

describe('the size of the map', () => {
  const trail = maps[0]!.trail

  test('changes by its buttons, by keys and by two fingers; the page still scrolls', async ({ enter }) => {
    const page = await enter('', { viewport: sizes.desktop, hasTouch: true, reducedMotion: 'reduce' })
    await followLink(page, linkTo(trail))
    await page.waitForFunction(() => !document.querySelector('[data-ecran="accueil"]'))
    await followLink(page, 'carte/')
    await arrived(page, 'carte')
    const size = () => page.evaluate(() => document.querySelector<HTMLElement>('.metro')!.style.fontSize)
    await page.getByRole('button', { name: 'Agrandir' }).click()
    expect(await size()).toBe('140%')
    const frame = page.locator('.carte-cadre')
    await frame.press('+')
    expect(await size()).toBe('200%')
    expect(await frame.evaluate((one) => one.scrollWidth > one.clientWidth)).toBe(true)
    // The map moves in its frame; the page does not.
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0)
    await frame.press('0')
    expect(await size()).toBe('100%')
    expect(await frame.getAttribute('tabindex')).toBeNull()
    const devtools = await page.context().newCDPSession(page)
    const fingers = (type: 'touchStart' | 'touchMove', half: number) =>
      devtools.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [
          { x: 700 - half, y: 500 },
          { x: 700 + half, y: 500 },
        ],
      })
    await fingers('touchStart', 50)
    await fingers('touchMove', 80)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await page.waitForFunction(() => document.querySelector<HTMLElement>('.metro')?.style.fontSize === '160%')
    await page.getByRole('button', { name: 'Tout voir' }).click()
    expect(await size()).toBe('100%')
    await page.mouse.move(700, 500)
    await page.mouse.wheel(0, 400)
    await page.waitForFunction(() => window.scrollY > 0)
  })

  test('is no matter on a phone: the list stands there, and no drawing', async ({ enter }) => {
    const page = await enter('', { viewport: sizes.phone, reducedMotion: 'reduce' })
    await followLink(page, linkTo(trail))
    await page.waitForFunction(() => !document.querySelector('[data-ecran="accueil"]'))
    await followLink(page, 'carte/')
    await arrived(page, 'carte')
    expect(await page.locator('.carte-cadre').count()).toBe(0)
    const { etapes } = maps[0]!.carte
    const ici = etapes.find((one) => one.ici)
    const first = stages.find((one) => etapes.some(({ stage }) => stage === one))
    const beside = etapes.filter(({ stage }) => stage === (ici?.stage ?? first))
    expect(await page.locator('#liste .station').count()).toBe(etapes.length)
    expect(await page.locator('#liste .station:visible').count()).toBe(beside.length)
  })
})
