import { euros, nombre } from '../reponse.ts'
import { doutesDe, ligneDe, partDe, rien, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'
import { trancheDe } from './tranche.ts'

/** The least that an apprentice earns in a month, by age and year of the contract. */
export function remunerationApprenti(
  { age, annee, smic }: DemandeOpcoEp2020<'remuneration-apprenti'>,
  { chiffre, phrase, regles }: Contexte,
): Compte {
  const [ages, derogation, derniere] = [
    chiffre('age'),
    chiffre('age-apres-le-college'),
    chiffre('derniere-annee'),
  ]
  if (age < derogation.valeur)
    return rien(phrase('age', { age: nombre(ages.valeur), derogation: nombre(derogation.valeur) }))
  if (annee > derniere.valeur) return rien(phrase('annee', { annee: nombre(derniere.valeur) }))
  const young = age < ages.valeur
  const last = ages['valeur-max'] ?? age
  const part = chiffre(`remuneration-${trancheDe(young ? ages.valeur : age, regles) ?? ''}-annee-${annee}`)
  return {
    lignes: [
      ligneDe({
        id: 'salaire-minimum',
        min: partDe(part.valeur, smic),
        calcul: `${nombre(part.valeur)} % de ${euros(smic)}`,
        regles: [part],
      }),
    ],
    avertissements: [
      ...(young ? doutesDe([derogation]) : []),
      ...(age > last ? [phrase('age-depasse', { age: nombre(last) })] : []),
      ...doutesDe([part]),
      phrase('salaire'),
    ],
  }
}
