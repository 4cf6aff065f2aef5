import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { languages } from '../../content/languages.ts'
import { writeRoute } from '../../src/routes.ts'
import { sizes } from './browser.ts'
import { before } from './paths.ts'
import { finished, screens } from './screens.ts'
import { test } from './visit.ts'
import { arrived, followLink, linkTo, onScreen, speak } from './walk.ts'

/** What of a phone's height the header and the bar may take together. */
const most = 0.2

/** The screens where one reads or answers at length, and how each is reached. */
const measured: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  question: async (page) => {
    await followLink(page, linkTo(before('besoin', finished)))
    await onScreen(page, 'question')
  },
  parcours: (page) => reach(page, 'parcours'),
  plan: (page) => reach(page, 'plan'),
  fiche: (page) => reach(page, 'fiche poe'),
  recherche: async (page) => {
    await followLink(page, writeRoute({ name: 'recherche' }, 'fr').slice(1))
    await arrived(page, 'recherche')
  },
  carte: (page) => reach(page, 'carte'),
}

async function reach(page: Page, name: string): Promise<void> {
  const screen = screens.find((one) => one.name === name)
  if (!screen) throw new Error(`No screen ${name}`)
  await screen.reach(page)
}

type Room = {
  /** The share of the height that the header and the bar take. */
  readonly share: number
  /** The words of their controls that stand on two lines. */
  readonly wrapped: readonly string[]
}

async function roomOf(page: Page): Promise<Room> {
  return page.evaluate(() => {
    const frame = [...document.querySelectorAll<HTMLElement>('header, .barre')].filter(
      (one) => one.closest('main, dialog, .feuille') === null && one.getBoundingClientRect().height > 0,
    )
    const linesOf = (control: Element): number => {
      const words = document.createTreeWalker(control, NodeFilter.SHOW_TEXT)
      const tops: number[] = []
      while (words.nextNode()) {
        const parent = words.currentNode.parentElement
        // What is only heard has no place.
        if (parent === null || parent.getBoundingClientRect().width <= 1) continue
        const range = document.createRange()
        range.selectNodeContents(words.currentNode)
        for (const { top, bottom, width } of range.getClientRects())
          if (width > 0) tops.push((top + bottom) / 2)
      }
      const height = Number.parseFloat(getComputedStyle(control).fontSize) / 2
      return tops
        .toSorted((a, b) => a - b)
        .filter((top, rank, all) => rank === 0 || top - all[rank - 1]! > height).length
    }
    const controls = frame.flatMap((one) => [...one.querySelectorAll('a, button')])
    return {
      share: frame.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0) / innerHeight,
      wrapped: controls
        .filter((one) => one.getBoundingClientRect().height > 0 && linesOf(one) > 1)
        .map(({ textContent }) => textContent),
    }
  })
}

test.for(Object.keys(measured))(
  'on a phone the header and the bar leave the screen to what one reads, in four readings: %s',
  async (name, { enter }) => {
    const page = await enter('', { viewport: sizes.phone, reducedMotion: 'reduce' })
    await measured[name]!(page)
    const rooms: Record<string, Room> = {}
    for (const language of languages) {
      await speak(page, language)
      // The menu of languages stands open after it was used: it is measured as one finds it.
      const unfolded = page.locator('.vers-langues[aria-expanded="true"]')
      if ((await unfolded.count()) > 0) await unfolded.press('Enter')
      rooms[language] = await roomOf(page)
    }
    const told = Object.entries(rooms).map(([language, { share, wrapped }]) => ({
      language,
      share: share <= most ? 'at most' : share,
      wrapped,
    }))
    expect(told).toEqual(languages.map((language) => ({ language, share: 'at most', wrapped: [] })))
    // Something was measured.
    for (const { share } of Object.values(rooms)) expect(share).toBeGreaterThan(0.05)
  },
)
