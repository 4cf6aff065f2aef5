import { doutesDe, parHeure, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

/** What a training before hiring is paid, by France Travail and by the OPCO. */
export function poei({ heures }: DemandeOpcoEp2020<'poei'>, { chiffre }: Contexte): Compte {
  const plafond = chiffre('plafond-heures')
  return {
    lignes: [
      parHeure('part-france-travail', heures, chiffre('part-france-travail'), plafond),
      parHeure('part-opco', heures, chiffre('part-opco'), plafond),
    ],
    avertissements: doutesDe([plafond]),
  }
}
