import type { Contact } from '../../machines/orientation/contacts.ts'

/** Of those whom a step names, the one to reach first: who has an address, for who writes; else a number, else an address. */
export function calledFirst(appeler: readonly Contact[], writes: boolean): Contact | null {
  return (
    (writes ? appeler.find(({ courriel }) => courriel) : undefined) ??
    appeler.find(({ telephone, courriel }) => telephone ?? courriel) ??
    appeler[0] ??
    null
  )
}
