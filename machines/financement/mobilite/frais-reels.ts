import { arrondi, euros, nombre } from '../reponse.ts'
import { countLine, ensure, type Contexte, type Part } from './compte.ts'

/** The cap on real costs: by convention, or by month in the electricity and gas industries. */
function plafondDesFraisReels({ chiffre, demande }: Contexte) {
  if (!demande.ieg)
    return { regle: chiffre(`plafond-${ensure(demande.convention, 'convention')}`), fois: 1, calcul: '' }
  const [regle, fois] = [chiffre('plafond-ieg'), ensure(demande.mois, 'mois')]
  return { regle, fois, calcul: ` (${nombre(fois)} mois × ${euros(regle.valeur)})` }
}

/** Real costs up to a cap; `branches`: the OPCO has a rule of its own for the electricity and gas industries. */
export function fraisReels(branches: 'toutes' | 'ieg'): Part {
  const own = (contexte: Contexte): Contexte =>
    branches === 'ieg' ? contexte : { ...contexte, demande: { ...contexte.demande, ieg: false } }
  return {
    besoins: ({ ieg }) => (branches === 'ieg' && ieg ? ['mois'] : ['convention']),
    frais: ['reels'],
    compte: (contexte) => {
      const reels = contexte.demande.frais?.reels ?? 0
      const { regle, fois, calcul } = plafondDesFraisReels(own(contexte))
      const plafond = regle.valeur * fois
      const plafonne = reels > plafond
      const limit = plafonne ? 'plafonnés à' : 'dans la limite de'
      const counted = countLine({
        id: 'frais-apprenti',
        libelle: regle.libelle,
        min: Math.min(reels, plafond),
        calcul: `${euros(reels)} de frais réels, ${limit} ${euros(plafond)}${calcul}`,
        plafonne,
        regles: [regle],
      })
      const { phrase, mots } = contexte
      const blanks = { plafond: euros(plafond), renvoi: mots.renvoi('reels') }
      const toSay = reels === 0 ? [phrase('frais-reels-a-dire', blanks)] : []
      return [{ ...counted, doutes: [...counted.doutes, ...toSay] }]
    },
  }
}

/** Several parts under one cap: what is over is taken from the last lines first. */
export function capTogether(parts: readonly Part[]): Part {
  return {
    besoins: (situation) => parts.flatMap(({ besoins }) => besoins(situation)),
    frais: parts.flatMap(({ frais }) => frais),
    compte: (contexte) => {
      const plafond = contexte.chiffre('plafond')
      let left = plafond.valeur
      return parts
        .flatMap(({ compte }) => compte(contexte))
        .map((one) => {
          if (!one.ligne) return one
          const montant = Math.min(one.ligne.montant, left)
          const plafonne = montant < one.ligne.montant
          left = arrondi(left - montant)
          const calcul = plafonne
            ? `${one.ligne.calcul}, plafonné à ${euros(plafond.valeur)} en tout`
            : one.ligne.calcul
          const chiffres = plafonne ? [...one.ligne.chiffres, plafond.id] : one.ligne.chiffres
          return { ...one, ligne: { ...one.ligne, montant, calcul, plafonne, chiffres } }
        })
    },
  }
}
