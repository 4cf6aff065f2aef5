import type { Language } from '../../content/languages.ts'
import type { PaperStep } from './paper-steps.ts'

type Room = { readonly signs: number; readonly lines: number; readonly thing: number }

/** How many signs a line of the sheet holds, how many lines a page, and how many signs name a thing to bring. */
const room: Readonly<Record<Language, Room>> = {
  fr: { signs: 84, lines: 50, thing: 36 },
  'fr-x-falc': { signs: 73, lines: 46, thing: 55 },
  en: { signs: 84, lines: 51, thing: 36 },
  ar: { signs: 95, lines: 46, thing: 34 },
}

/** Lines that stand beside texts: the head of the sheet, the rules and the appointment of a step, the space around what follows. */
const head = 8.5
const around = 2.5
const foot = 1.5

/** What an estimate may be out by: a sheet is full from here on; set more tightly it holds so much more. */
const close = 0.93
const tightest = 1.12

/** What ends the sheets is kept with as many steps as make this share of a page: the last one is never nearly empty. */
const least = 1 / 4

/** Of more sheets than this, an estimate of what is left would be out. */
const most = 2

type Sheets = {
  /** About how many there are: the printer finds the breaks, between two steps. */
  readonly count: number
  /** How many of the last steps stay with what follows them. */
  readonly last: number
  /** Whether lines stand closer, which saves a sheet. */
  readonly serre: boolean
  /** About how many lines are left at the end. */
  readonly left: number
}

/** About how many signs say, before a text, that its fiche is no longer proposed. */
const noLonger = 56

/** About how many signs stand around what to say: « Dites : ». */
const says = 11

const before = (text: string | null, signs: number): string => (text ? ' '.repeat(signs) + text : '')

function textsOf(
  { titre, texte, dabord, appeler, autres, dire, direFrancais, apporter, proposee }: PaperStep,
  thing: number,
): readonly string[] {
  const { nom = '', telephone = '', adresse = '', horaires = '' } = appeler ?? {}
  const others = autres.map((one) => `${one.nom} : ${one.telephone}`).join(', ')
  return [
    titre,
    proposee ? texte : before(texte, noLonger),
    [nom, telephone, horaires, dabord === null ? adresse : `${dabord}, sinon`].join(' · '),
    others,
    before(dire, says),
    before(direFrancais, says),
    ' '.repeat(apporter.length * thing),
  ]
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, one) => sum + one, 0)
}

/** How many of the last steps, with the `end`, make enough of a page. */
function lastOf(heights: readonly number[], end: number, page: number): number {
  const counts = heights.map((_, index) => index + 1)
  return counts.find((count) => total(heights.slice(-count)) + end >= page * least) ?? heights.length
}

/** How many sheets what cannot be broken takes, and how many lines of the last one. */
function flow(blocks: readonly number[], page: number): { readonly count: number; readonly used: number } {
  return blocks.reduce(
    ({ count, used }, block) =>
      used + block > page ? { count: count + 1, used: block } : { count, used: used + block },
    { count: 1, used: head },
  )
}

/** About what these steps take on paper, before texts that `follow` them; letters may be `smaller`: 1.2 times as many in a line, and lines in a page. */
export function sheetsOf(
  steps: readonly PaperStep[],
  follow: readonly string[],
  language: Language,
  smaller = 1,
): Sheets {
  const { thing, ...usual } = room[language]
  const [signs, lines] = [usual.signs * smaller, usual.lines * smaller]
  const linesOf = (texts: readonly string[]): number =>
    texts.flatMap((text) => text.split('\n')).reduce((sum, line) => sum + Math.ceil(line.length / signs), 0)
  const heights = steps.map((step) => linesOf(textsOf(step, thing)) + around)
  const end = linesOf(follow) + foot
  const last = lastOf(heights, end, lines)
  const flowing = heights.length - last
  const blocks = [...heights.slice(0, flowing), total(heights.slice(flowing)) + end]
  const [loose, tight] = [flow(blocks, lines * close), flow(blocks, lines * tightest)]
  const all = head + total(heights) + end
  const fewest = Math.ceil(all / lines / tightest)
  const serre = tight.count < loose.count || all / fewest / lines > close
  const { count, used } = serre ? tight : loose
  return { count, last, serre, left: serre || count > most ? 0 : Math.max(0, lines - used) }
}
