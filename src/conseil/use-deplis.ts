import { useMemo } from 'react'
import type { Poste } from '../../machines/conseil/poste.ts'
import type { Deplis } from './deplis-context.ts'

/** The folds of the desk as its session holds them: opening or closing one changes those open now, not when it was drawn. */
export function useDeplis(
  deplies: Poste['deplies'],
  onPoste: (change: (before: Poste) => Partial<Poste>) => void,
): Deplis {
  return useMemo(
    () => ({
      deplies,
      onDepli: (nom, open) =>
        onPoste((before) => {
          const others = before.deplies.filter((one) => one !== nom)
          return { deplies: open ? [...others, nom] : others }
        }),
    }),
    [deplies, onPoste],
  )
}
