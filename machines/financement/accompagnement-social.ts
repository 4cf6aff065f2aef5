import { choicesOf } from '../../content/questions.ts'
import type { BaremeCalcul } from '../../content/pages/financement.ts'
import { chiffresDe, phrasesDe } from './chiffres.ts'
import { bornes } from './bornes.ts'
import { read, objet, oneOf, quantite } from './lecture.ts'
import { arrondi, euros, type Ligne, type Lu, type Reponse } from './reponse.ts'

/** A request for the social support of an apprentice overseas. */
export type DemandeAccompagnement = {
  readonly simulateur: 'accompagnement-social'
  readonly opco: string
  readonly territoire: string
  /** What the CFA spent in a year for one apprentice, in euros before tax. */
  readonly depenses: number
}

/** Checks a request for social support: the territories of the rule and the départements are known. */
export function readAccompagnement(
  value: unknown,
  { territoires = [] }: BaremeCalcul,
): Lu<DemandeAccompagnement> {
  const known = [...territoires.map(({ id }) => id), ...choicesOf('departement')]
  const champs = {
    simulateur: oneOf(['accompagnement-social']),
    opco: oneOf(choicesOf('opco')),
    territoire: oneOf(known),
    depenses: quantite(bornes.depenses),
  }
  return read(value, objet(champs, Object.keys(champs)))
}

function ligneDe(depenses: number, bareme: BaremeCalcul): Ligne {
  const plafond = chiffresDe(bareme.regles, bareme.id)('plafond')
  const plafonne = depenses > plafond.valeur
  const limit = plafonne ? 'plafonnés à' : 'dans la limite de'
  return {
    id: 'accompagnement-social',
    libelle: plafond.libelle,
    montant: arrondi(Math.min(depenses, plafond.valeur)),
    ht: plafond.ht === true,
    calcul: `${euros(depenses)} de frais réels, ${limit} ${euros(plafond.valeur)}`,
    plafonne,
    source: { document: bareme.source.document, lignes: plafond.lignes },
    chiffres: [plafond.id],
    selon: plafond.id,
  }
}

/** What the OPCO pays for the social support of one apprentice for a year. */
export function accompagnementSocial(demande: DemandeAccompagnement, bareme: BaremeCalcul): Reponse {
  const phrase = phrasesDe(bareme.phrases, bareme.id)
  const inside = bareme.territoires?.some(({ id }) => id === demande.territoire) ?? true
  const why =
    bareme.opco !== undefined && demande.opco !== bareme.opco
      ? phrase('autre-opco')
      : demande.territoire === 'drom'
        ? phrase('territoire-a-preciser')
        : inside
          ? null
          : phrase('autre-territoire')
  return {
    lignes: why === null ? [ligneDe(demande.depenses, bareme)] : [],
    'non-finance': why,
    avertissements: bareme.avertissements,
    justificatifs: why === null ? bareme.justificatifs : [],
    source: {
      document: `${bareme.textes.fr.titre} (document ${bareme.source.document})`,
      date: bareme.date['mise-a-jour'] ?? bareme.date.texte,
    },
  }
}
