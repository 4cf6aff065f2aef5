import type { BaremeCalcul } from '../../../content/pages/financement.ts'
import type { Regle } from '../../../content/schema/bareme.ts'
import { chiffresDe, phrasesDe, type Chiffres, type Phrases } from '../chiffres.ts'
import { arrondi, euros, nombre, type Ligne, type LigneId } from '../reponse.ts'

/** What the objects of the rule count with. */
export type Contexte = {
  readonly regles: readonly Regle[]
  readonly chiffre: Chiffres
  /** A figure that the rule may not have: then it pays nothing. */
  readonly peutEtre: (id: string) => Regle | undefined
  readonly phrase: Phrases
}

/** What an object of the rule comes to. */
export type Compte = {
  readonly lignes: readonly Ligne[]
  /** Why nothing is paid. */
  readonly refus?: string
  /** What to know about this very request. */
  readonly avertissements: readonly string[]
}

/** The figures and sentences of one part of the rule. */
export function contexteDe({ id, regles, phrases }: BaremeCalcul): Contexte {
  return {
    regles,
    chiffre: chiffresDe(regles, id),
    peutEtre: (wanted) => regles.find((regle) => regle.id === wanted),
    phrase: phrasesDe(phrases, id),
  }
}

/** Nothing is paid, and why. */
export function rien(refus: string, avertissements: readonly string[] = []): Compte {
  return { lignes: [], refus, avertissements }
}

/** What is in doubt in the figures used. */
export function doutesDe(regles: readonly Regle[]): readonly string[] {
  return regles.flatMap(({ doute }) => (doute === undefined ? [] : [doute]))
}

type Calcul = {
  readonly id: LigneId
  readonly min: number
  readonly max?: number
  readonly calcul: string
  readonly plafonne?: boolean
  /** The figures used, the one that names the line first. */
  readonly regles: readonly [Regle, ...Regle[]]
}

/** Makes a line from a sum, in euros, and the figures it used. */
export function ligneDe({ id, min, max = min, calcul, plafonne = false, regles }: Calcul): Ligne {
  const [montant, top] = [arrondi(min), arrondi(max)]
  const lignes = new Set(regles.flatMap((regle) => regle.lignes.split(', ')))
  return {
    id,
    libelle: regles[0].libelle,
    montant,
    ...(top > montant ? { 'montant-max': top } : {}),
    ht: regles.some(({ ht }) => ht === true),
    calcul,
    plafonne,
    source: { document: '003', lignes: [...lignes].join(', ') },
    chiffres: regles.map((regle) => regle.id),
    selon: regles[0].id,
  }
}

/** Hours at an hourly rate, up to a number of hours; two ends when the limit itself has two. */
export function parHeure(id: LigneId, heures: number, taux: Regle, plafond: Regle): Ligne {
  const plafonne = heures > plafond.valeur
  const [paid, most] = [plafond.valeur, plafond['valeur-max'] ?? plafond.valeur].map((limit) =>
    Math.min(heures, limit),
  ) as [number, number]
  const hours = most > paid ? `${nombre(paid)} à ${nombre(most)} h` : `${nombre(paid)} h`
  const calcul = `${hours} × ${euros(taux.valeur)}`
  return ligneDe({
    id,
    min: paid * taux.valeur,
    max: most * taux.valeur,
    calcul: plafonne ? `${calcul} (${nombre(heures)} h, plafonnées à ${hours})` : calcul,
    plafonne,
    regles: [taux, plafond],
  })
}

/** So many hundredths of an amount. */
export function partDe(pourcent: number, montant: number): number {
  return (montant * pourcent) / 100
}
