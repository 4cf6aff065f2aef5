import { euros, nombre, type LigneId } from '../reponse.ts'
import { countLine, type Compte, type Contexte, type Part } from './compte.ts'
import type { Frais } from './demande.ts'

function parUnite(frais: Frais, figure: string, unite: string): Part {
  return {
    besoins: () => [],
    frais: [frais],
    compte: ({ chiffre, demande }) => {
      const count = demande.frais?.[frais] ?? 0
      const regle = chiffre(figure)
      const calcul = `${nombre(count)} ${unite} × ${euros(regle.valeur)}`
      const min = count * regle.valeur
      return count === 0
        ? []
        : [countLine({ id: 'frais-apprenti', libelle: regle.libelle, min, calcul, regles: [regle] })]
    },
  }
}

/** So much a night. */
export const nuitees: Part = parUnite('nuitees', 'nuitee', 'nuitées')

/** So much a meal. */
export const repas: Part = parUnite('repas', 'repas', 'repas')

function auReel(frais: Frais, id: LigneId, contexte: Contexte): readonly Compte[] {
  const spent = contexte.demande.frais?.[frais] ?? 0
  const libelle = contexte.phrase(frais)
  const calcul = `${euros(spent)} au réel`
  return spent === 0
    ? []
    : [countLine({ id, libelle, min: spent, calcul, regles: [], lignes: contexte.lignes })]
}

/** The journey, at its real cost. */
export const transport: Part = {
  besoins: () => [],
  frais: ['transport'],
  compte: (contexte) => auReel('transport', 'frais-apprenti', contexte),
}

/** Social protection that the CFA pays while the contract sleeps; nothing otherwise. */
export const protectionSociale: Part = {
  besoins: ({ frais }) => ((frais?.['protection-sociale'] ?? 0) > 0 ? ['convention'] : []),
  frais: ['protection-sociale'],
  compte: (contexte) => {
    if ((contexte.demande.frais?.['protection-sociale'] ?? 0) === 0) return []
    return contexte.demande.convention === 'mise-en-veille'
      ? auReel('protection-sociale', 'protection-sociale', contexte)
      : [{ doutes: [contexte.phrase('protection-sociale-en-mise-a-disposition')] }]
  },
}

/** Wages that the employer went on paying; while the contract sleeps there are none as a rule, so from nothing up. */
export const heuresPayees: Part = {
  besoins: ({ frais }) => ((frais?.['heures-payees'] ?? 0) > 0 ? ['convention'] : []),
  frais: ['heures-payees'],
  compte: ({ chiffre, demande, phrase }) => {
    const hours = demande.frais?.['heures-payees'] ?? 0
    if (hours === 0) return []
    const regle = chiffre('heure')
    const max = hours * regle.valeur
    const asleep = demande.convention === 'mise-en-veille'
    const calcul = `${nombre(hours)} heures × ${euros(regle.valeur)}`
    const counted = countLine({
      id: 'remuneration',
      libelle: regle.libelle,
      min: asleep ? 0 : max,
      max,
      calcul,
      regles: [regle],
    })
    return [
      asleep ? { ...counted, doutes: [...counted.doutes, phrase('salaire-en-mise-en-veille')] } : counted,
    ]
  },
}
