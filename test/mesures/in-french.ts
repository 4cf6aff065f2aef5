import type { Language } from '../../content/languages.ts'

/** How a page for people says where something is read. */
export const devices = {
  telephone: 'téléphone, 360 × 800',
  bureau: 'ordinateur, 1440 × 900',
  borne: 'borne, 1080 × 1920',
} as const

/** How it says in which reading. */
export const readings: Readonly<Record<Language, string>> = {
  fr: 'français',
  'fr-x-falc': 'version simplifiée',
  en: 'anglais',
  ar: 'arabe',
}

/** A number as the French write it. */
export function numberOf(value: number, decimals = 0): string {
  return value.toLocaleString('fr-FR', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

/** The day it is. */
export function dayOf(date: Date): string {
  return date.toLocaleDateString('fr-FR', { dateStyle: 'long' })
}

/** A row of a table in Markdown. */
export function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly string[]): string {
  return [row(head), row(head.map(() => '---')), ...rows].join('\n')
}
