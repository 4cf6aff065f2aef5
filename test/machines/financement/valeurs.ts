import type { Valeurs } from '../../../machines/financement/formulaires/champ.ts'

type Demande = Readonly<Record<string, unknown>>

/** What a person types to make a request of the command. */
export function valeursDe(demande: Demande): Valeurs {
  const {
    simulateur: _,
    duree = {},
    frais = {},
    ...rest
  } = demande as Demande & {
    readonly duree?: Demande
    readonly frais?: Demande
  }
  return { ...rest, ...duree, ...frais } as Valeurs
}
