import { createContext } from 'react'

/** Which folds of the desk are open, by name, and what opens or closes one. */
export type Deplis = {
  readonly deplies: readonly string[]
  readonly onDepli: (nom: string, open: boolean) => void
}

/** The folds of the desk in view. */
export const DeplisContext = createContext<Deplis>({ deplies: [], onDepli: () => undefined })
