import { unknown } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'

const training = new Set(['apprentissage', 'professionnalisation'])

function given(choice: string | undefined): string | undefined {
  return choice === unknown ? undefined : choice
}

/** Which door someone came through, when they did not say but asked what only comes after it. */
function profilOf(facts: Facts): string | undefined {
  if (given(facts['besoin-referent']) !== undefined) return 'referent-handicap'
  return given(facts['besoin-employeur']) === undefined ? undefined : 'employeur'
}

/** The status that other answers can only have with it. */
function statutOf({ contrat, inscription }: Facts): string | undefined {
  const signed = given(contrat)
  if (signed !== undefined) return training.has(signed) ? 'alternant' : 'salarie'
  return inscription === 'oui' ? 'demandeur-emploi' : undefined
}

/** The profil and statut that facts imply where they do not say: they choose the parcours; what is certain of them is read (`asRead`). */
export function impliedBy(facts: Facts): Facts {
  const profil = given(facts.profil) ?? profilOf(facts)
  const statut = given(facts.statut) ?? statutOf(facts)
  return {
    ...(profil === undefined ? {} : { profil }),
    ...(statut === undefined ? {} : { statut }),
  }
}
