import { departements } from './lieux/departements.ts'

/**
 * The facts of an interview: every question and the answers it accepts, in the order screens list them.
 * `ne-sait-pas` is accepted by every question and is not repeated here.
 * Ids are shared with other programs: one may be added, none renamed.
 */
export const questions = {
  /** The doors of the home screen; `proche`: for someone else, whose rights are those of `beneficiaire`. */
  profil: ['beneficiaire', 'proche', 'referent-handicap', 'employeur'],
  /** `demandeur-emploi`: without a job, registered or not; `scolaire`: pupil, student, IME and IMPro. */
  statut: [
    'demandeur-emploi',
    'salarie',
    'agent-public',
    'independant',
    'alternant',
    'stagiaire-formation',
    'esat',
    'scolaire',
    'autre',
  ],
  /** Registered with France Travail. */
  inscription: ['oui', 'non'],
  /** Who already follows the person (tiers accompagnateur). */
  accompagnement: [
    'france-travail',
    'cap-emploi',
    'mission-locale',
    'apec',
    'avenir-actifs',
    'departement',
    'etablissement',
    'comete',
    'autre',
    'aucun',
  ],
  /** `drom`: Guadeloupe, Guyane, Martinique, La Réunion. */
  departement: [...departements, 'drom', 'mayotte', 'autre'],
  age: ['moins-de-16', '16-25', '26-29', '30-44', '45-et-plus'],
  /** RQTH or another title opening the obligation d'emploi (BOETH); `refuse`: refused, or no longer valid. */
  titre: ['oui', 'en-cours', 'refuse', 'non'],
  rsa: ['oui', 'non'],
  /** Health gets in the way of work or training, whatever the administrative title. */
  'sante-declaree': ['oui', 'non'],
  /** Arrêt de travail in progress. */
  arret: ['oui', 'non'],
  /** Avis of the occupational physician; `risque`: restrictions, or inaptitude announced. */
  inaptitude: ['averee', 'risque', 'non'],
  /** Accident du travail or maladie professionnelle, recognised; `en-cours`: asked for. */
  'at-mp': ['oui', 'en-cours', 'non'],
  /** Asked only where it changes a proposal; `autisme-avec-di`: with an intellectual disability. */
  handicap: [
    'moteur',
    'auditif',
    'visuel',
    'psychique',
    'autisme',
    'autisme-avec-di',
    'lesion-cerebrale',
    'dys',
    'tdah',
    'intellectuel',
    'maladie',
    'epilepsie',
    'autre',
    'plusieurs',
    'aucun',
  ],
  /** The first fork of the guide's schéma salarié. */
  motif: ['envie-de-changer', 'sante', 'evoluer'],
  /** The guide's « le bénéficiaire a besoin de… ». */
  besoin: [
    'garder-emploi',
    'reprendre-pied',
    'definir-projet',
    'decouvrir-metier',
    'preparer-formation',
    'se-former',
    'alternance',
    'faire-reconnaitre',
    'trouver-emploi',
    'gagner-experience',
    'financer',
    'reconnaissance-handicap',
  ],
  'chomage-longue-duree': ['oui', 'non'],
  /** Permanent incapacity of 10 % or more after an AT/MP (erratum E08). */
  'incapacite-10': ['oui', 'non'],
  /** `cddi`: CDD d'insertion, in a SIAE. */
  contrat: ['cdi', 'cdd', 'interim', 'cui', 'cddi', 'apprentissage', 'professionnalisation'],
  /** Who employs the person, or the employer who asks. */
  employeur: ['prive', 'public', 'sanitaire-social-associatif', 'entreprise-adaptee', 'siae'],
  /** 24 months of work, 12 of them with the present employer; a CDD has a rule of its own. */
  anciennete: ['suffisante', 'insuffisante', 'cdd'],
  /** Highest level held; `etranger`: a diploma of another country, whose level in France is to be compared. */
  diplome: ['aucun', 'cap', 'bac', 'bac-plus-2', 'licence-et-plus', 'etranger'],
  /** The trade aimed at. */
  secteur: ['sport-animation', 'social-soin', 'transport-logistique', 'autre'],
  /** Lives in a QPV or a ZRR (now FRR, erratum E28). */
  'quartier-prioritaire': ['oui', 'non'],
  /** `ime`: comes from éducation spécialisée (IME, IMPro). */
  origine: ['ime', 'ordinaire'],
  cadre: ['oui', 'non'],
  /** An employer is ready to hire after a training. */
  'employeur-pret': ['oui', 'non'],
  /** The training is chosen and the project validated. */
  'formation-trouvee': ['oui', 'non'],
  /** The usual follow-up has reached its limits (DEA comes after the droit commun); `personne`: nobody follows yet. */
  'suivi-insuffisant': ['oui', 'non', 'personne'],
  /** Needs medical, psychological or social support during the training. */
  'appui-en-formation': ['oui', 'non'],
  /** Exposed at work; `ergonomique`: loads, postures, vibrations (FIPU); `c2p`: night, noise, shifts. */
  exposition: ['ergonomique', 'c2p', 'les-deux', 'non'],
  'besoin-referent': [
    'amenager-parcours',
    'pret-materiel',
    'diagnostic',
    'financer-surcout',
    'accompagnement-renforce',
    'mobilite-internationale',
    'accompagnement-social',
    'se-professionnaliser',
    'preparer-alternance',
  ],
  'besoin-employeur': ['recruter', 'maintenir', 'former-salarie', 'sensibiliser', 'accueillir-immersion'],
  /** Where the learner stands. */
  etape: ['avant-entree', 'en-cours', 'apres'],
  /** Months of training left. */
  'duree-restante': ['moins-de-8-mois', '8-mois-et-plus'],
  /** Contract or status of the learner. */
  apprenant: ['apprenti', 'contrat-professionnalisation', 'stagiaire', 'autre'],
  'employeur-apprenant': ['prive', 'public'],
  opco: [
    'afdas',
    'akto',
    'atlas',
    'constructys',
    'l-opcommerce',
    'ocapiat',
    'opco-2i',
    'opco-ep',
    'opco-mobilites',
    'opco-sante',
    'uniformation',
  ],
  /** Size of the company, in employees. */
  effectif: ['moins-de-11', '11-a-49', '50-et-plus'],
} as const

