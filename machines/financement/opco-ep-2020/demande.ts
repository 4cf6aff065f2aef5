import { questions } from '../../../content/questions.ts'
import { bornes } from '../bornes.ts'
import { booleen, entier, isObject, read, objet, oneOf, quantite, type Controle } from '../lecture.ts'
import type { Lu } from '../reponse.ts'

/** The themes of the 2020 plan. */
export const themes = [
  'formations-juridiques',
  'stages-professionnels',
  'gestionnaire-social',
  'rpva',
  'formations-longues',
  'accueil-communication-comptabilite',
  'management',
  'responsable-qualite',
  'demarche-qualite',
  'logiciels-professionnels',
  'secourisme',
] as const

/** The kinds of contrat de professionnalisation that the rule tells apart. */
export const types = ['diplomante', 'qualifiante-rncp', 'qualifiante-ccn', 'renforce'] as const

/** The levels that a pay table or an aid depends on. */
export const niveaux = ['infra-bac', 'bac', 'post-bac'] as const

/** A level of education. */
export type Niveau = (typeof niveaux)[number]

/** The size of a company. */
export type Effectif = (typeof questions.effectif)[number]

type Champs = {
  readonly pdc: {
    readonly theme: (typeof themes)[number]
    readonly heures: number
    readonly effectif: Effectif
  }
  readonly 'bilan-competences': { readonly heures: number; readonly effectif?: Effectif }
  readonly 'contrat-professionnalisation': {
    readonly type: (typeof types)[number]
    readonly heures: number
    readonly 'niveau-entree'?: Niveau
  }
  readonly 'contrat-apprentissage': {
    readonly repas?: number
    readonly nuitees?: number
    /** What the first equipment cost, in euros. */
    readonly equipement?: number
    readonly handicap?: boolean
    /** What the branch pays for a year of this contract, in euros. */
    readonly 'cout-contrat'?: number
  }
  readonly 'remuneration-apprenti': { readonly age: number; readonly annee: number; readonly smic: number }
  readonly 'remuneration-professionnalisation': {
    readonly age: number
    readonly niveau: Niveau
    readonly smic: number
  }
  readonly 'formation-tuteur': { readonly heures: number }
  readonly poei: { readonly heures: number; readonly effectif?: Effectif }
  readonly vae: Readonly<Record<never, never>>
}

/** What the rule of 2020 can be asked about. */
export type Objet = keyof Champs

/** A request to the rule of 2020 about one object, or about any. */
export type DemandeOpcoEp2020<O extends Objet = Objet> = {
  [One in O]: { readonly simulateur: 'opco-ep-2020'; readonly objet: One } & Champs[One]
}[O]

const annee = entier(bornes.annee)
const heures = quantite(bornes.heures)
const age = entier(bornes.age)
const smic = quantite(bornes.smic)
const effectif = oneOf(questions.effectif)
const niveau = oneOf(niveaux)

type Forme = {
  readonly requis: Readonly<Record<string, Controle>>
  readonly libres?: Readonly<Record<string, Controle>>
}

const formes: Readonly<Record<Objet, Forme>> = {
  pdc: { requis: { theme: oneOf(themes), heures, effectif } },
  'bilan-competences': { requis: { heures }, libres: { effectif } },
  'contrat-professionnalisation': {
    requis: { type: oneOf(types), heures },
    libres: { 'niveau-entree': niveau },
  },
  'contrat-apprentissage': {
    requis: {},
    libres: {
      repas: entier(bornes.repas),
      nuitees: entier(bornes.nuitees),
      equipement: quantite(bornes.equipement),
      handicap: booleen,
      'cout-contrat': quantite(bornes['cout-contrat']),
    },
  },
  'remuneration-apprenti': { requis: { age, annee, smic } },
  'remuneration-professionnalisation': { requis: { age, niveau, smic } },
  'formation-tuteur': { requis: { heures } },
  poei: { requis: { heures }, libres: { effectif } },
  vae: { requis: {} },
}

/** Everything that the rule of 2020 can be asked about. */
export const objets = Object.keys(formes) as readonly Objet[]

const simulateur = oneOf(['opco-ep-2020'])
const unObjet = oneOf(objets)

// Without a known object, only its name can be checked: any other key may belong to it.
const sansObjet: Controle = (value, cle) =>
  isObject(value) ? unObjet(value.objet, 'objet') : objet({ simulateur, objet: unObjet })(value, cle)

/** The fields that one object is asked about: those it needs, and those it may have. */
export function champsDe(one: Objet): {
  readonly requis: readonly string[]
  readonly libres: readonly string[]
} {
  const { requis, libres = {} } = formes[one]
  return { requis: Object.keys(requis), libres: Object.keys(libres) }
}

function controleDe(value: unknown): Controle {
  const known = isObject(value) ? objets.find((one) => one === value.objet) : undefined
  if (known === undefined) return sansObjet
  const { requis, libres } = formes[known]
  const champs = { simulateur, objet: unObjet, ...requis, ...libres }
  return objet(champs, ['simulateur', 'objet', ...Object.keys(requis)])
}

/** Checks a request to the rule of 2020. */
export function readOpcoEp2020(value: unknown): Lu<DemandeOpcoEp2020> {
  return read(value, controleDe(value))
}
