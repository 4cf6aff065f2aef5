import type { Ecrans } from './content.ts'

/** The sections of the words of screens that the home screen, the questions and a kiosk show. */
export const firstSections: ReadonlySet<string> = new Set([
  'accueil',
  'borne',
  'changer',
  'commun',
  'demarrage',
  'effacer',
  'garder',
  'inconnue',
  'operateur',
  'question',
  'reponses',
  'stage',
])

function sections(ecrans: Ecrans, wanted: (section: string) => boolean): Ecrans {
  return Object.fromEntries(Object.entries(ecrans).filter(([section]) => wanted(section)))
}

/** The words that every visit fetches. */
export function firstWords(ecrans: Ecrans): Ecrans {
  return sections(ecrans, (section) => firstSections.has(section))
}

/** The words of the screens that come after the questions: fetched with the first of them. */
export function laterWords(ecrans: Ecrans): Ecrans {
  return sections(ecrans, (section) => !firstSections.has(section))
}
