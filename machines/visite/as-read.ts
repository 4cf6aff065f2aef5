import { unknown } from '../../content/questions.ts'
import type { Facts, Reason } from '../regles/eligibility.ts'
import { impliedBy } from './implied.ts'

/**
 * The facts as rules read them. Who says nothing of the door answers for themselves, a professional about someone else;
 * an orientation to an ESAT is a title, whatever was answered of one (Code du travail, L. 5212-13, since 2024).
 */
export function asRead(facts: Facts): Facts {
  const { profil = 'beneficiaire' } = impliedBy(facts)
  return {
    ...facts,
    ...(facts.profil === undefined || facts.profil === unknown ? { profil } : {}),
    ...(facts.statut === 'esat' ? { titre: 'oui' } : {}),
  }
}

/** Reasons by the answers that were given, each question once: a title that a status gives is told as that status. */
export function asGiven(raisons: readonly Reason[], facts: Facts): readonly Reason[] {
  return raisons
    .map((raison) =>
      raison.question === 'titre' && raison.reponse !== (facts.titre ?? null)
        ? { ...raison, question: 'statut' as const, reponse: facts.statut ?? null }
        : raison,
    )
    .filter(({ question }, index, list) => list.findIndex((one) => one.question === question) === index)
}
