import { describe, expect } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { sizes } from './browser.ts'
import { everyResult, type Result } from './support/every-result.ts'
import { resultHeight, resultPlaces, resultReader } from './support/result-page.ts'
import { resultRoom, type Widths } from './support/result-room.ts'
import { test } from './visit.ts'

/** How many of the results that seem longest are measured; `npm run mesurer:resultats` measures them all. */
const measured = 12

const rooms = new Map<Language, readonly (readonly [Result, (widths: Widths) => number])[]>()
const every = everyResult()

/** The results that seem longest there, longest first: one of those that seem laid out alike. */
function longest(language: Language, widths: Widths): readonly Result[] {
  const known = rooms.get(language) ?? every.map((one) => [one, resultRoom(one, language)] as const)
  rooms.set(language, known)
  const byRoom = new Map<string, Result>()
  for (const [result, room] of known.toReversed()) byRoom.set(room(widths).toFixed(4), result)
  return [...byRoom]
    .toSorted(([a], [b]) => Number(b) - Number(a))
    .slice(0, measured)
    .map(([, result]) => result)
}

describe.for(resultPlaces)(
  'on a $name, the page of a result is at most $most px high',
  ({ name, most, widths }) => {
    test.for(languages)('in %s', async (language, { keep }) => {
      const page = await keep(name, (open) => resultReader(open, name))
      const found: { readonly height: number; readonly trail: string }[] = []
      for (const result of longest(language, widths))
        found.push({ height: await resultHeight(page, result, language), trail: result.trail.join(' ') })
      const [tallest] = found.toSorted((a, b) => b.height - a.height)
      console.info(
        `${name}, ${language}: ${tallest?.height} px, ${((tallest?.height ?? 0) / sizes[name].height).toFixed(1)} screens (${tallest?.trail})`,
      )
      expect(found.filter(({ height }) => height > most)).toEqual([])
    })
  },
)
