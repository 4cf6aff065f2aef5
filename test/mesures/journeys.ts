import type { Language } from '../../content/languages.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'

/** What a journey costs until somewhere. */
export type Cost = {
  readonly gestes: number
  readonly ecrans: number
  readonly mots: number
  readonly pixels: number
  /** The pixels scrolled on the result. */
  readonly resultat: number
}

/** Someone who comes, with what they hold, and what they came for. */
export type Journey = {
  /** Who it is, in French, as the table says it. */
  readonly qui: string
  readonly device: 'telephone' | 'bureau' | 'borne'
  /** How they answer: with a finger or a mouse, or with keys. */
  readonly hand: 'doigt' | 'clavier'
  readonly language: Language
  /** What they answer when asked; « Je ne sais pas » to the rest. */
  readonly facts: Facts
  /** Whether they answer on the result what it still asks, as far as they know it. */
  readonly answersAll?: boolean
  /** The fiches that they put in their plan, and a note on the first. */
  readonly plan?: { readonly fiches: readonly string[]; readonly note: string }
  /** Who is the right person to reach, any of these, and how they want to reach them. */
  readonly right: readonly string[]
  readonly by: 'telephone' | 'courriel'
  /** What was measured on 28 November 2026, before the result was made again. */
  readonly avant?: string
  /** What is promised, as the table says it. */
  readonly objectif?: string
}

/** Ten people: five whose journeys were tried by hand on 28 November 2026, five more. */
export const journeys: readonly Journey[] = [
  {
    qui: 'Salarié en arrêt de travail, Pas-de-Calais',
    device: 'telephone',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'beneficiaire',
      statut: 'salarie',
      departement: 'pas-de-calais',
      motif: 'sante',
      besoin: 'garder-emploi',
      arret: 'oui',
      titre: 'non',
    },
    right: ['acteur-carsat', 'acteur-cap-emploi'],
    by: 'telephone',
    avant: '18 gestes, 1 300 mots, 5,3 écrans de défilement, un mauvais numéro',
    objectif: '9 gestes et 250 mots au plus, sans défiler sur le résultat',
  },
  {
    qui: 'Demandeur d’emploi de 24 ans, RQTH, Oise',
    device: 'borne',
    hand: 'doigt',
    language: 'fr-x-falc',
    facts: {
      profil: 'beneficiaire',
      statut: 'demandeur-emploi',
      departement: 'oise',
      accompagnement: 'aucun',
      besoin: 'definir-projet',
      titre: 'oui',
      age: '16-25',
    },
    right: ['acteur-missions-locales', 'acteur-cap-emploi'],
    by: 'telephone',
    avant: '17 gestes, 11 écrans, 14 561 px',
    objectif: '12 gestes au plus jusqu’à la feuille',
  },
  {
    qui: 'Conseillère avec une personne, Pas-de-Calais',
    device: 'bureau',
    hand: 'clavier',
    language: 'fr',
    facts: {
      profil: 'beneficiaire',
      statut: 'salarie',
      departement: 'pas-de-calais',
      motif: 'sante',
      besoin: 'garder-emploi',
      age: '45-et-plus',
      contrat: 'cdi',
      employeur: 'prive',
      arret: 'oui',
      inaptitude: 'risque',
      titre: 'en-cours',
      'at-mp': 'oui',
      'incapacite-10': 'non',
      diplome: 'aucun',
      accompagnement: 'aucun',
    },
    answersAll: true,
    plan: { fiches: ['essai-encadre', 'crpe'], note: 'Rendez-vous lundi' },
    right: ['acteur-carsat', 'acteur-cap-emploi'],
    by: 'telephone',
    avant: '58 touches pour 9 réponses sur 12',
    objectif: '30 touches au plus pour tout',
  },
  {
    qui: 'Référent handicap d’un CFA, apprentie sourde, Nord',
    device: 'bureau',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'referent-handicap',
      departement: 'nord',
      'besoin-referent': 'financer-surcout',
      apprenant: 'apprenti',
      'employeur-apprenant': 'prive',
      opco: 'opco-ep',
      etape: 'en-cours',
      'duree-restante': 'moins-de-8-mois',
    },
    right: ['rhf', 'acteur-agefiph'],
    by: 'telephone',
    avant: 'deux besoins à choisir l’un contre l’autre, bouton vers un mauvais service',
  },
  {
    qui: 'Employeur de 30 personnes, veut recruter, Somme',
    device: 'bureau',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'employeur',
      departement: 'somme',
      'besoin-employeur': 'recruter',
      employeur: 'prive',
      effectif: '11-a-49',
    },
    right: ['acteur-france-travail', 'acteur-cap-emploi'],
    by: 'telephone',
    avant: '12 gestes, 14 233 px, 2 300 mots, le numéro des candidats',
  },
  {
    qui: 'Jeune de 17 ans chez ses parents, en arabe, Nord',
    device: 'telephone',
    hand: 'doigt',
    language: 'ar',
    facts: {
      profil: 'beneficiaire',
      statut: 'demandeur-emploi',
      departement: 'nord',
      accompagnement: 'aucun',
      besoin: 'definir-projet',
      age: '16-25',
    },
    right: ['acteur-missions-locales', 'acteur-cap-emploi'],
    by: 'telephone',
  },
  {
    qui: 'Mère d’un garçon en IME, Aisne',
    device: 'telephone',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'proche',
      statut: 'scolaire',
      departement: 'aisne',
      accompagnement: 'etablissement',
      besoin: 'preparer-formation',
      age: '16-25',
      origine: 'ime',
      handicap: 'intellectuel',
    },
    right: ['acteur-mdph', 'acteur-cap-emploi'],
    by: 'telephone',
  },
  {
    qui: 'Agente d’une mairie qui craint l’inaptitude, Somme',
    device: 'bureau',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'beneficiaire',
      statut: 'agent-public',
      departement: 'somme',
      motif: 'sante',
      besoin: 'garder-emploi',
      inaptitude: 'risque',
      titre: 'non',
    },
    right: ['acteur-cap-emploi'],
    by: 'telephone',
  },
  {
    qui: 'Demandeuse d’emploi sourde, veut écrire, Nord',
    device: 'telephone',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'beneficiaire',
      statut: 'demandeur-emploi',
      departement: 'nord',
      accompagnement: 'cap-emploi',
      besoin: 'trouver-emploi',
      titre: 'oui',
      age: '30-44',
      handicap: 'auditif',
    },
    right: ['acteur-cap-emploi', 'acteur-agefiph'],
    by: 'courriel',
  },
  {
    qui: 'Travailleur indépendant, mal de dos, Oise',
    device: 'telephone',
    hand: 'doigt',
    language: 'fr',
    facts: {
      profil: 'beneficiaire',
      statut: 'independant',
      departement: 'oise',
      motif: 'sante',
      besoin: 'garder-emploi',
      titre: 'non',
    },
    right: ['acteur-cap-emploi', 'acteur-carsat', 'acteur-agefiph'],
    by: 'telephone',
  },
]
