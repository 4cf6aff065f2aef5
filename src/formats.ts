import type { Language } from '../content/languages.ts'

/** Where each language's numbers are read; digits are Western in Arabic too, and the decimal sign is a comma. */
const locales: Readonly<Record<Language, string>> = {
  fr: 'fr-FR',
  'fr-x-falc': 'fr-FR',
  en: 'en-GB',
  ar: 'ar-MA-u-nu-latn',
}

/** Months have the names that every reader of Arabic knows. */
const calendars: Readonly<Record<Language, string>> = { ...locales, ar: 'ar-u-nu-latn' }

const made = new Map<string, Intl.DateTimeFormat>()

/** What writes dates in a locale: each made once, for making one takes longer than a hundred dates. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options)
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  made.set(key, format)
  return format
}

/** A day as people read it: `2026-11-21` → « 21 novembre 2026 », « 1er décembre 2026 »; in full, with its name in the week. */
export function readDay(day: string, language: Language = 'fr', dateStyle: 'long' | 'full' = 'long'): string {
  const parts = dateFormat(calendars[language], { dateStyle }).formatToParts(new Date(`${day}T00:00:00Z`))
  const isFrench = language === 'fr' || language === 'fr-x-falc'
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** An hour as people read it, on one line: `09:30` → « 9 h 30 », « 9:30 ». */
export function readTime(time: string, language: Language): string {
  const [hour = '', minute = ''] = time.split(':')
  if (language === 'en' || language === 'ar') return `${Number(hour)}:${minute}`
  return `${Number(hour)}\u00a0h${minute === '00' ? '' : `\u00a0${minute}`}`
}

/** The locale in which numbers are typed and read. */
export function localeOf(language: Language): string {
  return locales[language]
}

/** Euros as people read them, with cents only when there are some: 1240.5 → « 1 240,50 € ». */
export function readEuros(value: number, language: Language = 'fr'): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
  }).format(value)
}

/** A number as people read it: 1234.5 → « 1 234,5 »; an amount of money has its cents or none: « 1 234,50 ». */
export function readNumber(value: number, language: Language = 'fr', money = false): string {
  return new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: money && !Number.isInteger(value) ? 2 : 0,
    maximumFractionDigits: 2,
  }).format(value)
}

/** What parts the items of a list that hold commas. */
export const semicolons = { fr: ' ; ', 'fr-x-falc': ' ; ', en: '; ', ar: '؛ ' } as const

/** What stands in a list as people read it: its items in order, and the words between them. */
export function readList(
  items: readonly string[],
  language: Language = 'fr',
): readonly { readonly type: 'element' | 'literal'; readonly value: string }[] {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).formatToParts(items)
}

/** A delay as people read it, to the second: under two minutes in seconds, « 90 secondes », else « 3 minutes et 30 secondes ». */
export function readDelay(ms: number, language: Language = 'fr'): string {
  const seconds = Math.round(ms / 1000)
  const said = (count: number, unit: 'minute' | 'second'): string =>
    new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  if (seconds < 120) return said(seconds, 'second')
  const rest = seconds % 60
  const parts = [said(Math.floor(seconds / 60), 'minute'), ...(rest === 0 ? [] : [said(rest, 'second')])]
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts)
}
