import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { writeRoute } from '../../src/routes.ts'
import { sizes } from './browser.ts'
import { before, longLists } from './paths.ts'
import { finished, screens } from './screens.ts'
import { test } from './visit.ts'
import { arrived, followLink, goOn, inLanguage, linkTo, onScreen, speak, unfold } from './walk.ts'

type Condition = {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly style?: string
}

/** The text spacing that WCAG 1.4.12 asks to bear. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-block-end: 2em !important }`

/** Text twice as large as it is. */
const twice = 'html { font-size: 225% !important }'

const conditions: readonly Condition[] = [
  { name: 'reflowed at 320 px', width: 320, height: 640 },
  { name: 'reflowed and spaced', width: 320, height: 640, style: spacing },
  { name: 'with text at 200 %', width: 640, height: 640, style: twice },
  { name: 'on a phone', ...sizes.phone },
  { name: 'on a desktop', ...sizes.desktop },
  { name: 'at a kiosk', ...sizes.kiosk },
]

/** The conditions that leave the least room. */
const narrowest = conditions.slice(1, 3)

/** What does not fit: the page that scrolls sideways, what sticks out, text that is cut. */
async function overflows(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    /** Whether it is only heard: clipped away whole, itself or what holds it. */
    const heard = new Map<Element | null, boolean>([[null, false]])
    const isHeard = (one: Element | null): boolean => {
      const known =
        heard.get(one) ??
        (one !== null && (getComputedStyle(one).clipPath === 'inset(50%)' || isHeard(one.parentElement)))
      heard.set(one, known)
      return known
    }
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) =>
        one.checkVisibility() &&
        !isHeard(one) &&
        one.closest('.hors-ecran, .etat thead, .langue-debut, .evitement, label > span:first-child') === null,
    )
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} px too wide`] : []),
      ...shown
        .filter((one) => {
          const { left, right, width } = one.getBoundingClientRect()
          return width > 0 && (right > clientWidth + 1 || left < -1)
        })
        .map((one) => `sticks out: ${one.outerHTML.slice(0, 90)}`),
      ...shown
        .filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible',
        )
        .map((one) => `is cut: ${one.outerHTML.slice(0, 90)}`),
    ]
  })
}

/**
 * Targets under 44 × 44 px. Left out, as WCAG 2.5.5 does: links inside a sentence (inline, with other text around
 * them). The skip link is measured when it has the focus; a radio by its whole card.
 */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, label.choix, [role="button"]')]
      .filter((one) => one.checkVisibility() && !one.classList.contains('evitement'))
      .filter((one) => {
        const around = one.parentElement?.textContent?.trim() ?? ''
        const inSentence =
          getComputedStyle(one).display === 'inline' && around.length > (one.textContent ?? '').trim().length
        const { width, height } = one.getBoundingClientRect()
        // What reaches beyond a word on all sides is pressed with it.
        const { position, inset } = getComputedStyle(one, '::after')
        const beyond = position === 'absolute' ? Math.max(0, -Number.parseFloat(inset)) : 0
        return !inSentence && (width + 2 * beyond < 43.5 || height + 2 * beyond < 43.5)
      })
      .map((one) => {
        const { width, height } = one.getBoundingClientRect()
        return `${Math.round(width)}×${Math.round(height)} ${one.outerHTML.slice(0, 90)}`
      }),
  )
}

async function lowAnswers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.choix')].flatMap((one) => {
      const { height } = one.getBoundingClientRect()
      return height < 64 ? [`an answer is ${height} px high: ${one.textContent}`] : []
    }),
  )
}

/** A screen hears of its new size when it is next drawn, and is drawn again: the map of a wide one is a list in a narrow one. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  )
}

/** Looks at a screen in some conditions; what is wrong, with where. */
async function look(page: Page, name: string, wanted: readonly Condition[]): Promise<readonly string[]> {
  const found: string[] = []
  await page.waitForLoadState()
  for (const { name: condition, width, height, style } of wanted) {
    await page.setViewportSize({ width, height })
    const added = style === undefined ? null : await page.addStyleTag({ content: style })
    await drawn(page)
    const wrong = [...(await overflows(page)), ...(await smallTargets(page)), ...(await lowAnswers(page))]
    await added?.evaluate((element) => (element as HTMLStyleElement).remove())
    found.push(...wrong.map((one) => `${name}, ${condition}: ${one}`))
  }
  await page.setViewportSize(sizes.desktop)
  return found
}

describe('every screen, from 320 px to a kiosk, with large or spaced text', () => {
  test.for(screens)('$name fits, and its targets are large', async ({ name, reach }, { enter, keep }) => {
    // An unknown address is loaded anew, and would take the others along: it has a page of its own.
    const page = await (name === 'inconnue' ? enter() : keep('screens'))
    await page.setViewportSize(sizes.desktop)
    await inLanguage(page, 'fr')
    await reach(page)
    const found = [...(await look(page, name, conditions))]
    await speak(page, 'ar')
    found.push(...(await look(page, `${name} in Arabic`, conditions.slice(1))))
    for (const language of ['fr-x-falc', 'en'] as const) {
      await speak(page, language)
      found.push(...(await look(page, `${name} in ${language}`, narrowest)))
    }
    expect(found).toEqual([])
  })

  test.for(['fr', 'ar'] as const)(
    'what one asks, reads and searches fits a phone with text at 200 %, in %s',
    async (language, { enter }) => {
      const page = await enter(writeRoute({ name: 'recherche' }, language).slice(1), {
        viewport: sizes.phone,
      })
      await page.addStyleTag({ content: twice })
      const found: string[] = []
      const note = async (name: string): Promise<void> => {
        await drawn(page)
        found.push(...(await overflows(page)).map((one) => `${name}: ${one}`))
      }
      await note('recherche')
      await page.locator('.chercher input').fill('mdph lens')
      await page.locator('.trouve').first().waitFor()
      await note('what is found')
      await followLink(page, writeRoute({ name: 'contacts' }, language).slice(1))
      await onScreen(page, 'contacts')
      await note('contacts')
      for (const name of ['question', 'parcours', 'plan']) {
        await screens.find((screen) => screen.name === name)?.reach(page)
        await note(name)
      }
      expect(found).toEqual([])
    },
  )

  test('the skip link is a large target too, when it shows', async ({ enter }) => {
    const page = await enter()
    await page.keyboard.press('Tab')
    const box = await page.locator('.evitement:focus').boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.y).toBeGreaterThanOrEqual(0)
  })
})

type Stop = { readonly words: string; readonly ring: number; readonly hidden: boolean }

/** What has the focus: its words, the width of its ring, and whether something covers it. */
async function stop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLElement) || active === document.body) return null
    const shown = active.closest('label') ?? active
    const { outlineStyle, outlineWidth } = getComputedStyle(shown)
    const points = [...shown.getClientRects()].flatMap(
      ({ left, right, top, bottom }) =>
        [
          [(left + right) / 2, (top + bottom) / 2],
          [left + 6, top + 6],
          [right - 6, top + 6],
          [left + 6, bottom - 6],
          [right - 6, bottom - 6],
        ] as const,
    )
    const tall = shown.getBoundingClientRect().height > window.innerHeight * 0.6
    return {
      words: (shown.textContent ?? '').trim().slice(0, 60),
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      hidden:
        !tall &&
        points.some(([x, y]) => {
          const over = document.elementFromPoint(x, y)
          return over === null || !(shown.contains(over) || over.contains(shown))
        }),
    }
  })
}

/** Walks a whole screen with Tab; every place it stops at. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<readonly Stop[]> {
  const stops: Stop[] = []
  while (stops.length < 400) {
    await page.keyboard.press(key)
    const here = await stop(page)
    if (here === null) return stops
    stops.push(here)
  }
  throw new Error(`${key} never leaves the screen`)
}

describe('a walk with Tab', () => {
  test.for([
    'accueil',
    'question',
    'reponses',
    'changer',
    'parcours',
    'plan',
    'fiche poe',
    'acteur',
    'opcos',
    'bareme',
  ])(
    'on %s shows a ring at every stop, and nothing covers it, forwards and backwards',
    async (name, { keep }) => {
      const page = await keep('screens')
      await page.setViewportSize(sizes.phone)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await inLanguage(page, 'fr')
      await screens.find((screen) => screen.name === name)?.reach(page)
      await page.locator('.page').evaluate((top) => {
        top.setAttribute('tabindex', '-1')
        ;(top as HTMLElement).focus({ preventScroll: true })
      })
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        const stops = await walk(page, key)
        expect(stops.length).toBeGreaterThan(5)
        expect(
          stops.filter(({ ring }) => ring < 2).map(({ words }) => words),
          'without a ring',
        ).toEqual([])
        expect(
          stops.filter(({ hidden }) => hidden).map(({ words }) => words),
          `hidden, ${key}`,
        ).toEqual([])
      }
    },
  )
})

/** How far the bottom of an answer is above the bar; less than nothing when the bar hides it. */
async function above(page: Page, answer: Locator): Promise<number> {
  const [box, bar] = [await answer.boundingBox(), await page.locator('.barre').boundingBox()]
  return (bar?.y ?? 0) - ((box?.y ?? 0) + (box?.height ?? 0))
}

/** The link of a visit, in a language. */
function linkIn(language: Language, trail: readonly string[]): string {
  return writeRoute({ name: 'question' }, language).slice(1) + linkTo(trail).replace(/^[^#]*/u, '')
}

test('on a phone, the help of a question lets its first answer be seen', async ({ enter }) => {
  for (const language of languages) {
    const page = await enter(linkIn(language, before('titre', finished)), { viewport: sizes.phone })
    await page.locator('input[value="en-cours"]').waitFor({ state: 'attached' })
    expect(await above(page, page.locator('.choix').first()), `${language}`).toBeGreaterThan(0)
  }
})

describe('where the system chooses the colours', () => {
  test('what was answered, what is asked and what is to come are drawn apart', async ({ enter }) => {
    const page = await enter(linkTo(before('titre', finished)), {
      viewport: sizes.phone,
      forcedColors: 'active',
    })
    await page.locator('input[value="en-cours"]').waitFor({ state: 'attached' })
    const drawnAs = await page.locator('.gares li').evaluateAll((all) =>
      all.map((one) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(one, '::after')
        return `${backgroundColor} ${outlineStyle}`
      }),
    )
    const [past, now, next] = [drawnAs[0], drawnAs[before('titre', finished).length], drawnAs.at(-1)]
    expect(new Set([past, now, next]).size, `${drawnAs.join(', ')}`).toBe(3)
  })
})

describe('at the kiosk', () => {
  test('the long lists of answers are seen whole above the bar, whoever answers', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).click()
    await onScreen(page, 'accueil')
    const lists = longLists()
    expect(lists.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['besoin', 'besoin for someone', 'opco for someone', 'handicap for someone']),
    )
    const found: string[] = []
    for (const language of languages)
      for (const { name, trail, shown } of lists) {
        await followLink(page, linkIn(language, trail))
        await page
          .locator(
            `html[lang="${language}"] .choix:nth-last-child(${shown.length}) input[value="${shown[0]}"]`,
          )
          .waitFor({ state: 'attached' })
        const room = await above(page, page.locator('.choix').last())
        if (room <= 0) found.push(`${name} in ${language}: the last is ${-room} px too low`)
        found.push(...(await overflows(page)), ...(await lowAnswers(page)))
      }
    expect(found).toEqual([])
  })

  test('« Terminer et tout effacer » is at the same place on every screen, and what is done is in the lower half', async ({
    open,
  }) => {
    const page = await open('', { viewport: sizes.kiosk }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).click()
    await onScreen(page, 'accueil')
    const places: string[] = []
    const note = async (name: string): Promise<void> => {
      const end = await page.locator('.terminer').boundingBox()
      places.push(JSON.stringify(end))
      expect(end?.y, `${name}`).toBeGreaterThan(sizes.kiosk.height / 2)
      const primary = page.locator('.barre .actions > :last-child')
      if ((await primary.count()) === 0) return
      const box = await primary.boundingBox()
      expect(box?.y, `${name}`).toBeGreaterThan(sizes.kiosk.height / 2)
      expect(box?.x, `${name}`).toBeGreaterThan(sizes.kiosk.width / 2)
      const edge = await page.locator('.barre').evaluate((bar) => {
        const { paddingInlineEnd } = getComputedStyle(bar)
        return bar.getBoundingClientRect().right - Number.parseFloat(paddingInlineEnd)
      })
      expect((box?.x ?? 0) + (box?.width ?? 0), `${name}`).toBeCloseTo(edge, 0)
    }
    await note('accueil')
    await followLink(page, 'fiches/')
    await arrived(page, 'fiches')
    await note('fiches')
    await followLink(page, linkTo(finished.slice(0, 3)))
    await onScreen(page, 'question')
    await note('question')
    await followLink(page, linkTo(finished))
    await onScreen(page, 'reponses')
    await note('reponses')
    await page.locator('.recit a').last().click()
    await arrived(page, 'changer')
    await note('changer')
    await followLink(page, 'parcours/')
    await arrived(page, 'parcours')
    await note('parcours')
    await (await unfold(page)).click()
    await arrived(page, 'fiche')
    await note('fiche')
    await followLink(page, 'fiches/nulle-part/')
    await arrived(page, 'inconnue')
    await note('inconnue')
    expect(new Set(places).size, `${places.join(' ')}`).toBe(1)
  })
})

/** How high the header is, and what stands on each of its lines. */
async function header(
  page: Page,
): Promise<{ readonly height: number; readonly lines: readonly (readonly string[])[] }> {
  return page.locator('.entete').evaluate((whole) => {
    const lines: { readonly bottom: number; readonly names: string[] }[] = []
    const items = [...whole.querySelectorAll('.enseigne, .reglages > *')]
      .filter((one) => one.checkVisibility())
      .map((one) => ({ name: one.className, box: one.getBoundingClientRect() }))
      .toSorted((a, b) => a.box.top - b.box.top)
    for (const { name, box } of items) {
      const line = lines.at(-1)
      // What is beside the last one reaches above its middle.
      if (line !== undefined && (box.top + box.bottom) / 2 < line.bottom) line.names.push(name)
      else lines.push({ bottom: box.bottom, names: [name] })
    }
    return { height: whole.getBoundingClientRect().height, lines: lines.map(({ names }) => names) }
  })
}

describe('on the web', () => {
  test('the name, the links and the languages of the header stand on one line', async ({ enter }) => {
    const page = await enter('', { viewport: sizes.desktop })
    const lines = await page.evaluate(() =>
      ['.enseigne strong', '.vers-fiches', '.vers-recherche > span', '.langues [lang="en"]', '.theme'].map(
        (one) => {
          // What has no height stands on the line of the words.
          const mark = document.createElement('span')
          mark.style.display = 'inline-block'
          const words = document.createElement('span')
          words.append('\u200B', mark)
          document.querySelector(one)?.append(words)
          return Math.round(mark.getBoundingClientRect().bottom)
        },
      ),
    )
    expect(new Set(lines).size, `${lines.join(' ')}`).toBe(1)
  })

  test('the header is low and of two lines at most, and nothing stands alone on one, whatever the width', async ({
    enter,
  }) => {
    const found: string[] = []
    for (const language of languages) {
      const page = await enter(writeRoute({ name: 'glossaire' }, language).slice(1))
      for (const width of [641, 768, 900, 960, 1024, 1120, 1121, 1200, 1280, 1366, 1440, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await drawn(page)
        const { height, lines } = await header(page)
        const wrong =
          height > 120 || lines.length > 2 || (lines.length === 2 && lines.some((line) => line.length < 2))
        if (wrong) found.push(`${language}, ${width} px: ${height} px, ${lines.join(' / ')}`)
        found.push(...(await overflows(page)), ...(await smallTargets(page)))
      }
    }
    expect(found).toEqual([])
  })

  test('Retour and the primary action stay at their places from screen to screen', async ({ enter }) => {
    const page = await enter(linkTo(before('departement', finished)), { viewport: sizes.desktop })
    await page.locator('input[value="nord"]').waitFor({ state: 'attached' })
    const edge = async (): Promise<number> => {
      const box = await page.locator('.barre .actions > :last-child').boundingBox()
      return Math.round((box?.x ?? 0) + (box?.width ?? 0))
    }
    const first = await edge()
    await followLink(page, linkTo(finished))
    await onScreen(page, 'reponses')
    expect(await edge()).toBe(first)
    await goOn(page)
    await arrived(page, 'parcours')
    expect(await edge()).toBe(first)
  })
})
