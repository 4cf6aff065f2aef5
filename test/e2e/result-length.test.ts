import { describe, expect } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { sizes } from './browser.ts'
import { everyResult, type Result } from './support/every-result.ts'
import { resultHeight, resultPlaces, resultReader } from './support/result-page.ts'
import { resultRoom, type Widths } from './support/result-room.ts'
import { test } from './visit.ts'

/** How many of the results that seem longest are measured; `npm run mesurer:resultats` measures them all. */
const measured = 12

/** What part of the results, the longest in French, is estimated in the other readings: the longest of each were among the first three tenths. */
const likely = 1 / 3

const every = everyResult()
const rooms = new Map<Language, Map<Result, (widths: Widths) => number>>(
  languages.map((language) => [language, new Map()]),
)

/** About how many lines a result takes there, in a language. */
function roomOf(result: Result, language: Language, widths: Widths): number {
  const known = rooms.get(language)!
  const room = known.get(result) ?? resultRoom(result, language)
  known.set(result, room)
  return room(widths)
}

function longestFirst(results: readonly Result[], language: Language, widths: Widths) {
  return results
    .map((result) => ({ result, room: roomOf(result, language, widths) }))
    .toSorted((a, b) => b.room - a.room)
}

/** The results that seem longest there, longest first: one of those that seem laid out alike. */
function longest(language: Language, widths: Widths): readonly Result[] {
  const inFrench = longestFirst(every, 'fr', widths)
  const candidates = inFrench.slice(0, every.length * likely).map(({ result }) => result)
  const byRoom = new Map<string, Result>()
  for (const { result, room } of longestFirst(candidates, language, widths).toReversed())
    byRoom.set(room.toFixed(4), result)
  return [...byRoom.values()].toReversed().slice(0, measured)
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
