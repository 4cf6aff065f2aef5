import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { writeLink } from '../../machines/share/link.ts'
import { writeRoute } from '../../src/routes.ts'
import { sizes } from './browser.ts'
import { everyResult, type Result } from './support/every-result.ts'
import { resultRoom, type Widths } from './support/result-room.ts'
import { test, type Open } from './visit.ts'
import { followLink, onScreen, takenOver, unseen } from './walk.ts'

/**
 * Where a result is read, how high its page may be there, and about how many letters stand in a line. What is wanted is
 * four screens of a phone, two of a desktop and of a kiosk.
 */
const places = [
  { name: 'phone', most: 3200, widths: { main: 36, side: 36, beside: false, most: 3 } },
  { name: 'desktop', most: 1800, widths: { main: 80, side: 45, beside: true, most: 3 } },
  { name: 'kiosk', most: 3840, widths: { main: 85, side: 85, beside: false, most: 5 } },
] as const satisfies readonly {
  readonly name: keyof typeof sizes
  readonly most: number
  readonly widths: Widths
}[]

/** How many of the results that seem longest are measured. */
const measured = 12

const rooms = new Map<Language, readonly (readonly [Result, (widths: Widths) => number])[]>()
const every = everyResult()

/** The results that seem longest there, longest first. */
function longest(language: Language, widths: Widths): readonly Result[] {
  const known = rooms.get(language) ?? every.map((one) => [one, resultRoom(one, language)] as const)
  rooms.set(language, known)
  return known
    .map(([result, room]) => ({ result, room: room(widths) }))
    .toSorted((a, b) => b.room - a.room)
    .slice(0, measured)
    .map(({ result }) => result)
}

async function reader(open: Open, name: keyof typeof sizes): Promise<Page> {
  const kiosk = name === 'kiosk'
  const page = await open('', { viewport: sizes[name], reducedMotion: 'reduce' }, (fresh) =>
    kiosk ? fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })) : undefined,
  )
  await takenOver(page)
  await unseen(page)
  if (!kiosk) return page
  await page.getByRole('button', { name: 'Commencer' }).click()
  await onScreen(page, 'accueil')
  return page
}

/** How high the whole page of a result is. */
async function heightOf(page: Page, { trail }: Result, language: Language): Promise<number> {
  await followLink(page, writeRoute({ name: 'opcos' }, language).slice(1))
  await onScreen(page, 'opcos')
  await followLink(
    page,
    `${writeRoute({ name: 'question' }, language).slice(1)}#${writeLink({ trail, fiches: [] }, true)}`,
  )
  await onScreen(page, 'parcours')
  await page.evaluate(() => document.fonts.ready)
  // Who answers, and follows no link, is told of none.
  await page.evaluate(() => document.querySelector('#avis')?.remove())
  return page.evaluate(() => document.documentElement.scrollHeight)
}

describe.for(places)(
  'on a $name, the page of a result is at most $most px high',
  ({ name, most, widths }) => {
    test.for(languages)('in %s', async (language, { keep }) => {
      const page = await keep(name, (open) => reader(open, name))
      const found: { readonly height: number; readonly trail: string }[] = []
      for (const result of longest(language, widths))
        found.push({ height: await heightOf(page, result, language), trail: result.trail.join(' ') })
      const [tallest] = found.toSorted((a, b) => b.height - a.height)
      console.info(
        `${name}, ${language}: ${tallest?.height} px, ${((tallest?.height ?? 0) / sizes[name].height).toFixed(1)} screens (${tallest?.trail})`,
      )
      expect(found.filter(({ height }) => height > most)).toEqual([])
    })
  },
)
