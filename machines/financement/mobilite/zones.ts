import type { Pays } from '../../../content/schema/pays.ts'

/** Groups of countries that rules speak of. */
export type Zone = 'union-europeenne' | 'zone-euro' | 'euro-hors-union' | 'assimiles-afdas' | 'france'

/** Whether a country is in a zone: a territory is where the country it belongs to is. */
export function isIn(pays: Pays, code: string, zone: Zone): boolean {
  const country = pays.territoires[code] ?? code
  return zone === 'france' ? country === 'FR' : pays[zone].codes.includes(country)
}
