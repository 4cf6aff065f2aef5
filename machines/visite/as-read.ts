import { isProfessional } from '../../content/asking.ts'
import { unknown, type Question } from '../../content/questions.ts'
import type { Facts, Reason } from '../regles/eligibility.ts'
import { impliedBy } from './implied.ts'

/** Whether nothing is known of a question. */
function isOpen(choice: string | undefined): boolean {
  return (choice ?? unknown) === unknown
}

/** Who follows a job seeker who is registered with France Travail without having to ask: by itself, since 2025. */
const registering = new Set(['france-travail', 'cap-emploi', 'mission-locale'])

/** The answer that makes a job seeker registered, when they do not say whether they are (law of 18 December 2023). */
function registeredBy({ statut, inscription, accompagnement, rsa }: Facts): Question | null {
  if (statut !== 'demandeur-emploi' || !isOpen(inscription)) return null
  if (registering.has(accompagnement ?? unknown)) return 'accompagnement'
  return rsa === 'oui' ? 'rsa' : null
}

/** The answer that is a title by law, whatever was answered of one: an orientation to an ESAT, an incapacity of 10 % or more after an AT/MP. */
function titledBy({ statut, titre, 'incapacite-10': incapacity }: Facts): Question | null {
  if (statut === 'esat') return 'statut'
  return incapacity === 'oui' && titre !== 'oui' ? 'incapacite-10' : null
}

/** Whether a professional answers: what they tell of a contract or of an incapacity is someone else's. */
function isForAnother(facts: Facts): boolean {
  return isProfessional(impliedBy(facts).profil)
}

/** Whether an incapacity that is not known yet may be the title that someone says they have not; a professional is asked nothing of it. */
function mayBeTitled(facts: Facts): boolean {
  const { titre, 'at-mp': accident, 'incapacite-10': incapacity } = facts
  if (accident !== 'oui' || !isOpen(incapacity) || (titre !== 'non' && titre !== 'refuse')) return false
  return !isForAnother(facts)
}

/** What to ask where a rule waits for an answer: the incapacity, of who said that they have no title and whose incapacity may be one. */
export function toAskOf(question: Question, facts: Facts): Question {
  return question === 'titre' && mayBeTitled(facts) ? 'incapacite-10' : question
}

/** Who is asked what the occupational doctor says, and what that tells of one's health. */
const followed = new Set(['salarie', 'agent-public', 'independant', 'alternant'])
const unfit = new Set(['averee', 'risque'])

/** Whether an answer to « inaptitude » can still overrule what was said of health: a worker who says that it does not hinder them. */
export function mayBeOverruled({ statut, inaptitude, 'sante-declaree': health }: Facts): boolean {
  return health === 'non' && inaptitude === undefined && followed.has(statut ?? unknown)
}

/** The answer that says that health is in the way of who said that it is not: the occupational doctor's opinion. */
function hinderedBy({ inaptitude, 'sante-declaree': health }: Facts): Question | null {
  return health === 'non' && unfit.has(inaptitude ?? unknown) ? 'inaptitude' : null
}

/** Whether an answer to « contrat » can still tell who employs: an employee who has said neither. */
export function mayTellEmployer({ statut, contrat, employeur }: Facts): boolean {
  return statut === 'salarie' && contrat === undefined && isOpen(employeur)
}

/** Whose employer is known by another answer: a temp agency and oneself are private, « insertion » is a contract of its companies. */
const employers = {
  contrat: { interim: 'prive', cddi: 'siae' },
  statut: { 'agent-public': 'public', independant: 'prive' },
} as const satisfies Partial<Record<Question, Readonly<Record<string, string>>>>

function employedBy(facts: Facts): readonly [Question, string] | null {
  const { statut, contrat, employeur } = facts
  if (isForAnother(facts)) return null
  const byContract = employers.contrat[contrat as keyof typeof employers.contrat] as string | undefined
  // A temp worker who names the place they are sent to is employed by the agency all the same.
  const sent = contrat === 'interim' && employeur === 'public'
  if (!isOpen(employeur) && !sent) return null
  if (byContract !== undefined) return ['contrat', byContract]
  const byStatus = employers.statut[statut as keyof typeof employers.statut] as string | undefined
  return byStatus === undefined ? null : ['statut', byStatus]
}

