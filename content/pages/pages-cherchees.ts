/** A page that the search leads to, by its route's name: where the screens' words name it, and other French names of it. */
export type PageCherchee = {
  /** Keys of `ecrans.yaml`: its name, then its one sentence. */
  readonly titre: readonly [string, string]
  readonly resume: readonly [string, string]
  readonly alias: readonly string[]
}

/** The pages that are neither a fiche, nor someone to call, nor an OPCO. */
export const pagesCherchees = {
  mobilite: {
    titre: ['financement', 'page-mobilite'],
    resume: ['financement', 'page-mobilite-chapeau'],
    alias: [
      'Erasmus pour un apprenti',
      'Mobilité internationale',
      'Mobilité en Europe d’un apprenti',
      'Partir à l’étranger',
      'Stage à l’étranger',
      'Séjour à l’étranger d’un apprenti',
      'Erasmus +',
    ],
  },
  'accompagnement-social': {
    titre: ['financement', 'page-accompagnement-social'],
    resume: ['financement', 'page-accompagnement-social-chapeau'],
    alias: ['Accompagnement social outre-mer'],
  },
  'prise-en-charge': {
    titre: ['financement', 'vers-prise-en-charge'],
    resume: ['financement', 'vers-prise-en-charge-texte'],
    alias: ['Demander une prise en charge à l’OPCO'],
  },
  financement: {
    titre: ['financement', 'titre'],
    resume: ['financement', 'chapeau'],
    alias: ['Simulateur', 'Calculer une aide'],
  },
  acces: {
    titre: ['acces', 'titre'],
    resume: ['acces', 'chapeau'],
    alias: [
      'Titre de séjour, autorisation de travail',
      'Cours de français, FLE',
      'Diplôme étranger, ENIC-NARIC',
      'Interprète, traducteur',
      'Langue des signes, LSF, sourd, malentendant',
      'Réfugié, demandeur d’asile, étranger',
    ],
  },
  contacts: {
    titre: ['contacts', 'titre'],
    resume: ['contacts', 'chapeau'],
    alias: ['Contacts par commune', 'Numéros de téléphone', 'Près de chez moi'],
  },
} as const satisfies Readonly<Record<string, PageCherchee>>
