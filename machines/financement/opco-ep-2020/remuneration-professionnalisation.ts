import { euros, nombre } from '../reponse.ts'
import { doutesDe, ligneDe, partDe, rien, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'
import { trancheDe } from './tranche.ts'

/** The least that a salarié en contrat de professionnalisation earns in a month, by age and level. */
export function remunerationProfessionnalisation(
  { age, niveau, smic }: DemandeOpcoEp2020<'remuneration-professionnalisation'>,
  { chiffre, peutEtre, phrase, regles }: Contexte,
): Compte {
  const tranche = trancheDe(age, regles)
  if (tranche === undefined) return rien(phrase('age', { age: nombre(chiffre('age-jeunes').valeur) }))
  const cell = chiffre(`remuneration-${tranche}-${niveau}`)
  // A share of the branch's own minimum is not known here: the table gives a floor beside it.
  const part = peutEtre(`plancher-${tranche}-${niveau}`) ?? cell
  return {
    lignes: [
      ligneDe({
        id: 'salaire-minimum',
        min: partDe(part.valeur, smic),
        calcul: `${nombre(part.valeur)} % de ${euros(smic)}`,
        regles: [part],
      }),
    ],
    avertissements: [...doutesDe([cell]), phrase('salaire')],
  }
}