/** The contracts that an employee of a public service may have too: they tell who signed them only with the employer. */
const alsoPublic = new Set(['cdi', 'cdd'])

/** The status that a contract tells of who did not say it; null where it is not certain, and to a professional, whose contract is someone else's. */
function statutBy(facts: Facts): string | null {
  const { statut, contrat = unknown, employeur = unknown } = facts
  if (!isOpen(statut) || isOpen(contrat) || isForAnother(facts)) return null
  if (alsoPublic.has(contrat) && (isOpen(employeur) || employeur === 'public')) return null
  return impliedBy(facts).statut ?? null
}

/** Who has no occupational doctor, and is asked nothing of one. */
const withoutDoctor = new Set(['demandeur-emploi', 'scolaire'])

/** Whether nobody was asked of an inaptitude, for want of an occupational doctor: only who tells of one by themselves is read so. */
function hasNoDoctor({ statut, inaptitude }: Facts): boolean {
  return isOpen(inaptitude) && withoutDoctor.has(statut ?? unknown)
}

/**
 * The facts as rules read them. Who says nothing of the door answers for themselves, a professional about someone else;
 * an orientation to an ESAT, or an incapacity of 10 % or more after an AT/MP, is a title (Code du travail, L. 5212-13), and while it is not known who has no other may have it;
 * a job seeker on RSA, or followed by a service for job seekers, is registered; the occupational doctor's word that someone is
 * unfit for their job, or may be, goes before their own that health does not hinder them, and who has no such doctor
 * heard no such word unless they say so; some contracts and statuses tell who employs, and some contracts the status.
 */
export function asRead(facts: Facts): Facts {
  const { profil = 'beneficiaire' } = impliedBy(facts)
  const employer = employedBy(facts)
  const statut = statutBy(facts)
  return {
    ...facts,
    ...(statut === null ? {} : { statut }),
    ...(isOpen(facts.profil) ? { profil } : {}),
    ...(mayBeTitled(facts) ? { titre: unknown } : {}),
    ...(titledBy(facts) === null ? {} : { titre: 'oui' }),
    ...(registeredBy(facts) === null ? {} : { inscription: 'oui' }),
    ...(hinderedBy(facts) === null ? {} : { 'sante-declaree': 'oui' }),
    ...(employer === null ? {} : { employeur: employer[1] }),
    ...(hasNoDoctor(facts) ? { inaptitude: 'non' } : {}),
  }
}

/** The answer that gave what a rule read; null when nobody gave one. */
function givenBy({ question, reponse }: Reason, facts: Facts): Question | null {
  if (reponse === (facts[question] ?? null)) return question
  switch (question) {
    case 'titre':
      return titledBy(facts) ?? question
    case 'sante-declaree':
      return hinderedBy(facts) ?? question
    case 'inscription':
      return registeredBy(facts) ?? question
    case 'statut':
      return statutBy(facts) === null ? question : 'contrat'
    case 'employeur':
      return employedBy(facts)?.[0] ?? question
    default:
      return isAssumed(question, facts) ? null : question
  }
}

/** Whether a rule reads an answer that nobody gave, nor implied by another. */
export function isAssumed(question: Question, facts: Facts): boolean {
  return question === 'inaptitude' && hasNoDoctor(facts)
}

/** Reasons by the answers that were given, each question once: what another answer gives is told as that one, what nobody gave is not told. */
export function asGiven(raisons: readonly Reason[], facts: Facts): readonly Reason[] {
  return raisons
    .flatMap((raison) => {
      const question = givenBy(raison, facts)
      if (question === null) return []
      return question === raison.question ? raison : { ...raison, question, reponse: facts[question] ?? null }
    })
    .filter(({ question }, index, list) => list.findIndex((one) => one.question === question) === index)
}
