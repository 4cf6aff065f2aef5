import type { ParseKeys } from 'i18next'

type Start = 'champ' | 'aide' | 'choix' | 'groupe'
type Key<S extends Start> = Extract<ParseKeys, `financement.${S}-${string}`>

/** The words of a field, of its help, of an answer or of a group; a test holds every form against them. */
export function keyOf<S extends Start>(start: S, id: string): Key<S> {
  return `financement.${start}-${id}` as Key<S>
}
