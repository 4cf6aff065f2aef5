import { isNeed } from '../../content/asking.ts'
import { isAnswer, split, type Trail } from '../visite/answers.ts'
import { withoutHealth, type Carried } from './link.ts'
import { longestNote, mostFiches, type Rendezvous } from '../visite/plan.ts'

/** What a file of a plan holds. */
export type Kept = Carried & {
  readonly notes: Readonly<Record<string, string>>
  /** The appointments that a counsellor made, by fiche; a plan made alone has none. */
  readonly rendezvous?: Readonly<Record<string, Rendezvous>>
}

/** What a file of a plan must be, where it is not: the name of the sentence that says what is accepted. */
export type Wanted =
  | 'taille'
  | 'json'
  | 'format'
  | 'version'
  | 'cle'
  | 'date'
  | 'liste'
  | 'reponse'
  | 'question'
  | 'fiche'
  | 'nombre'
  | 'notes'
  | 'note'
  | 'rendezvous'

/** What is wrong in a file: where, what is there, what is accepted. */
export type FileProblem = { readonly ou: string; readonly trouve: string; readonly accepte: Wanted }

type Fields = Readonly<Record<string, unknown>>

const format = 'passerelle-plan'
const version = 1
const keys = new Set(['format', 'version', 'date', 'reponses', 'fiches', 'notes', 'rendezvous'])
const largest = 20_000

/** The text of a file that keeps a plan; `date` is the day it is made; answers about health are left out unless `health`. */
export function writePlanFile(
  { trail, fiches, notes, rendezvous = {} }: Kept,
  date: string,
  health: boolean,
): string {
  const kept = Object.fromEntries(fiches.flatMap((id) => (notes[id] ? [[id, notes[id]]] : [])))
  const reponses = health ? trail : withoutHealth(trail)
  const made = Object.fromEntries(
    fiches.flatMap((id) => {
      const one = rendezvous[id]
      return one && Object.values(one).some((text) => text !== '') ? [[id, one]] : []
    }),
  )
  const file = { format, version, date, reponses, fiches, notes: kept }
  const whole = Object.keys(made).length === 0 ? file : { ...file, rendezvous: made }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '…'
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Checks one thing at one place. */
type Check = (value: unknown, ou: string) => FileProblem | null

function wants(accepte: Wanted, isRight: (value: unknown) => boolean): Check {
  return (value, ou) => (isRight(value) ? null : { ou, trouve: shown(value), accepte })
}

/** Checks that a list is one, then each of its items, then that none comes twice (`sameAs` says what twice means). */
function listOf(item: Check, sameAs: (value: string) => string, accepte: Wanted): Check {
  return (value, ou) => {
    if (!Array.isArray(value)) return { ou, trouve: shown(value), accepte: 'liste' }
    const wrong = value.map((one, index) => item(one, `${ou}[${index}]`)).find((one) => one !== null)
    if (wrong) return wrong
    const names = value.map((one) => sameAs(String(one)))
    const twice = names.findIndex((name, index) => names.indexOf(name) < index)
    return twice === -1 ? null : { ou: `${ou}[${twice}]`, trouve: shown(value[twice]), accepte }
  }
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
}

const isRightAnswer = (value: unknown): boolean => typeof value === 'string' && isAnswer(value)
/** What no file answers twice: a question, but for a need, of which a case may have several. */
function questionOf(value: string): string {
  if (!isAnswer(value)) return value
  const [question] = split(value)
  return isNeed(question) ? value : question
}

function notesOf(fiches: readonly unknown[]): Check {
  const note = wants('note', (value) => typeof value === 'string' && value.length <= longestNote)
  return (value, ou) => {
    if (!isFields(value)) return { ou, trouve: shown(value), accepte: 'notes' }
    const stranger = Object.keys(value).find((id) => !fiches.includes(id))
    if (stranger !== undefined) return { ou, trouve: shown(stranger), accepte: 'notes' }
    const problems = Object.entries(value).map(([id, text]) => note(text, `${ou}.${id}`))
    return problems.find((one) => one !== null) ?? null
  }
}

const fields = ['jour', 'heure', 'avec'] as const
const isText: Readonly<Record<(typeof fields)[number], (text: string) => boolean>> = {
  jour: (text) => text === '' || isDay(text),
  heure: (text) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text),
  avec: (text) => /^.{0,60}$/.test(text),
}

function rendezvousOf(fiches: readonly unknown[]): Check {
  const isRight = (value: unknown): boolean =>
    isFields(value) &&
    Object.keys(value).length === fields.length &&
    fields.every((key) => typeof value[key] === 'string' && isText[key](value[key]))
  return (value, ou) => {
    if (value === undefined) return null
    if (!isFields(value)) return { ou, trouve: shown(value), accepte: 'rendezvous' }
    const wrong = Object.entries(value).find(([id, one]) => !fiches.includes(id) || !isRight(one))
    return wrong ? { ou: `${ou}.${wrong[0]}`, trouve: shown(wrong[1]), accepte: 'rendezvous' } : null
  }
}

/** Reads the text of a file; `ids` are the fiches that exist. Strict: a file that is not quite right is refused, and says why. Never throws. */
export function readPlanFile(text: string, ids: readonly string[]): Kept | FileProblem {
  if (text.length > largest) return { ou: '', trouve: String(text.length), accepte: 'taille' }
  const file = parse(text)
  if (!isFields(file)) return { ou: '', trouve: shown(text), accepte: 'json' }
  const { fiches } = file
  const isFiche = (value: unknown): boolean => typeof value === 'string' && ids.includes(value)
  const checks: readonly (readonly [key: string, check: Check])[] = [
    ['format', wants('format', (value) => value === format)],
    ['version', wants('version', (value) => value === version)],
    ['date', wants('date', isDay)],
    ['reponses', listOf(wants('reponse', isRightAnswer), questionOf, 'question')],
    ['fiches', listOf(wants('fiche', isFiche), String, 'fiche')],
    ['fiches', wants('nombre', (value) => Array.isArray(value) && value.length <= mostFiches)],
    ['notes', notesOf(Array.isArray(fiches) ? fiches : [])],
    ['rendezvous', rendezvousOf(Array.isArray(fiches) ? fiches : [])],
  ]
  const wrong = checks.map(([key, check]) => check(file[key], key)).find((one) => one !== null)
  if (wrong) return wrong
  const stranger = Object.keys(file).find((key) => !keys.has(key))
  if (stranger !== undefined) return { ou: '', trouve: shown(stranger), accepte: 'cle' }
  return {
    trail: file['reponses'] as Trail,
    fiches: fiches as readonly string[],
    notes: file['notes'] as Kept['notes'],
    ...(file['rendezvous'] === undefined
      ? {}
      : { rendezvous: file['rendezvous'] as Kept['rendezvous'] & object }),
  }
}
