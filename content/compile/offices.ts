import type { Acteur } from '../schema/acteur.ts'
import type { Annuaire, Bureau } from '../schema/annuaire.ts'
import { nameKey } from '../lieux/communes.ts'

type Contact = Acteur['contacts'][number]

/** A phone number as it is dialled. */
function digits(telephone: string): string {
  return telephone.replaceAll(/\s/g, '')
}

function shareDepartement(one: Contact, other: Contact): boolean {
  if (!one.departements || !other.departements) return one.departements === other.departements
  return one.departements.some((departement) => other.departements?.includes(departement))
}

/** Whether two contacts are the same office: the same phone number, or the same name in the same département. */
export function isSameOffice(one: Contact, other: Contact): boolean {
  if (one.telephone !== undefined && other.telephone !== undefined)
    if (digits(one.telephone) === digits(other.telephone)) return true
  return nameKey(one.nom) === nameKey(other.nom) && shareDepartement(one, other)
}

/** The imported offices that nobody wrote by hand. */
export function notByHand(bureaux: readonly Bureau[], byHand: readonly Contact[]): readonly Bureau[] {
  return bureaux.filter((bureau) => !byHand.some((contact) => isSameOffice(contact, bureau)))
}

function contactOf({ id: _, insee: __, horaires: ___, ...contact }: Bureau): Contact {
  return contact
}

/**
 * The acteurs with the imported offices after their own; what is written by hand always wins.
 * Offices that serve a commune stay apart: there are many, and one is shown to who says their commune.
 */
export function withOffices<T extends Pick<Acteur, 'contacts' | 'import-annuaire'>>(
  acteurs: Readonly<Record<string, T>>,
  annuaires: Readonly<Record<string, Annuaire>>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(acteurs).map(([id, acteur]) => {
      if (acteur['import-annuaire']?.portee === 'commune') return [id, acteur]
      const imported = notByHand(annuaires[id]?.bureaux ?? [], acteur.contacts).map(contactOf)
      return [id, imported.length === 0 ? acteur : { ...acteur, contacts: [...acteur.contacts, ...imported] }]
    }),
  )
}
