import { maybeYours } from './lieux/maybe-yours.ts'
import type { Acteur } from './schema/acteur.ts'

/** The contacts of an acteur without the offices that are given while the commune is not known. */
export function withoutReceiving({
  contacts,
  'import-annuaire': known,
}: Pick<Acteur, 'contacts' | 'import-annuaire'>): Acteur['contacts'] {
  const receive = new Set((known?.accueil ?? []).map(({ nom }) => maybeYours(nom, known?.demander)))
  return contacts.filter(({ nom }) => !receive.has(nom))
}
