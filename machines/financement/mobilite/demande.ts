import { choicesOf } from '../../../content/questions.ts'
import type { Pays } from '../../../content/schema/pays.ts'
import { booleen, entier, read, objet, oneOf, quantite, refus, type Controle } from '../lecture.ts'
import type { Lu } from '../reponse.ts'

/** The contracts of an alternant. */
export const contrats = ['apprentissage', 'professionnalisation'] as const
/** Who pays the wage during the stay: the French employer, or the host. */
export const conventions = ['mise-a-disposition', 'mise-en-veille'] as const
/** The levels that an amount may depend on. */
export const niveaux = ['infra-bac', 'bac', 'post-bac'] as const

const controlesFrais = {
  nuitees: entier,
  repas: entier,
  transport: quantite,
  reels: quantite,
  'heures-payees': quantite,
  'protection-sociale': quantite,
}

/** A cost of the stay: nights and meals counted, hours counted, the rest in euros. */
export type Frais = keyof typeof controlesFrais

/** Every cost that a request may carry. */
export const tousLesFrais = Object.keys(controlesFrais) as readonly Frais[]

/** How sentences speak of costs: by their keys in a request, or by their names on a screen. */
export type MotsDesFrais = {
  readonly nom: (frais: Frais) => string
  /** What follows a cost that the sentence has named. */
  readonly renvoi: (frais: Frais) => string
}

/** Costs by their keys in a request. */
export const clesDesFrais: MotsDesFrais = {
  nom: (frais) => `frais.${frais}`,
  renvoi: (frais) => ` (frais.${frais})`,
}

/** A request for a mobility: only the fields that the OPCO's rule uses are needed. */
export type DemandeMobilite = {
  readonly simulateur: 'mobilite'
  readonly opco: string
  readonly contrat?: (typeof contrats)[number]
  readonly convention?: (typeof conventions)[number]
  /** ISO 3166-1, two letters. */
  readonly pays?: string
  readonly duree?: { readonly semaines?: number; readonly jours?: number }
  readonly niveau?: (typeof niveaux)[number]
  /** The learner lives and works overseas. */
  readonly ultramarin?: boolean
  readonly frais?: Readonly<Partial<Record<Frais, number>>>
  /** The employer belongs to the electricity and gas industries. */
  readonly ieg?: boolean
  /** Months of the stay, for the electricity and gas industries. */
  readonly mois?: number
}

/** What the fields that a rule needs depend on. */
export type Situation = Pick<DemandeMobilite, 'frais' | 'ultramarin' | 'ieg'>

/** A field that a rule may need. */
export type Champ = 'contrat' | 'convention' | 'pays' | 'duree' | 'niveau' | 'mois'

const duree: Controle = (value, cle) =>
  objet({ semaines: entier, jours: entier })(value, cle) ??
  (Object.keys(value as object).length === 0
    ? `« ${cle} » est vide ; il faut « semaines », « jours », ou les deux.`
    : undefined)

const codeISO = 'un code de pays ISO 3166-1 de deux lettres majuscules'

function paysParmi({ noms }: Pays): Controle {
  return (value, cle) => {
    if (typeof value === 'string' && Object.hasOwn(noms, value)) return undefined
    const [found] = Object.entries(noms).find(([, nom]) => nom === value) ?? []
    const hint = found
      ? ` : pour ${String(value)}, « ${found} »`
      : ', comme PT (Portugal) ou GB (Royaume-Uni)'
    return refus(value, cle, codeISO + hint)
  }
}

function champs(pays: Pays): Readonly<Record<string, Controle>> {
  return {
    simulateur: oneOf(['mobilite']),
    opco: oneOf(choicesOf('opco')),
    contrat: oneOf(contrats),
    convention: oneOf(conventions),
    pays: paysParmi(pays),
    duree,
    niveau: oneOf(niveaux),
    ultramarin: booleen,
    frais: objet(controlesFrais),
    ieg: booleen,
    mois: entier,
  }
}

/** Checks a request for a mobility. */
export function readMobilite(value: unknown, pays: Pays): Lu<DemandeMobilite> {
  return read(value, objet(champs(pays), ['simulateur', 'opco']))
}

/** Says that a field is missing which this OPCO's rule needs. */
export function askFor(champ: Champ, pays: Pays): string {
  const sentence = champs(pays)[champ]?.(undefined, champ) ?? refus(undefined, champ, 'une valeur')
  return `${sentence.replace(/\.$/u, '')} : la règle de cet OPCO en dépend.`
}
