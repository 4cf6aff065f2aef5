import type { Language } from '../../../content/languages.ts'
import { choicesOf, unknown } from '../../../content/questions.ts'
import { shortName } from '../../../src/parcours/short-name.ts'
import { resultFor } from '../../src/support/result-screen.tsx'
import { wordsOf } from '../../src/support/screens.tsx'
import type { Result } from './every-result.ts'

/** How a place lays a result out. */
export type Widths = {
  /** How many letters stand in a line of what to do first, and of what is still to know. */
  readonly main: number
  readonly side: number
  /** Whether they stand beside each other, or one below the other. */
  readonly beside: boolean
  /** How many pistes are in view. */
  readonly most: number
  /** How many answers stand in a row, and how many folds beside what is still to know. */
  readonly choices: number
  readonly folds: number
}

type Shown = ReturnType<typeof resultFor>

/** What a control takes, in lines of text. */
const control = 2

function lines(text: string | null | undefined, width: number): number {
  return Math.ceil((text?.length ?? 0) / width)
}

function sum(all: readonly number[]): number {
  return all.reduce((one, other) => one + other, 0)
}

/** Whom to call, and what to say. */
function callRoom(called: NonNullable<Shown['first']>['appeler'], { main }: Widths): number {
  if (called === null) return 0
  const { telephone, courriel, horaires, confiance, autres } = called.contact
  const nom = called.quoi === null ? called.contact.nom : `${called.contact.nom} (${called.quoi})`
  const ways = [telephone, courriel].filter((way) => way !== undefined).length
  const name = main <= 40 ? lines(nom, main) : nom.length > main / 2 ? 0.3 : 0
  const note = (horaires?.length ?? 60) <= 40 || confiance !== undefined ? (main > 40 ? 1 : 2) : 0
  const others = autres.some((office) => office.telephone === undefined || office.telephone !== telephone)
  const before = called.dabord && `${called.dabord.nom ?? ''} ${called.dabord.comment ?? called.dabord.site}`
  return lines(before, main) + name + Math.max(1, ways) * control + note + (others ? control : 0)
}

function sayRoom(first: NonNullable<Shown['first']>, { main }: Widths): number {
  const { dire, appeler } = first
  if (dire === null) return 0
  const boxes = (dire.avecSante === null ? 0 : 1) + (appeler?.contact.telephone === undefined ? 0 : 1)
  const rows = main > 40 ? Math.min(1, boxes) : boxes
  const french = dire.francais === null ? 0 : lines(dire.francais.texte, main - 4) + 0.5
  return lines(dire.texte, main - 4) + french + rows * control
}

function startRoom({ first, etapesAvant }: Shown, widths: Widths): number {
  const { main } = widths
  const next = sum(etapesAvant.map(({ titre }) => titre.length + 6))
  const then = etapesAvant.length === 0 ? 0 : Math.ceil(next / (main - 8)) * control + 0.3
  if (first === null) return then
  const { name, premierPas, appeler } = first
  const step = lines(`${shortName(name).titre}. ${premierPas}`, main)
  return then + step + callRoom(appeler, widths) + sayRoom(first, widths)
}

function pistesRoom({ pistes, etapes }: Shown, { main, most }: Widths): number {
  const narrow = main <= 40
  const rows = pistes.slice(0, most).map(({ titre, raisons }) => {
    const reason = raisons[0]?.court ?? '.'
    if (!narrow) return lines(titre, main - 22) + lines(reason, main - 8) + 1.4
    return Math.max(4, lines(titre, main - 5) + lines(`${reason}${'.'.repeat(14)}`, main) + 1.2)
  })
  const pages = etapes.flatMap((etape) => etape.pages).length
  const simulators = etapes.filter(({ id }) => id === 'referent-mobilite' || id === 'referent-social').length
  return sum(rows) + (pages + simulators) * control
}

function askRoom({ place }: Result, language: Language, { side, choices }: Widths): number {
  const { question, masquer, sensible } = place
  if (question === null) return 0
  const words = wordsOf(question, language)
  const title = 2 + lines(words.question, side * 0.85)
  if (choicesOf(question).length > 4) return title + (side > 60 ? control : 2 * control)
  const folded = (words.aide?.length ?? 0) > 120
  const help = (folded ? control : lines(words.aide, side)) + (sensible ? lines('.'.repeat(100), side) : 0)
  const answers = [...choicesOf(question), unknown].filter((choice) => !masquer.includes(choice))
  const rooms = answers.map((choice) => {
    const { choix = choice, precision = '' } = words.reponses[choice] ?? {}
    return Math.max(control, lines(`${choix} ${precision}`, side / choices - 5) + 0.4) + 0.3
  })
  const rows = rooms.map((room, index) =>
    index % choices === 0 ? Math.max(room, ...rooms.slice(index, index + choices)) : 0,
  )
  return title + help + sum(rows) + control
}

/** About how many lines a result takes: enough to tell which are the longest, which a browser then measures. */
export function resultRoom(result: Result, language: Language): (widths: Widths) => number {
  const { place, found } = result
  const shown = resultFor(place.facts, language, found)
  const { exclus, toAsk, sorties, pistes, compensation, financements, situation, reperes } = shown
  const asked = toAsk.filter(({ question }) => question !== place.question)
  const folds = 1 + [exclus, asked, sorties].filter(({ length }) => length > 0).length
  return (widths) => {
    const { main, beside, most } = widths
    const head = lines(situation.join(' · '), main * 0.8) + (reperes ? 2 : 0)
    const more = pistes.length > most || compensation.length + financements.length > 0 ? control : 0
    const left = startRoom(shown, widths) + pistesRoom(shown, widths) + 6 + more
    const right = askRoom(result, language, widths) + Math.ceil(folds / widths.folds) * 1.9 + 3.7
    // What stands beside the longest counts little: it tells apart those that are as long.
    return head + (beside ? Math.max(left, right) + Math.min(left, right) / 1000 : left + right)
  }
}
