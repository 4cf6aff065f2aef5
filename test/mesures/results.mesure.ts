import { createElement, type ComponentProps } from 'react'
import { describe, expect, inject, vi } from 'vitest'
import { languages } from '../../content/languages.ts'
import type * as rubrique from '../../src/parts/rubrique.tsx'
import { everyResult, type Result } from '../e2e/support/every-result.ts'
import { adresse, resultHeight, resultPlaces, resultReader } from '../e2e/support/result-page.ts'
import { test } from '../e2e/visit.ts'
import { resultHeights } from './result-heights.ts'
import { resultMarkup } from './result-markup.tsx'
import { writeResults } from './write-results.ts'

const device = vi.hoisted(() => ({ narrow: false }))
vi.mock('../../src/device/narrow.ts', () => ({ useNarrow: () => device.narrow }))
// What is printed, or folded, takes no room on a screen, and much time to draw.
vi.mock('../../src/plan/feuille.tsx', () => ({ Feuille: () => null }))
vi.mock('../../src/parts/rubrique.tsx', async (original) => {
  const { Rubrique } = await original<typeof rubrique>()
  return {
    Rubrique: (props: ComponentProps<typeof Rubrique>) =>
      createElement(Rubrique, props, props.plie === true ? null : props.children),
  }
})

/** How many are measured in the app too, which must find them as high. */
const compared = 12

const every = everyResult()

type Measured = { readonly result: Result; readonly height: number }

/** The highest, and others down to the least high. */
function spread(measured: readonly Measured[]): readonly Measured[] {
  return Array.from(
    { length: compared },
    (_, index) => measured[Math.round((index * (measured.length - 1)) / (compared - 1))]!,
  )
}

describe.for(resultPlaces)('on a $name, every page of a result is at most $most px high', (place) => {
  test.for(languages)('in %s', { timeout: 3_600_000 }, async (language, { open }) => {
    device.narrow = place.name === 'phone'
    vi.stubGlobal('window', { location: new URL(inject('url')) })
    const page = await resultReader(open, place.name)
    const draw = await resultMarkup(
      language,
      place.name === 'kiosk' ? { silence: 90_000, adresse, conseil: false } : null,
    )
    await resultHeight(page, every[0]!, language)
    const heights = await resultHeights(page, every, draw)
    const measured = every
      .map((result, index) => ({ result, height: heights[index] ?? 0 }))
      .toSorted((a, b) => b.height - a.height)
    const [highest] = measured
    const median = measured[Math.floor(measured.length / 2)]?.height
    console.info(
      `${place.name}, ${language}: ${measured.length} measured, median ${median} px, highest ${highest?.height} px (${highest?.result.trail.join(' ')})`,
    )
    writeResults({ place, language, measured }, 'docs/mesures.md')

    const app = await resultReader(open, place.name)
    const apart: unknown[] = []
    for (const { result, height } of spread(measured)) {
      const inApp = await resultHeight(app, result, language)
      if (inApp !== height) apart.push({ trail: result.trail.join(' '), height, inApp })
    }
    expect(apart).toEqual([])
    expect(
      measured
        .filter(({ height }) => height > place.most)
        .map(({ result, height }) => `${height} px: ${result.trail.join(' ')}`),
    ).toEqual([])
  })
})
