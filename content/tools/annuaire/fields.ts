import { z } from 'zod'

/** A record of the directory: text, or lists that its export sometimes writes as text. */
export type DilaRecord = Readonly<Record<string, unknown>>

const nothing = new Set<unknown>([undefined, null, ''])

/** A list of the directory: a list, a list written as JSON text, one value, or nothing. Throws a SyntaxError when the text is broken. */
export function listOf(value: unknown): readonly unknown[] {
  if (nothing.has(value)) return []
  if (Array.isArray(value)) return value
  if (typeof value === 'string' && /^\s*[[{]/.test(value)) return listOf(JSON.parse(value) as unknown)
  return [value]
}

/** The texts of a list: bare, or under `key` (`[{ "valeur": "…" }]`). */
export function textsOf(value: unknown, key = 'valeur'): readonly string[] {
  return listOf(value).flatMap((item) => {
    const text = typeof item === 'object' && item !== null ? (item as DilaRecord)[key] : item
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []
  })
}

/** A text with French typography: the right apostrophes, one space at a time. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll("'", '’').replaceAll(/\s+/g, ' ').trim() : ''
}

/** A day of the directory (`22/12/2023 10:38:56`, or ISO) as 2023-12-22; undefined when there is none. */
export function dayOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : ''
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})/.exec(text) ?? []
  const iso = year === undefined ? text.slice(0, 10) : `${year}-${month}-${day}`
  return z.iso.date().safeParse(iso).success ? iso : undefined
}

const days: Readonly<Record<string, string>> = {
  lundi: 'Mo',
  mardi: 'Tu',
  mercredi: 'We',
  jeudi: 'Th',
  vendredi: 'Fr',
  samedi: 'Sa',
  dimanche: 'Su',
}

function hour(value: unknown): string | undefined {
  return typeof value === 'string' ? /^\d{2}:\d{2}/.exec(value)?.[0] : undefined
}

/** Opening hours (`plage_ouverture`) as OpenStreetMap writes them; undefined when there are none that can be read. */
export function hoursOf(value: unknown): string | undefined {
  const ranges = listOf(value).flatMap((item) => {
    const range = (typeof item === 'object' && item !== null ? item : {}) as DilaRecord
    const from = days[textOf(range['nom_jour_debut']).toLowerCase()]
    const to = days[textOf(range['nom_jour_fin']).toLowerCase()] ?? from
    const hours = [1, 2].flatMap((half) => {
      const [opens, closes] = [
        hour(range[`valeur_heure_debut_${half}`]),
        hour(range[`valeur_heure_fin_${half}`]),
      ]
      return opens === undefined || closes === undefined ? [] : [`${opens}-${closes}`]
    })
    if (from === undefined || hours.length === 0) return []
    return [`${from === to ? from : `${from}-${to}`} ${hours.join(',')}`]
  })
  return ranges.length === 0 ? undefined : ranges.join('; ')
}
