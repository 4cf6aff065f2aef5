import type { Page } from 'playwright-core'
import type { Language } from '../../../content/languages.ts'
import { writeLink } from '../../../machines/share/link.ts'
import { writeRoute } from '../../../src/routes.ts'
import { sizes } from '../browser.ts'
import type { Open } from '../visit.ts'
import { followLink, onScreen, takenOver, unseen } from '../walk.ts'
import type { Result } from './every-result.ts'
import type { Widths } from './result-room.ts'

/** Where a result is read. */
export type ResultPlace = {
  readonly name: keyof typeof sizes
  /** How high its page may be there, in CSS pixels. */
  readonly most: number
  readonly widths: Widths
}

/** The places, and about how many letters stand in a line there. What is wanted is four screens of a phone, two of a desktop and of a kiosk. */
export const resultPlaces: readonly ResultPlace[] = [
  { name: 'phone', most: 3200, widths: { main: 31, side: 31, beside: false, most: 3, choices: 1, folds: 2 } },
  {
    name: 'desktop',
    most: 1800,
    widths: { main: 86, side: 38, beside: true, most: 3, choices: 1, folds: 1 },
  },
  { name: 'kiosk', most: 3840, widths: { main: 86, side: 86, beside: false, most: 5, choices: 2, folds: 3 } },
]

/** Where a phone finds what the kiosk reads: a kiosk without it offers no way to a phone, and less to show. */
export const adresse = 'https://passerelle.example'

/** Opens the app in a place, where someone reads. */
export async function resultReader(open: Open, name: ResultPlace['name']): Promise<Page> {
  const kiosk = name === 'kiosk'
  const page = await open('', { viewport: sizes[name], reducedMotion: 'reduce' }, (fresh) =>
    kiosk
      ? fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne', adresse } }))
      : undefined,
  )
  await takenOver(page)
  await unseen(page)
  if (!kiosk) return page
  await page.getByRole('button', { name: 'Commencer' }).click()
  await onScreen(page, 'accueil')
  return page
}

/** How high the whole page of a result is, come to as people do. */
export async function resultHeight(page: Page, { trail }: Result, language: Language): Promise<number> {
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
