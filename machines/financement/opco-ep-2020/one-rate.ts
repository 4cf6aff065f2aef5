import { euros } from '../reponse.ts'
import { doutesDe, ligneDe, parHeure, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

/** What a bilan de compétences, or the training of a tutor, is paid: by the hour, up to a number of hours. */
export function hourly(
  { heures }: DemandeOpcoEp2020<'bilan-competences' | 'formation-tuteur'>,
  { chiffre }: Contexte,
): Compte {
  return {
    lignes: [parHeure('cout-pedagogique', heures, chiffre('cout-horaire'), chiffre('plafond-heures'))],
    avertissements: [],
  }
}

/** What a training before hiring is paid by the hour, by France Travail and by the OPCO. */
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

/** What the support of a VAE is paid: one amount, jury included. */
export function vae({ chiffre }: Contexte): Compte {
  const forfait = chiffre('forfait')
  const calcul = `forfait de ${euros(forfait.valeur)}`
  return {
    lignes: [ligneDe({ id: 'cout-pedagogique', min: forfait.valeur, calcul, regles: [forfait] })],
    avertissements: [],
  }
}
