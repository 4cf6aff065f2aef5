import { euros, nombre } from '../reponse.ts'
import { doutesDe, ligneDe, parHeure, type Compte, type Contexte } from './compte.ts'
import { niveaux, type DemandeOpcoEp2020 } from './demande.ts'

type Demande = DemandeOpcoEp2020<'contrat-professionnalisation'>

/** The aid to the tutor: only the figures say for which contract and which level it is. */
function aideTutorale(demande: Demande, { chiffre, peutEtre, phrase }: Contexte): Compte {
  const niveau = demande['niveau-entree']
  const [aide] = (niveau === undefined ? niveaux : [niveau]).flatMap(
    (one) => peutEtre(`aide-tutorale-${demande.type}-${one}`) ?? [],
  )
  if (!aide) return { lignes: [], avertissements: [] }
  const mois = chiffre('duree-aide-tutorale')
  const calcul = `${euros(aide.valeur)}, en une fois ou chaque mois pendant ${nombre(mois.valeur)} mois`
  return {
    lignes: [
      ligneDe({
        id: 'aide-tutorale',
        min: niveau === undefined ? 0 : aide.valeur,
        max: aide.valeur * mois.valeur,
        calcul,
        regles: [aide, mois],
      }),
    ],
    avertissements: [
      ...(niveau === undefined ? [phrase('niveau-entree-inconnu')] : []),
      ...doutesDe([aide, mois]),
    ],
  }
}

/** What the training of a contrat de professionnalisation is paid, and the aid to its tutor. */
export function contratProfessionnalisation(demande: Demande, contexte: Contexte): Compte {
  const { type, heures } = demande
  const { chiffre, phrase } = contexte
  const [minimum, plafond] = [chiffre('heures-formation-minimum'), chiffre(`plafond-heures-${type}`)]
  const aide = aideTutorale(demande, contexte)
  return {
    lignes: [
      parHeure('cout-pedagogique', heures, chiffre(`cout-pedagogique-${type}`), plafond),
      ...aide.lignes,
    ],
    avertissements: [
      ...(heures < minimum.valeur
        ? [phrase('heures-formation-minimum', { heures: nombre(minimum.valeur) })]
        : []),
      ...aide.avertissements,
      phrase('formation-interne'),
    ],
  }
}
