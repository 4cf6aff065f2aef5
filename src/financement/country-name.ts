import type { Language } from '../../content/languages.ts'
import type { Pays } from '../../content/schema/pays.ts'

/** The name of a country in the language of the page; in French, the one that the rules use. */
export function nameOfCountry(code: string, { noms }: Pays, language: Language): string {
  const french = noms[code] ?? code
  if (language === 'fr' || language === 'fr-x-falc') return french
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? french
}
