import type { BaremeCalcul, OpcoCalcul } from '../../../content/pages/financement.ts'
import type { Pays } from '../../../content/schema/pays.ts'
import { chiffresDe, phrasesDe } from '../chiffres.ts'
import type { Lu, Reponse } from '../reponse.ts'
import { avertissements } from './avertissements.ts'
import { joursDe, type Compte, type Contexte } from './compte.ts'
import { clesDesFrais, askFor, type DemandeMobilite, type MotsDesFrais } from './demande.ts'
import { besoinsDe, partsDe } from './parts.ts'
import { isIn } from './zones.ts'

/** What a mobility is decided from: the OPCO's rule, what all share, the countries. */
export type RegleMobilite = {
  readonly opco: OpcoCalcul
  readonly commun: BaremeCalcul
  readonly pays: Pays
  /** How to speak of costs; by their keys when it does not say. */
  readonly mots?: MotsDesFrais
}

function contexteDe(
  demande: DemandeMobilite,
  { opco, commun, pays, mots = clesDesFrais }: RegleMobilite,
): Contexte {
  return {
    demande,
    mots,
    chiffre: chiffresDe(opco.mobilite.regles, opco.id),
    phrase: phrasesDe(commun.phrases, commun.id),
    dans: (zone) => demande.pays !== undefined && isIn(pays, demande.pays, zone),
    lignes: opco.mobilite.source.lignes,
  }
}

/** Why nothing is paid whatever the other fields; undefined when something may be. */
function refusGlobal({ demande, phrase, dans }: Contexte, { opco }: RegleMobilite): string | undefined {
  const excluded = opco.mobilite.exclut.find(
    ({ contrat, ligne }) => contrat === demande.contrat && ligne === undefined,
  )
  if (excluded) return excluded.pourquoi
  const overseas =
    demande.ultramarin === true && opco.mobilite.regles.some(({ id }) => id === 'semaine-ultramarin')
  if (dans('france') && !overseas) return phrase('sejour-en-france')
  return undefined
}

/** Takes away the lines that are not paid for this contract, and says why. */
function sansExclus(
  comptes: readonly Compte[],
  { contrat }: DemandeMobilite,
  { mobilite: { exclut } }: OpcoCalcul,
): readonly Compte[] {
  return comptes.map((compte) => {
    const excluded = exclut.find(
      (one) => one.contrat === contrat && one.ligne === compte.ligne?.id && compte.ligne !== undefined,
    )
    return excluded ? { doutes: [excluded.pourquoi] } : compte
  })
}

function sourceDe({ opco: { mobilite: rule }, commun }: RegleMobilite): Reponse['source'] {
  const { document, lignes } = rule.source
  return {
    document: `${commun.textes.fr.titre} (document ${document}, lignes ${lignes})`,
    date: commun.date['mise-a-jour'] ?? commun.date.texte,
  }
}

function refuse(why: string, regle: RegleMobilite): Reponse {
  const { avertissements: general } = regle.commun
  return {
    lignes: [],
    'non-finance': why,
    avertissements: general,
    justificatifs: [],
    source: sourceDe(regle),
  }
}

function finance(contexte: Contexte, regle: RegleMobilite): Reponse {
  const { opco, commun } = regle
  const comptes = sansExclus(
    partsDe(opco.id).flatMap(({ compte }) => compte(contexte)),
    contexte.demande,
    opco,
  )
  const doutes = comptes.flatMap((compte) => compte.doutes)
  return {
    lignes: comptes.flatMap(({ ligne }) => ligne ?? []),
    'non-finance': null,
    avertissements: avertissements(contexte, doutes, opco, commun),
    justificatifs: [...opco.mobilite.justificatifs, ...opco.mobilite.facturation, ...commun.justificatifs],
    source: sourceDe(regle),
  }
}

/** What an OPCO pays for a mobility; a field that its rule needs and the request has not is asked for. */
export function mobilite(demande: DemandeMobilite, regle: RegleMobilite): Lu<Reponse> {
  const contexte = contexteDe(demande, regle)
  const why = refusGlobal(contexte, regle)
  if (why !== undefined) return { ok: true, value: refuse(why, regle) }
  const besoins = besoinsDe(demande, regle.opco)
  const missing = besoins.find((champ) => demande[champ] === undefined)
  if (missing !== undefined) return { ok: false, erreur: askFor(missing, regle.pays) }
  if (besoins.includes('duree') && joursDe(demande) === 0)
    return { ok: true, value: refuse(contexte.phrase('duree-nulle'), regle) }
  return { ok: true, value: finance(contexte, regle) }
}
