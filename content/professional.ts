import type { Content, Ecrans } from './content.ts'

/** The sections of the words of screens that only professionals read: they have no easy version. */
export const professional: ReadonlySet<string> = new Set([
  'bareme',
  'conseil',
  'etat',
  'exercices',
  'financement',
  'opco',
  'unite',
])

/** The words of the easy version, with the French of what has none. */
export function withProfessional(words: Content['words']): Content['words'] {
  const french = Object.entries(words.fr.ecrans).filter(([section]) => professional.has(section))
  const easy = words['fr-x-falc']
  const ecrans: Ecrans = { ...easy.ecrans, ...Object.fromEntries(french) }
  return { ...words, 'fr-x-falc': { ...easy, ecrans } }
}
