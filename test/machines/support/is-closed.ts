import { knowledge } from './knowledge.ts'

/** Whether a fiche comes after everything for everybody: nothing that one could begin now opens it. */
export function isClosed(id: string): boolean {
  return knowledge.fiches[id]!.dernier?.some(({ criteres }) => criteres.length === 0) ?? false
}
