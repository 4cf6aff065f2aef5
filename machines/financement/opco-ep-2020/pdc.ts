import type { Regle } from '../../../content/schema/bareme.ts'
import { arrondi, euros, nombre, type Ligne } from '../reponse.ts'
import { doutesDe, parHeure, rien, type Compte, type Contexte } from './compte.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'

/** Holds lines together under a limit; whether the limit counts for them is in doubt, so it gives a range. */
export function limitTogether(lignes: readonly Ligne[], limite: Regle): Compte {
  const before = (index: number): number =>
    lignes.slice(0, index).reduce((sum, { montant }) => sum + montant, 0)
  const held = lignes.map((ligne, index): Ligne => {
    const left = arrondi(Math.max(0, limite.valeur - before(index)))
    if (ligne.montant <= left) return ligne
    return {
      ...ligne,
      montant: left,
      'montant-max': ligne.montant,
      calcul: `${ligne.calcul}, dans la limite de ${euros(limite.valeur)} si elle s’applique`,
      plafonne: true,
      chiffres: [...ligne.chiffres, limite.id],
    }
  })
  const reached = held.some((ligne, index) => ligne !== lignes[index])
  return { lignes: held, avertissements: reached ? doutesDe([limite]) : [] }
}

/** What a training of the plan is paid, in a company of less than 50. */
export function pdc(
  { theme, heures, effectif }: DemandeOpcoEp2020<'pdc'>,
  { chiffre, peutEtre, phrase }: Contexte,
): Compte {
  const [depassee, plafond] = [chiffre('duree-depassee'), chiffre(`plafond-heures-${theme}`)]
  const doutes = doutesDe([plafond])
  if (heures <= depassee.valeur)
    return rien(phrase('trop-courte', { heures: nombre(depassee.valeur) }), doutes)
  const cout = parHeure('cout-pedagogique', heures, chiffre(`cout-pedagogique-${theme}`), plafond)
  const salaire = peutEtre(`frais-de-salaire-${theme}-${effectif}`)
  const lignes = salaire ? [cout, parHeure('frais-de-salaire', heures, salaire, plafond)] : [cout]
  // The limit is that of short trainings (003, line 64).
  if (theme === 'formations-longues') return { lignes, avertissements: doutes }
  const compte = limitTogether(lignes, chiffre(`limite-${effectif}`))
  return { ...compte, avertissements: [...doutes, ...compte.avertissements] }
}
