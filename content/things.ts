/** What a first step may ask to bring, beside what every appointment asks for. */
export const things = [
  'titre',
  'cv',
  'diplomes',
  'contrat-travail',
  'convention',
  'besoins',
  'securite-sociale',
  'dossier',
] as const

/** Something to bring for one step. */
export type Thing = (typeof things)[number]
