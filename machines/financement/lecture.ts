import type { Bornes } from './bornes.ts'
import { nombre, type Lu } from './reponse.ts'

/** Says what is wrong with the value of a key, in one sentence; undefined when it will do. */
export type Controle = (value: unknown, cle: string) => string | undefined

const longest = 100

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'un tableau'
  if (typeof value === 'object') return 'un objet'
  if (typeof value === 'boolean') return `le booléen ${value}`
  const text = String(value)
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  return typeof value === 'string' ? `le texte « ${short} »` : `le nombre ${short}`
}

/** The sentence that refuses a value: what it is, where, and what is accepted instead. */
export function refus(value: unknown, cle: string, attendu: string): string {
  return value === undefined
    ? `Il manque « ${cle} » ; il faut ${attendu}.`
    : `« ${cle} » est ${kindOf(value)} ; il faut ${attendu}.`
}

/** An object of JSON: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** One of these texts. */
export function oneOf(accepted: readonly string[]): Controle {
  return (value, cle) =>
    typeof value === 'string' && accepted.includes(value)
      ? undefined
      : refus(value, cle, `un de ces textes : ${accepted.join(', ')}`)
}

function entre([min, max]: Bornes): string {
  return `de ${nombre(min)} à ${nombre(max)}, sans guillemets ni unité`
}

function within(value: unknown, [min, max]: Bornes): value is number {
  return typeof value === 'number' && value >= min && value <= max
}

/** A number between these, decimals allowed: euros, hours. */
export function quantite(limits: Bornes): Controle {
  return (value, cle) =>
    within(value, limits)
      ? undefined
      : refus(value, cle, `un nombre ${entre(limits)}, avec un point pour les décimales`)
}

/** A whole number between these: weeks, nights, meals. */
export function entier(limits: Bornes): Controle {
  return (value, cle) =>
    within(value, limits) && Number.isInteger(value)
      ? undefined
      : refus(value, cle, `un nombre entier ${entre(limits)}`)
}

/** True or false. */
export const booleen: Controle = (value, cle) =>
  typeof value === 'boolean' ? undefined : refus(value, cle, 'true ou false, sans guillemets')

/** An object with some of these keys, all of those that `requis` names, and no other. */
export function objet(champs: Readonly<Record<string, Controle>>, requis: readonly string[] = []): Controle {
  const keys = Object.keys(champs)
  return (value, cle) => {
    const place = (key: string): string => (cle === '' ? key : `${cle}.${key}`)
    if (!isObject(value))
      return refus(value, cle || 'la demande', `un objet avec ces clés : ${keys.join(', ')}`)
    for (const key of Object.keys(value))
      if (!keys.includes(key))
        return `La clé « ${place(key)} » n’existe pas ; clés acceptées : ${keys.join(', ')}.`
    for (const key of requis) if (!Object.hasOwn(value, key)) return champs[key]?.(undefined, place(key))
    for (const [key, item] of Object.entries(value)) {
      const wrong = champs[key]?.(item, place(key))
      if (wrong !== undefined) return wrong
    }
    return undefined
  }
}

/** Reads a request that a check has found good as a `T`: the check must accept nothing else. */
export function read<T>(value: unknown, controle: Controle): Lu<T> {
  const erreur = controle(value, '')
  return erreur === undefined ? { ok: true, value: value as T } : { ok: false, erreur }
}
