import type { Regle } from '../../../content/schema/bareme.ts'
import { sorted } from '../../../content/sorted.ts'
import { euros, nombre } from '../reponse.ts'
import { doutesDe, ligneDe, partDe, rien, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

const prefix = 'tranche-'

/** The age bracket of a pay table, by its id (« 18-20 »); undefined for someone younger than the first. */
function trancheDe(age: number, regles: readonly Regle[]): string | undefined {
  return sorted(
    regles.filter(({ id, valeur }) => id.startsWith(prefix) && valeur <= age),
    (a, b) => a.valeur - b.valeur,
  )
    .at(-1)
    ?.id.slice(prefix.length)
}

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
