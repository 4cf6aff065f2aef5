import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import type { ThemeAcces } from '../schema/acces.ts'
import { named, type Nom } from './noms.ts'

/** One theme of access, in one language. */
export type ThemePage = Pick<ThemeAcces, 'id' | 'image' | 'ressources'> & {
  readonly titre: string
  readonly phrases: readonly string[]
  readonly contacts: readonly Nom[]
  /** The last day when one of its pages was read. */
  readonly lu: string
}

/** What decides access for who comes from elsewhere, speaks little French or cannot phone, in one language. */
export function accesPage(content: Content, language: Language): readonly ThemePage[] {
  return Object.values(content.acces).map(({ id, image, titre, phrases, contacts, ressources, faits }) => ({
    id,
    image,
    titre: titre[language],
    phrases: phrases.map((one) => one[language]),
    contacts: named(content, contacts, language),
    ressources,
    lu: faits.reduce((last, { lu }) => (lu > last ? lu : last), ''),
  }))
}
