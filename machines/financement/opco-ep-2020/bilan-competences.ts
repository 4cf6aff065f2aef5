import { parHeure, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

/** What a bilan de compétences is paid, in a company of less than 50. */
export function bilanCompetences(
  { heures }: DemandeOpcoEp2020<'bilan-competences'>,
  { chiffre }: Contexte,
): Compte {
  return {
    lignes: [parHeure('cout-pedagogique', heures, chiffre('cout-horaire'), chiffre('plafond-heures'))],
    avertissements: [],
  }
}