/** The answer every question accepts: not known, never a refusal. */
export const unknown = 'ne-sait-pas'

/** A question's id. */
export type Question = keyof typeof questions

/** An answer's id within its question, `ne-sait-pas` included. */
export type Choice<Q extends Question = Question> = (typeof questions)[Q][number] | typeof unknown

/** An answer as one string, `statut.salarie`: the event, the step of a visit, the key of its words. */
export type Answer = { [Q in Question]: `${Q}.${Choice<Q>}` }[Question]

/** Questions about health or handicap: asked with a reason, never leaving the device by themselves. */
export const sensitive: ReadonlySet<Question> = new Set<Question>([
  'titre',
  'sante-declaree',
  'arret',
  'inaptitude',
  'at-mp',
  'handicap',
  'incapacite-10',
  'appui-en-formation',
])

/** Answers about health to questions that are not. */
export const sensitiveAnswers: ReadonlySet<Answer> = new Set<Answer>([
  'motif.sante',
  'besoin.reconnaissance-handicap',
  'origine.ime',
])

/**
 * What an answer means to a criterion that does not name it: another answer, or nothing known.
 * What is not in a list, or not settled yet, excludes nobody.
 */
const meanings: Readonly<Partial<Record<Answer, string>>> = {
  'profil.proche': 'beneficiaire',
  'titre.refuse': 'non',
  'statut.autre': unknown,
  'at-mp.en-cours': unknown,
  'diplome.etranger': unknown,
  'anciennete.cdd': unknown,
  'suivi-insuffisant.personne': unknown,
  'apprenant.autre': unknown,
}

const meaningsOf = new Map<string, Map<string, string>>()
for (const [answer, meaning] of Object.entries(meanings)) {
  const [question = '', choice = ''] = answer.split('.')
  meaningsOf.set(question, (meaningsOf.get(question) ?? new Map<string, string>()).set(choice, meaning))
}

/** What `choice` means to a criterion that does not name it. */
export function meaningOf(question: Question, choice: string): string {
  return meaningsOf.get(question)?.get(choice) ?? choice
}

/** Whether an answer says something to a criterion that does not name it: not silence, nor what means nothing known. */
export function tellsSomething(question: Question, choice: string | null): boolean {
  return meaningOf(question, choice ?? unknown) !== unknown
}

/** The questions' ids, in the vocabulary's order. */
export const questionIds = Object.keys(questions) as readonly Question[]

/** Whether `id` names a question of the vocabulary. */
export function isQuestion(id: string): id is Question {
  return Object.hasOwn(questions, id)
}

/** The choices of `question`, without `ne-sait-pas`. */
export function choicesOf(question: Question): readonly string[] {
  return questions[question]
}

/** Whether `choice` is an answer to `question`, `ne-sait-pas` included. */
export function isChoice(question: Question, choice: string): boolean {
  return choice === unknown || choicesOf(question).includes(choice)
}
