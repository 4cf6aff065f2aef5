import { choicesOf } from '../../../content/questions.ts'
import type { Pays } from '../../../content/schema/pays.ts'
import { bornes, unAn } from '../bornes.ts'
import { booleen, entier, read, objet, oneOf, quantite, refus, type Controle } from '../lecture.ts'
import type { Lu } from '../reponse.ts'

/** The contracts of an alternant. */
export const contrats = ['apprentissage', 'professionnalisation'] as const
/** Who pays the wage during the stay: the French employer, or the host. */
export const conventions = ['mise-a-disposition', 'mise-en-veille'] as const
/** The levels that an amount may depend on. */
export const niveaux = ['infra-bac', 'bac', 'post-bac'] as const

const controlesFrais = {
  nuitees: entier(bornes.nuitees),
  repas: entier(bornes.repas),
  transport: quantite(bornes.transport),
  reels: quantite(bornes.reels),
  'heures-payees': quantite(bornes['heures-payees']),
  'protection-sociale': quantite(bornes['protection-sociale']),
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

const parties = objet({ semaines: entier(bornes.semaines), jours: entier(bornes.jours) })

const duree: Controle = (value, cle) => {
  const wrong = parties(value, cle)
  if (wrong !== undefined) return wrong
  const { semaines, jours } = value as NonNullable<DemandeMobilite['duree']>
  if (semaines === undefined && jours === undefined)
    return `« ${cle} » est vide ; il faut « semaines », « jours », ou les deux.`
  const days = 7 * (semaines ?? 0) + (jours ?? 0)
  return days > unAn
    ? `« ${cle} » fait ${days} jours ; il faut un an au plus : ${unAn} jours, semaines comprises.`
    : undefined
}

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
    mois: entier([0, bornes.mois[1]]),
  }
}

/** Checks a request for a mobility. */
export function readMobilite(value: unknown, pays: Pays): Lu<DemandeMobilite> {
  const lue = read<DemandeMobilite>(value, objet(champs(pays), ['simulateur', 'opco']))
  if (!lue.ok || lue.value.ieg !== true || lue.value.mois === undefined) return lue
  const erreur = entier(bornes.mois)(lue.value.mois, 'mois')
  return erreur === undefined ? lue : { ok: false, erreur }
}

/** Says that a field is missing which this OPCO's rule needs. */
export function askFor(champ: Champ, pays: Pays): string {
  const sentence = champs(pays)[champ]?.(undefined, champ) ?? refus(undefined, champ, 'une valeur')
  return `${sentence.replace(/\.$/u, '')} : la règle de cet OPCO en dépend.`
}
