import { parHeure, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

/** What the training of a tutor or of a maître d’apprentissage is paid. */
export function formationTuteur(
  { heures }: DemandeOpcoEp2020<'formation-tuteur'>,
  { chiffre }: Contexte,
): Compte {
  return {
    lignes: [parHeure('cout-pedagogique', heures, chiffre('cout-horaire'), chiffre('plafond-heures'))],
    avertissements: [],
  }
}
