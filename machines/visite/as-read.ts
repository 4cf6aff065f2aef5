import { unknown, type Question } from '../../content/questions.ts'
import type { Facts, Reason } from '../regles/eligibility.ts'
import { impliedBy } from './implied.ts'

/** Who follows a job seeker who is registered with France Travail without having to ask: by itself, since 2025. */
const registering = new Set(['france-travail', 'cap-emploi', 'mission-locale'])

/** The answer that makes a job seeker registered, when they do not say whether they are (law of 18 December 2023). */
function registeredBy({ statut, inscription, accompagnement, rsa }: Facts): Question | null {
  if (statut !== 'demandeur-emploi' || (inscription ?? unknown) !== unknown) return null
  if (registering.has(accompagnement ?? unknown)) return 'accompagnement'
  return rsa === 'oui' ? 'rsa' : null
}

/** What an incapacity of 10 % or more is a title beside: who waits for another one is told so. */
const noTitle = new Set(['non', 'refuse', unknown])

/** The answer that is a title by law, whatever was answered of one: an orientation to an ESAT, an incapacity of 10 % or more after an AT/MP. */
function titledBy({ statut, titre, 'incapacite-10': incapacity }: Facts): Question | null {
  if (statut === 'esat') return 'statut'
  return incapacity === 'oui' && noTitle.has(titre ?? unknown) ? 'incapacite-10' : null
}

/** Who is asked what the occupational doctor says, and what that tells of one's health. */
const followed = new Set(['salarie', 'agent-public', 'independant', 'alternant'])
const unfit = new Set(['averee', 'risque'])

/** Whether an answer to « inaptitude » can still overrule what was said of health: a worker who says that it does not hinder them. */
export function mayBeOverruled({ statut, inaptitude, 'sante-declaree': health }: Facts): boolean {
  return health === 'non' && inaptitude === undefined && followed.has(statut ?? unknown)
}

/** The answer that says that health is in the way of who said that it is not: the occupational doctor's opinion. */
function hinderedBy({ inaptitude, ...facts }: Facts): Question | null {
  return mayBeOverruled(facts) && unfit.has(inaptitude ?? unknown) ? 'inaptitude' : null
}

/**
 * The facts as rules read them. Who says nothing of the door answers for themselves, a professional about someone else;
 * an orientation to an ESAT, or an incapacity of 10 % or more after an AT/MP, is a title (Code du travail, L. 5212-13);
 * a job seeker on RSA, or followed by a service for job seekers, is registered; the occupational doctor's word that someone is
 * unfit for their job, or may be, goes before their own that health does not hinder them.
 */
export function asRead(facts: Facts): Facts {
  const { profil = 'beneficiaire' } = impliedBy(facts)
  return {
    ...facts,
    ...(facts.profil === undefined || facts.profil === unknown ? { profil } : {}),
    ...(titledBy(facts) === null ? {} : { titre: 'oui' }),
    ...(registeredBy(facts) === null ? {} : { inscription: 'oui' }),
    ...(hinderedBy(facts) === null ? {} : { 'sante-declaree': 'oui' }),
  }
}

/** The answer that gave what a rule read. */
function givenBy({ question, reponse }: Reason, facts: Facts): Question {
  if (reponse === (facts[question] ?? null)) return question
  if (question === 'titre') return titledBy(facts) ?? question
  if (question === 'sante-declaree') return hinderedBy(facts) ?? question
  return question === 'inscription' ? (registeredBy(facts) ?? question) : question
}

/** Reasons by the answers that were given, each question once: what another answer gives is told as that one. */
export function asGiven(raisons: readonly Reason[], facts: Facts): readonly Reason[] {
  return raisons
    .map((raison) => {
      const question = givenBy(raison, facts)
      return question === raison.question ? raison : { ...raison, question, reponse: facts[question] ?? null }
    })
    .filter(({ question }, index, list) => list.findIndex((one) => one.question === question) === index)
}
