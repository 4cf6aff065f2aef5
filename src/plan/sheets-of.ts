import type { Language } from '../../content/languages.ts'
import type { PaperStep } from './paper-steps.ts'

/** How many signs a line of the sheet holds, and how many lines a page. */
const room: Readonly<Record<Language, { readonly signs: number; readonly lines: number }>> = {
  fr: { signs: 84, lines: 50 },
  'fr-x-falc': { signs: 73, lines: 46 },
  en: { signs: 84, lines: 51 },
  ar: { signs: 95, lines: 46 },
}

/** Lines that stand beside texts: the head of the sheet, the rules and the appointment of a step, the space around what follows. */
const head = 8.5
const around = 2.5
const foot = 1.5

/** A sheet is set more tightly from here on, and holds so much more. */
const close = 0.93
const tightest = 1.06

/** A second sheet holds at least this share of a page. */
const least = 1 / 3

/** A plan of more sheets than this is broken where a sheet is full: an estimate of so many lines would be out. */
const most = 2

type Sheets = {
  /** The steps of each sheet; all in one list where the printer finds the breaks. */
  readonly sheets: readonly (readonly PaperStep[])[]
  /** Whether lines stand closer to hold them. */
  readonly serre: boolean
  /** About how many lines are left at the end. */
  readonly left: number
}

/** About how many signs say, before a text, that its fiche is no longer proposed. */
const noLonger = 56

function textsOf({
  titre,
  texte,
  appeler,
  autres,
  dire,
  direFrancais,
  apporter,
  proposee,
}: PaperStep): readonly string[] {
  const { nom = '', telephone = '', adresse = '', horaires = '' } = appeler ?? {}
  const others = autres.map((one) => `${one.nom} : ${one.telephone}`).join(', ')
  return [
    titre,
    proposee ? texte : `${' '.repeat(noLonger)}${texte}`,
    [nom, telephone, horaires, adresse].join(' · '),
    others,
    dire ?? '',
    direFrancais ?? '',
    apporter.join(', '),
  ]
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, one) => sum + one, 0)
}

/** How many steps the first of two sheets holds: all it has room for, as long as the second is not nearly empty; else half of them. */
function onFirst(heights: readonly number[], end: number, page: number): number {
  const breaks = heights.slice(1).map((_, index) => {
    const count = heights.length - 1 - index
    const first = head + total(heights.slice(0, count))
    const second = total(heights.slice(count)) + end
    return {
      count,
      fits: first <= page && second <= page && second >= page * least,
      unlike: Math.abs(first - second),
    }
  })
  const filled = breaks.find(({ fits }) => fits)
  const alike = breaks.reduce((best, one) => (one.unlike < best.unlike ? one : best))
  return (filled ?? alike).count
}

/** The steps of each sheet, before texts that `follow` them: one sheet, or two, the first filled as far as it goes. */
export function sheetsOf(steps: readonly PaperStep[], follow: readonly string[], language: Language): Sheets {
  const { signs, lines } = room[language]
  const linesOf = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + Math.ceil(text.length / signs), 0)
  const heights = steps.map((step) => linesOf(textsOf(step)) + around)
  const end = linesOf(follow) + foot
  const all = head + total(heights) + end
  const count = Math.max(1, Math.ceil(all / lines / tightest))
  const serre = all / count / lines > close
  if (count > most || (count > 1 && steps.length < 2)) return { sheets: [steps], serre, left: 0 }
  if (count === 1) return { sheets: [steps], serre, left: Math.max(0, lines - all) }
  const first = onFirst(heights, end, lines * (serre ? tightest : close))
  return {
    sheets: [steps.slice(0, first), steps.slice(first)],
    serre,
    left: Math.max(0, lines - total(heights.slice(first)) - end),
  }
}
