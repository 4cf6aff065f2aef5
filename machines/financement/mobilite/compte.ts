import type { Regle } from '../../../content/schema/bareme.ts'
import type { Chiffres, Phrases } from '../chiffres.ts'
import { arrondi, type Ligne, type LigneId } from '../reponse.ts'
import type { Champ, DemandeMobilite, Frais, MotsDesFrais, Situation } from './demande.ts'
import type { Zone } from './zones.ts'

/** What the parts of a rule count with. */
export type Contexte = {
  readonly demande: DemandeMobilite
  readonly chiffre: Chiffres
  readonly phrase: Phrases
  readonly mots: MotsDesFrais
  readonly dans: (zone: Zone) => boolean
  /** The lines of the source that hold the whole rule. */
  readonly lignes: string
}

/** A line, and what its reader must know. */
export type Compte = { readonly ligne?: Ligne; readonly doutes: readonly string[] }

/** One thing that an OPCO pays. */
export type Part = {
  /** The fields without which this part has no answer. */
  readonly besoins: (situation: Situation) => readonly Champ[]
  /** The costs that it looks at. */
  readonly frais: readonly Frais[]
  readonly compte: (contexte: Contexte) => readonly Compte[]
}

type Calcul = {
  readonly id: LigneId
  readonly libelle: string
  readonly min: number
  readonly max?: number
  readonly calcul: string
  readonly plafonne?: boolean
  /** The figures used; their doubts come with the line. */
  readonly regles: readonly Regle[]
  /** The figure whose conditions it comes under: the first, unless it may be either of two. */
  readonly selon?: Regle | undefined
  /** The lines of the source, when no figure names them. */
  readonly lignes?: string
}

function sourceOf(regles: readonly Regle[], lignes = ''): string {
  const all = regles.length > 0 ? regles.flatMap((regle) => regle.lignes.split(', ')) : [lignes]
  return [...new Set(all)].join(', ')
}

/** Makes a line from a sum and the figures it used. */
export function countLine({ regles, min, max = min, ...calcul }: Calcul): Compte {
  const [montant, top] = [arrondi(min), arrondi(max)]
  const selon = 'selon' in calcul ? calcul.selon : regles[0]
  return {
    ligne: {
      id: calcul.id,
      libelle: calcul.libelle,
      montant,
      ...(top > montant ? { 'montant-max': top } : {}),
      ht: regles.some(({ ht }) => ht === true),
      calcul: calcul.calcul,
      plafonne: calcul.plafonne ?? false,
      source: { document: '001', lignes: sourceOf(regles, calcul.lignes) },
      chiffres: regles.map(({ id }) => id),
      ...(selon ? { selon: selon.id } : {}),
    },
    doutes: regles.flatMap(({ doute }) => (doute === undefined ? [] : [doute])),
  }
}

/** A field that `besoins` asked for: without it, the caller forgot to ask. */
export function ensure<T>(value: T | undefined, champ: Champ): T {
  if (value === undefined) throw new Error(`A mobility was counted without « ${champ} »`)
  return value
}

/** Days in a week. */
export const semaine = 7

/** The days of a stay. */
export function joursDe({ duree }: DemandeMobilite): number {
  const { semaines = 0, jours = 0 } = ensure(duree, 'duree')
  return semaines * semaine + jours
}
