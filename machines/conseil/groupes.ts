import type { Question } from '../../content/questions.ts'

/** The facts of a case by what they are about, in the order a counsellor asks them. */
export const groupes = {
  situation: [
    'profil',
    'statut',
    'departement',
    'age',
    'accompagnement',
    'inscription',
    'chomage-longue-duree',
    'rsa',
    'quartier-prioritaire',
    'origine',
  ],
  sante: [
    'titre',
    'arret',
    'inaptitude',
    'at-mp',
    'incapacite-10',
    'sante-declaree',
    'handicap',
    'appui-en-formation',
  ],
  emploi: ['contrat', 'employeur', 'anciennete', 'cadre', 'exposition', 'effectif', 'opco'],
  projet: [
    'besoin',
    'motif',
    'diplome',
    'secteur',
    'formation-trouvee',
    'employeur-pret',
    'suivi-insuffisant',
  ],
  professionnel: [
    'besoin-referent',
    'besoin-employeur',
    'apprenant',
    'employeur-apprenant',
    'etape',
    'duree-restante',
  ],
} as const satisfies Readonly<Record<string, readonly Question[]>>

/** A group of facts. */
export type Groupe = keyof typeof groupes

/** The names of the groups, in order. */
export const nomsGroupes = [
  'situation',
  'sante',
  'emploi',
  'projet',
  'professionnel',
] as const satisfies readonly Groupe[]

/** Every fact, in the order of the desk. */
export const faits: readonly Question[] = nomsGroupes.flatMap((groupe) => groupes[groupe])
