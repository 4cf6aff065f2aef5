import type { Language } from '../../content/languages.ts'
import type { PaperStep } from './paper-steps.ts'
import { sheetsOf } from './sheets-of.ts'

/** An answer as paper says it, and whether it counts for what is planned. */
export type Reponse = { readonly phrase: string; readonly compte: boolean }

/** What a sheet tells: its steps, what it says of the answers, how much smaller its letters are (1: as usual). */
type Fitted = {
  readonly steps: readonly PaperStep[]
  readonly phrases: readonly string[]
  readonly size: number
}

/** How much smaller letters are on a sheet that would be two: of 10 points, for 12; in easy reading 11, for 14. */
const smaller = 1.2

/** Lines that an estimate leaves free where one sheet is promised: appointments that were typed may take more of them, notes too. */
const spared: Readonly<Record<Language, number>> = { fr: 4, 'fr-x-falc': 8, en: 6, ar: 7 }

type Given = {
  readonly steps: readonly PaperStep[]
  readonly reponses: readonly Reponse[]
  /** What stands after the steps whatever is said of the answers. */
  readonly without: readonly string[]
  readonly language: Language
}

/**
 * What holds on one sheet: all the answers, else those that count; either in smaller letters; then none; then nothing of what to
 * say on the phone. Else the fewest sheets, in the usual letters.
 */
export function fitted({ steps, reponses, without, language }: Given): Fitted {
  const all = reponses.map(({ phrase }) => phrase)
  const counted = reponses.filter(({ compte }) => compte).map(({ phrase }) => phrase)
  const free = Array.from({ length: spared[language] }, () => ' ')
  const countOf = ({ steps: told, phrases, size }: Fitted, more: readonly string[] = []): number =>
    sheetsOf(told, [...without, phrases.join(' '), ...more], language, size).count
  const usual = { steps, phrases: all, size: 1 }
  const less = { steps, phrases: counted, size: 1 }
  const small = [all, counted, []].map((phrases) => ({ steps, phrases, size: smaller }))
  const silent = steps.map((step) => ({ ...step, dire: null, direFrancais: null }))
  const bare = { steps: silent, phrases: [], size: smaller }
  const one = [usual, less, ...small, bare].find((way) => countOf(way, free) === 1)
  return one ?? (countOf(less) < countOf(usual) ? less : usual)
}
