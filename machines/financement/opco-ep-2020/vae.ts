import { euros } from '../reponse.ts'
import { ligneDe, type Compte, type Contexte } from './compte.ts'

/** What the support of a VAE is paid: one amount, jury included. */
export function vae({ chiffre }: Contexte): Compte {
  const forfait = chiffre('forfait')
  const calcul = `forfait de ${euros(forfait.valeur)}`
  return {
    lignes: [ligneDe({ id: 'cout-pedagogique', min: forfait.valeur, calcul, regles: [forfait] })],
    avertissements: [],
  }
}
