/** The lines that an answer may carry; the same id may stand twice, its amounts add up. */
export const lignesPossibles = [
  'forfait-organisation',
  'frais-apprenti',
  'remuneration',
  'protection-sociale',
  'accompagnement-social',
  'cout-pedagogique',
  'frais-de-salaire',
  'aide-tutorale',
  'frais-annexes',
  'premier-equipement',
  'majoration-handicap',
  'part-france-travail',
  'part-opco',
  'salaire-minimum',
] as const

/** What a line pays for. */
export type LigneId = (typeof lignesPossibles)[number]

/** One amount of an answer, in euros to the cent, and how it was found. */
export type Ligne = {
  readonly id: LigneId
  readonly libelle: string
  readonly montant: number
  /** The top of the range, where the rule gives two figures. */
  readonly 'montant-max'?: number
  /** True when the source says hors taxes; false when it does not. */
  readonly ht: boolean
  /** The sum in words, as in « 400 € × 1,10 ». */
  readonly calcul: string
  /** True when a cap took something away from what was asked. */
  readonly plafonne: boolean
  /** The lines of the document that give the figures. */
  readonly source?: { readonly document: string; readonly lignes: string }
  /** The ids of the figures it was made from. */
  readonly chiffres: readonly string[]
  /** The one of them whose conditions it comes under; none when it may be either of two. */
  readonly selon?: string
}

/** What a funding rule answers to a request. */
export type Reponse = {
  readonly lignes: readonly Ligne[]
  /** Why nothing at all is paid; null when something is. */
  readonly 'non-finance': string | null
  readonly avertissements: readonly string[]
  readonly justificatifs: readonly string[]
  /** The document of the rule, and its date: a day, or words when it has none. */
  readonly source: { readonly document: string; readonly date: string }
}

/** A request that was checked, or the one sentence that says what is wrong, where, and what is accepted. */
export type Lu<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly erreur: string }

const digitsOfADouble = 15

/** Rounds euros to the cent, half a cent upwards, on the decimal figures: 1.005 is 1.01, as on paper. */
export function arrondi(montant: number): number {
  return Math.round(Number((montant * 100).toPrecision(digitsOfADouble))) / 100
}

function grouped(whole: string): string {
  return whole.replaceAll(/\B(?=(\d{3})+$)/gu, ' ')
}

function written(amount: number, decimals: number): string {
  const [whole = '', part] = amount.toFixed(decimals).split('.')
  return part === undefined ? grouped(whole) : `${grouped(whole)},${part}`
}

/** Writes euros in French: « 1 240 € », « 1 240,50 € ». */
export function euros(montant: number): string {
  const rounded = arrondi(montant)
  return `${written(rounded, Number.isInteger(rounded) ? 0 : 2)} €`
}

/** Writes a number in French, without useless decimals: « 1 500 », « 1,5 ». */
export function nombre(value: number): string {
  const [, decimals = ''] = String(arrondi(value)).split('.')
  return written(arrondi(value), decimals.length)
}

/** Writes a multiplier in French, to two decimals: « 1,10 ». */
export function coefficient(value: number): string {
  return written(value, 2)
}

/** The sum of an answer's lines, lowest and highest: the same when no line is a range. */
export function total({ lignes }: Pick<Reponse, 'lignes'>): { readonly min: number; readonly max: number } {
  const sum = (of: (ligne: Ligne) => number): number =>
    arrondi(lignes.reduce((rest, ligne) => rest + of(ligne), 0))
  return { min: sum(({ montant }) => montant), max: sum((one) => one['montant-max'] ?? one.montant) }
}
