import { bornes, type Bornes, type Nombre } from '../bornes.ts'
import type { Lu, Reponse } from '../reponse.ts'

/** What a form holds: one value a field; a field left empty has none. */
export type Valeurs = Readonly<Record<string, string | number | boolean>>

/** What a number counts. */
export type Unite = 'euro' | 'semaine' | 'jour' | 'mois' | 'heure' | 'an' | 'nombre'

type Genre =
  | { readonly genre: 'choix'; readonly choix: readonly string[] }
  | { readonly genre: 'pays'; readonly choix: readonly string[] }
  | { readonly genre: 'nombre'; readonly unite: Unite; readonly limites: Bornes }
  | { readonly genre: 'case' }

/** One field of a form. */
export type Champ = Genre & {
  readonly id: string
  /** The part of the form that it stands in. */
  readonly groupe: string
  /** Whether there is no answer without it. */
  readonly requis: boolean
  /** Its name in a link, where its own would say too much. */
  readonly cle?: string
}

/** A simulator as a form: which fields to show for what was said, and what comes out. */
export type Formulaire = {
  /** Every field that the form may show. */
  readonly tous: readonly Champ[]
  /** The fields to show, in order. */
  readonly champs: (valeurs: Valeurs) => readonly Champ[]
  readonly answer: (valeurs: Valeurs) => Lu<Reponse>
}

/** A number that counts things, or euros. */
export function nombre(id: Nombre, groupe: string, unite: Unite): Champ {
  return { genre: 'nombre', id, groupe, unite, limites: bornes[id], requis: false }
}

/** The bounds that a value breaks; null when it will do. */
export function depassees(champ: Champ, value: Valeurs[string] | undefined): Bornes | null {
  if (champ.genre !== 'nombre' || typeof value !== 'number') return null
  const [min, max] = champ.limites
  return value < min || value > max ? champ.limites : null
}

/** One of several answers. */
export function choix(id: string, groupe: string, accepted: readonly string[]): Champ {
  return { genre: 'choix', id, groupe, choix: accepted, requis: false }
}

/** A box to tick. */
export function coche(id: string, groupe: string, cle = id): Champ {
  return { genre: 'case', id, groupe, cle, requis: false }
}

/** Whether a number has no decimals: all but euros and hours. */
export function isWhole(unite: Unite): boolean {
  return unite !== 'euro' && unite !== 'heure'
}

/** The fields to fill in, needed and empty, or to correct, in the order of the form. */
export function manquants({ champs }: Formulaire, valeurs: Valeurs): readonly string[] {
  return champs(valeurs)
    .filter(
      (champ) =>
        (champ.requis && valeurs[champ.id] === undefined) || depassees(champ, valeurs[champ.id]) !== null,
    )
    .map(({ id }) => id)
}
