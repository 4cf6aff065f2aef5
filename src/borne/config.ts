import { urlOf } from './url-of.ts'
import { patience } from '../../machines/kiosk/patience.ts'

/** Where the product runs: on a person's own screen, or at a kiosk. */
export type Mode = (typeof modes)[number]

/** The device's settings, checked; delays in ms, ready to be the kiosk's input. */
export type Config = {
  readonly mode: Mode
  readonly silence: number
  readonly answer: number
  /** Where readers write about an error of the content; null when nobody reads. */
  readonly signaler: string | null
  /** Where the same site stands for phones: the start of what QR codes open; null when it is where the kiosk reads it. */
  readonly adresse: string | null
  /** Whether a counsellor may work at the kiosk. */
  readonly conseil: boolean
}

/** A checked configuration, or a French sentence for the operator: which key, what was found, what is accepted. */
export type ConfigReading = { readonly ok: true; readonly config: Config } | Refused

type Refused = {
  readonly ok: false
  readonly problem: string
  /** Whether there were settings to read: those are wrong; otherwise there were none, or they could not be had. */
  readonly read: boolean
}

type Fields = Readonly<Record<string, unknown>>

const modes = ['web', 'borne'] as const
/** Accepted seconds; an answer takes at least 20 s (WCAG 2.2.1). */
const limits = { silence: [30, 900], reponse: [20, 300] } as const
const names = {
  racine: ['mode', 'delais', 'signaler', 'adresse', 'conseil'],
  delais: ['silence', 'reponse'],
} as const

/** Reads the text of `config.json`; what is missing from `delais` takes its default. Never throws. */
export function readConfig(text: string): ConfigReading {
  const json = parse(text)
  if (!json.ok) return json
  const root = json.value
  if (!isFields(root)) return refuse(`config.json contient ${shown(root)} ; il faut un objet { … }.`)
  const { mode, delais = {}, signaler = null, adresse = null, conseil = false } = root
  const stranger = unknownKey('', root, names.racine)
  if (stranger !== undefined) return refuse(stranger)
  if (!isMode(mode)) return refuse(`${found('mode', mode)} ; valeurs acceptées : "web" ou "borne".`)
  if (signaler !== null && !isAddress(signaler))
    return refuse(
      `${found('signaler', signaler)} ; il faut une adresse électronique, comme "equipe@exemple.fr".`,
    )
  if (adresse !== null && !isSite(adresse))
    return refuse(`${found('adresse', adresse)} ; il faut l’adresse du site, comme "https://exemple.fr".`)
  if (typeof conseil !== 'boolean')
    return refuse(
      `${found('conseil', conseil)} ; il faut true si un conseiller travaille sur cette borne, sinon false.`,
    )
  if (!isFields(delais)) return refuse(`${found('delais', delais)} ; il faut un objet { … }.`)
  const problem =
    unknownKey('delais.', delais, names.delais) ??
    wrongDelay('silence', delais) ??
    wrongDelay('reponse', delais)
  if (problem !== undefined) return refuse(problem)
  const { silence, reponse } = delais
  return {
    ok: true,
    config: {
      mode,
      signaler,
      adresse,
      conseil,
      silence: toMs(silence) ?? patience.silence,
      answer: toMs(reponse) ?? patience.answer,
    },
  }
}

/** Why a server that answers gives no settings. */
function unread(url: string, status: number): Refused {
  const why = status === 404 || status === 410 ? 'est introuvable' : 'n’a pas pu être lu'
  return refuse(`${url} ${why} : le serveur répond ${status}.`, false)
}

/** Fetches and reads `config.json`, never from the HTTP cache; a missing file is a problem too. Never rejects. */
export async function loadConfig(fetch: typeof globalThis.fetch, url: string): Promise<ConfigReading> {
  try {
    const response = await fetch(url, { cache: 'no-store' })
    return response.ok ? readConfig(await response.text()) : unread(url, response.status)
  } catch {
    return refuse(`${url} n’a pas pu être lu : le serveur ne répond pas.`, false)
  }
}

function parse(text: string): { ok: true; value: unknown } | Refused {
  // Servers made for single-page sites answer a missing file with the home page.
  if (text.trimStart().startsWith('<')) {
    return refuse(
      'config.json est une page web, pas du JSON : le fichier manque sans doute sur le serveur.',
      false,
    )
  }
  try {
    return { ok: true, value: JSON.parse(text) }
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1]
    const where = line === undefined ? '' : ` (ligne ${line})`
    return refuse(
      `config.json n’est pas du JSON valide${where} : vérifiez guillemets, virgules et accolades.`,
    )
  }
}

function unknownKey(path: string, fields: Fields, accepted: readonly string[]): string | undefined {
  const key = Object.keys(fields).find((name) => !accepted.includes(name))
  if (key === undefined) return undefined
  return `Clé inconnue : « ${path}${key} » ; clés acceptées : ${accepted.map((name) => `« ${path}${name} »`).join(', ')}.`
}

function wrongDelay(key: keyof typeof limits, delais: Fields): string | undefined {
  const value = delais[key]
  const [min, max] = limits[key]
  if (value === undefined) return undefined
  if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max) return undefined
  return `${found(`delais.${key}`, value)} ; il faut un nombre entier de secondes, de ${min} à ${max}.`
}

function found(key: string, value: unknown): string {
  return value === undefined ? `« ${key} » manque` : `« ${key} » vaut ${shown(value)}`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

function toMs(seconds: unknown): number | undefined {
  return typeof seconds === 'number' ? seconds * 1000 : undefined
}

function refuse(problem: string, read = true): Refused {
  return { ok: false, problem, read }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value)
}

/** An origin alone, without a path: addresses of ours begin with one. */
function isSite(value: unknown): value is string {
  const url = typeof value === 'string' ? urlOf(value) : null
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value
}

function isMode(value: unknown): value is Mode {
  return modes.some((mode) => mode === value)
}
