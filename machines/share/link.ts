import { choicesOf, questionIds, unknown } from '../../content/questions.ts'
import { answerOf, isAboutHealth, type Trail } from '../visite/answers.ts'
import { mostFiches } from '../visite/plan.ts'

/** What a link carries: answers in the order they were given, and the fiches of a plan in theirs. */
export type Carried = { readonly trail: Trail; readonly fiches: readonly string[] }

/** Why a link cannot be read: it was damaged on the way, or another version or another product wrote it. */
export type Unread = 'abime' | 'autre'

/*
 * `2~<answers>[.<fiches>]~<check>`. An answer, `statut.salarie`, and a fiche, `poe`, are each written as the CRC of their
 * id: 18 bits, three characters. Ids are never renamed, so neither the order of lists nor what is added to them changes
 * what a link says; a test refuses two ids with one code. `check` is the same CRC of all that comes before it.
 */
const version = '2'
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const longest = 2000
const shape = /^(2~((?:[\w-]{3})*)(?:\.((?:[\w-]{3})+))?)~([\w-]{3})$/

/** The 18-bit CRC (x¹⁸ + x⁷ + 1) of a text as three characters fit for an address; any one character changed changes it. */
export function crc(text: string): string {
  let rest = 0x3ffff
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    for (let bit = 15; bit >= 0; bit -= 1) {
      const out = ((rest >> 17) ^ (unit >> bit)) & 1
      rest = ((rest << 1) & 0x3ffff) ^ (out === 1 ? 0x81 : 0)
    }
  }
  return [12, 6, 0].map((shift) => alphabet.charAt((rest >> shift) & 63)).join('')
}

/** Each text by its code. */
export function codes<T extends string>(texts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(texts.map((text) => [crc(text), text]))
}

/** Every answer of the vocabulary, « ne sait pas » included. */
export const everyAnswer: Trail = questionIds.flatMap((question) =>
  [...choicesOf(question), unknown].map((choice) => answerOf(question, choice)),
)

/** The answers that are not about health. */
export function withoutHealth(trail: Trail): Trail {
  return trail.filter((answer) => !isAboutHealth(answer))
}

/** Writes a link's fragment, without its `#`; answers about health are left out unless `health`. */
export function writeLink({ trail, fiches }: Carried, health: boolean): string {
  const answers = (health ? trail : withoutHealth(trail)).map(crc).join('')
  const body = `${version}~${answers}${fiches.length === 0 ? '' : `.${fiches.map(crc).join('')}`}`
  return `${body}~${crc(body)}`
}

function known<T>(written: string | undefined, byCode: ReadonlyMap<string, T>): readonly (T | undefined)[] {
  return (written?.match(/.{3}/g) ?? []).map((code) => byCode.get(code))
}

/** Reads a link's fragment; `ids` are the fiches that exist. `lost`: how many of its words are no longer known. */
export function readLink(
  text: string,
  ids: readonly string[],
): (Carried & { readonly lost: number }) | Unread {
  const given = text.slice(0, longest).replaceAll(/%7e/gi, '~')
  if (!given.startsWith(`${version}~`)) return 'autre'
  const [, body = '', answers, fiches, check] = shape.exec(given) ?? []
  if (check === undefined || crc(body) !== check) return 'abime'
  const trail = known(answers, codes(everyAnswer))
  const plan = known(fiches, codes(ids))
  const isKnown = <T>(one: T | undefined): one is T => one !== undefined
  const carried = {
    trail: trail.filter(isKnown),
    fiches: [...new Set(plan.filter(isKnown))].slice(0, mostFiches),
  }
  return { ...carried, lost: [...trail, ...plan].filter((one) => one === undefined).length }
}
