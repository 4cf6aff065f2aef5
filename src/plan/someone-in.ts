import type { Contact } from '../../machines/orientation/contacts.ts'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import { isDiscreet } from './discreet.ts'

/** The first of those to call for a result whom anyone may be seen to call; null when there is none. */
export function someoneIn({
  contacts,
  autresContacts,
}: Pick<Orientation, 'contacts' | 'autresContacts'>): Contact | null {
  const discreet = [...contacts, ...autresContacts].filter(({ nom }) => isDiscreet(nom))
  return discreet.find(({ telephone }) => telephone) ?? null
}
