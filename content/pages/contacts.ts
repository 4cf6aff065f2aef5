import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import { acteurCard, type ActeurCard } from './acteur.ts'

/** Who to call, in one line, with their offices. */
export type Appelable = Pick<ActeurCard, 'id' | 'nom' | 'resume' | 'contacts' | 'annuaire' | 'sansTelephone'>

/** A reason to call, and whom, by id. */
export type BesoinPage = { readonly id: string; readonly titre: string; readonly acteurs: readonly string[] }

/** Everyone to call, by need, in one language. */
export type ContactsPage = {
  readonly besoins: readonly BesoinPage[]
  readonly acteurs: Readonly<Record<string, Appelable>>
}

/** Everyone to call, by need, in one language. */
export function contactsPage(content: Content, language: Language): ContactsPage {
  const besoins = Object.values(content.besoins)
  const called = Object.values(content.acteurs).filter(({ id }) =>
    besoins.some(({ acteurs }) => acteurs.includes(id)),
  )
  return {
    besoins: besoins.map(({ id, titre, acteurs }) => ({ id, titre: titre[language], acteurs })),
    acteurs: Object.fromEntries(
      called.map((acteur) => {
        const { id, nom, resume, contacts, annuaire, sansTelephone } = acteurCard(acteur, language)
        return [id, { id, nom, resume, contacts, annuaire, sansTelephone }]
      }),
    ),
  }
}
