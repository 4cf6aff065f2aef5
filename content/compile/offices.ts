import type { Acteur } from '../schema/acteur.ts'
import type { Annuaire, Bureau } from '../schema/annuaire.ts'
import { nameKey } from '../lieux/communes.ts'
import { maybeYours } from '../lieux/maybe-yours.ts'
import { dialled } from '../telephone.ts'

type Contact = Acteur['contacts'][number]
type Imported = Pick<Acteur, 'contacts' | 'import-annuaire'>

function shareDepartement(one: Contact, other: Contact): boolean {
  if (!one.departements || !other.departements) return one.departements === other.departements
  return one.departements.some((departement) => other.departements?.includes(departement))
}

/** Whether two contacts are the same office: the same phone number, or the same name in the same département. */
export function isSameOffice(one: Contact, other: Contact): boolean {
  if (one.telephone !== undefined && other.telephone !== undefined)
    if (dialled(one.telephone) === dialled(other.telephone)) return true
  return nameKey(one.nom) === nameKey(other.nom) && shareDepartement(one, other)
}

/** The imported offices that nobody wrote by hand. */
export function notByHand(bureaux: readonly Bureau[], byHand: readonly Contact[]): readonly Bureau[] {
  return bureaux.filter((bureau) => !byHand.some((contact) => isSameOffice(contact, bureau)))
}

function contactOf({ id: _, insee: __, horaires: ___, ...contact }: Bureau): Contact {
  return contact
}

/** The office to call in each département while the commune is not known, under the name that asks for the right one. */
function receiving({ 'import-annuaire': known }: Imported, bureaux: readonly Bureau[]): readonly Contact[] {
  return (known?.accueil ?? []).flatMap(({ departement, bureau: id, nom }) => {
    const bureau = bureaux.find((one) => one.id === id)
    if (!bureau) return []
    const { telephone, adresse, confiance, lu } = bureau
    return [
      {
        nom: maybeYours(nom, known?.demander),
        departements: [departement],
        ...(telephone === undefined ? {} : { telephone }),
        ...(adresse === undefined ? {} : { adresse }),
        ...(confiance === undefined ? {} : { confiance }),
        lu,
      },
    ]
  })
}

/**
 * The acteurs with the imported offices after their own; what is written by hand always wins.
 * Offices that serve a commune stay apart: there are many, and one is shown to who says their commune; until then, the
 * one of `accueil` comes first.
 */
export function withOffices<T extends Imported>(
  acteurs: Readonly<Record<string, T>>,
  annuaires: Readonly<Record<string, Annuaire>>,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(acteurs).map(([id, acteur]) => {
      const bureaux = annuaires[id]?.bureaux ?? []
      if (acteur['import-annuaire']?.portee === 'commune')
        return [id, { ...acteur, contacts: [...receiving(acteur, bureaux), ...acteur.contacts] }]
      const imported = notByHand(bureaux, acteur.contacts).map(contactOf)
      return [id, imported.length === 0 ? acteur : { ...acteur, contacts: [...acteur.contacts, ...imported] }]
    }),
  )
}
