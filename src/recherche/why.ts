import type { Language } from '../../content/languages.ts'
import { means, places, type Place } from '../../content/search/document.ts'
import { keyOf, wordsIn } from '../../content/search/words.ts'
import type { Found } from '../../machines/recherche/open-search.ts'
import { sorted } from '../../content/sorted.ts'

/** A piece of a text; `marked` when it is what was looked for. */
export type Piece = { readonly text: string; readonly marked: boolean }

/** Why a page answers: the place, or what people type that leads there, and the words found there. */
export type Why = { readonly place: Place | 'courant'; readonly pieces: readonly Piece[] }

type Span = { readonly start: number; readonly end: number; readonly key: string }

const longestRun = 6

/** Where a text holds some of the terms: a word alone first, else words written as one. */
function spansIn(text: string, terms: ReadonlySet<string>, language: Language): readonly Span[] {
  const words = wordsIn(text)
  const spans: Span[] = []
  for (let at = 0; at < words.length; at += 1)
    for (let size = 1; size <= Math.min(longestRun, words.length - at); size += 1) {
      const run = words.slice(at, at + size)
      const [first, last] = [run[0], run.at(-1)]
      const key = keyOf(run.map(({ letters }) => letters).join(''), language)
      if (!first || !last || !terms.has(key)) continue
      spans.push({ start: first.start, end: last.end, key })
      at += size - 1
      break
    }
  return spans
}

/** A text in pieces, what was looked for marked. */
export function marked(text: string, { terms }: Pick<Found, 'terms'>, language: Language): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end } of spansIn(text, terms, language)) {
    if (start > from) pieces.push({ text: text.slice(from, start), marked: false })
    pieces.push({ text: text.slice(start, end), marked: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), marked: false })
  return pieces
}

/** The same, all of it marked when no word of it alone was looked for: « je n’en peux plus ». */
function markedSomewhere(text: string, found: Found, language: Language): readonly Piece[] {
  const pieces = marked(text, found, language)
  return pieces.some((piece) => piece.marked) ? pieces : [{ text, marked: true }]
}

/** How many of the words asked for a text has; those that only resemble them count as one. */
function coverage(spans: readonly Span[], { units }: Found): number {
  const left = new Set(spans.map(({ key }) => key))
  const take = (test: (key: string) => boolean): boolean => {
    const taken = [...left].filter(test)
    for (const key of taken) left.delete(key)
    return taken.length > 0
  }
  const found = units.flatMap(({ terms, glued }) => {
    const whole = glued !== null && take((key) => key === glued)
    return terms.length === 0
      ? [whole]
      : terms.map(
          ({ key: asked, others, begins }) =>
            [asked, ...others, begins ?? asked].some((one) => take((key) => key.startsWith(one))) || whole,
        )
  })
  return found.filter(Boolean).length + (left.size > 0 ? 1 : 0)
}

/** What a text shows of itself around the first words found: 160 characters or so, cut between words. */
function around(text: string, from: number): readonly [number, number] {
  const [before, length] = [60, 170]
  if (text.length <= length) return [0, text.length]
  const start = from <= before ? 0 : text.indexOf(' ', from - before) + 1
  const cut = text.lastIndexOf(' ', start + length)
  return [start, start + length >= text.length || cut <= from ? text.length : cut]
}

/** How telling a place is, the lower the better; an acronym found by its meaning tells less than a name. */
function rankOf(place: Place, text: string, first: number): number {
  const byMeaning = place === 'sigle' && first > text.indexOf(means.trim())
  return places.indexOf(byMeaning ? 'alias' : place) + (byMeaning ? 0.5 : 0)
}

/** The place and the sentence that best tell why a document was found; null when no sentence does. */
export function whyOf(found: Found, language: Language): Why | null {
  const { document, terms, said } = found
  if (said !== null) return { place: 'courant', pieces: markedSomewhere(said, found, language) }
  const sentences = places.flatMap((place) =>
    (document.texts[place] ?? []).map((text) => {
      const spans = spansIn(text, terms, language)
      const first = spans[0]?.start ?? 0
      return { place, text, first, count: coverage(spans, found), rank: rankOf(place, text, first) }
    }),
  )
  const [best] = sorted(sentences, (a, b) => b.count - a.count || a.rank - b.rank)
  if (!best || best.count === 0) return null
  const [start, end] = around(best.text, best.first)
  const shown = `${start > 0 ? '… ' : ''}${best.text.slice(start, end)}${end < best.text.length ? ' …' : ''}`
  return { place: best.place, pieces: marked(shown, found, language) }
}
