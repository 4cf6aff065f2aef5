import type { Regle } from '../../../content/schema/bareme.ts'
import { euros, nombre, type Ligne } from '../reponse.ts'
import { doutesDe, ligneDe, partDe, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

function fraisAnnexes(count: number, mot: string, tarif: Regle): Ligne {
  return ligneDe({
    id: 'frais-annexes',
    min: count * tarif.valeur,
    calcul: `${nombre(count)} ${mot} × ${euros(tarif.valeur)}`,
    regles: [tarif],
  })
}

function premierEquipement(cout: number, plafond: Regle): Ligne {
  const plafonne = cout > plafond.valeur
  return ligneDe({
    id: 'premier-equipement',
    min: plafonne ? plafond.valeur : cout,
    calcul: `${euros(cout)} d’équipement, ${plafonne ? 'plafonnés à' : 'sous le plafond de'} ${euros(plafond.valeur)}`,
    plafonne,
    regles: [plafond],
  })
}

/** The increase for a handicap; without the cost of the contract, it may be anything up to its cap. */
function majoration(cout: number | undefined, { chiffre, phrase }: Contexte): Compte {
  const [taux, plafond] = [chiffre('majoration-handicap'), chiffre('plafond-majoration-handicap')]
  const asked = partDe(taux.valeur, cout ?? 0)
  const plafonne = asked > plafond.valeur
  const min = plafonne ? plafond.valeur : asked
  const base = cout === undefined ? 'du coût du contrat, à préciser' : `de ${euros(cout)}`
  return {
    lignes: [
      ligneDe({
        id: 'majoration-handicap',
        min,
        max: cout === undefined ? plafond.valeur : min,
        calcul: `${nombre(taux.valeur)} % ${base}, ${plafonne ? 'plafonnés à' : 'sous le plafond de'} ${euros(plafond.valeur)}`,
        plafonne,
        regles: [taux, plafond],
      }),
    ],
    avertissements: [
      ...(cout === undefined ? [phrase('cout-contrat-inconnu')] : []),
      ...doutesDe([taux, plafond]),
    ],
  }
}

/** What comes beside the cost of a contrat d’apprentissage: meals, nights, equipment, increase for a handicap. */
export function contratApprentissage(
  demande: DemandeOpcoEp2020<'contrat-apprentissage'>,
  contexte: Contexte,
): Compte {
  const { repas = 0, nuitees = 0, equipement = 0, handicap = false, 'cout-contrat': cout } = demande
  const { chiffre, phrase } = contexte
  const plus: Compte = handicap ? majoration(cout, contexte) : { lignes: [], avertissements: [] }
  return {
    lignes: [
      fraisAnnexes(repas, 'repas', chiffre('repas')),
      fraisAnnexes(nuitees, nuitees > 1 ? 'nuits' : 'nuit', chiffre('nuitee')),
      premierEquipement(equipement, chiffre('premier-equipement')),
      ...plus.lignes,
    ],
    avertissements: [...plus.avertissements, phrase('cout-contrat'), phrase('frais')],
  }
}
