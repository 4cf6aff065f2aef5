import { baremeOf } from '../../../content/bareme-of.ts'
import type { BaremeCalcul } from '../../../content/pages/financement.ts'
import { nombre, type Reponse } from '../reponse.ts'
import { baremeOfObjet } from './bareme-of-objet.ts'
import { contexteDe, rien, type Compte } from './compte.ts'
import { contratApprentissage } from './contrat-apprentissage.ts'
import { contratProfessionnalisation } from './contrat-professionnalisation.ts'
import type { DemandeOpcoEp2020 } from './demande.ts'
import { hourly, poei, vae } from './one-rate.ts'
import { pdc } from './pdc.ts'
import { remunerationApprenti, remunerationProfessionnalisation } from './remuneration.ts'

/** The funding rules, by id. */
export type Baremes = Readonly<Record<string, BaremeCalcul>>

const grandes = 'opco-ep-2020-50-salaries-et-plus'

function find(baremes: Baremes, id: string): BaremeCalcul {
  const bareme = baremes[id]
  if (!bareme) throw new Error(`No funding rule « ${id} »`)
  return bareme
}

function count(demande: DemandeOpcoEp2020, bareme: BaremeCalcul): Compte {
  const contexte = contexteDe(bareme)
  switch (demande.objet) {
    case 'pdc':
      return pdc(demande, contexte)
    case 'bilan-competences':
    case 'formation-tuteur':
      return hourly(demande, contexte)
    case 'contrat-professionnalisation':
      return contratProfessionnalisation(demande, contexte)
    case 'contrat-apprentissage':
      return contratApprentissage(demande, contexte)
    case 'remuneration-apprenti':
      return remunerationApprenti(demande, contexte)
    case 'remuneration-professionnalisation':
      return remunerationProfessionnalisation(demande, contexte)
    case 'poei':
      return poei(demande, contexte)
    case 'vae':
      return vae(contexte)
  }
}

/** The part of the rule that refuses a company for its size; undefined when its size is no matter. */
function refusDeTaille(demande: DemandeOpcoEp2020): string | undefined {
  if (!('effectif' in demande) || demande.effectif !== '50-et-plus') return undefined
  return demande.objet === 'poei' ? baremeOfObjet.poei : grandes
}

function tropGrande(bareme: BaremeCalcul): Compte {
  const { chiffre, phrase } = contexteDe(bareme)
  return rien(phrase('non-finance', { seuil: nombre(chiffre('seuil-effectif').valeur) }))
}

/** What OPCO EP paid in the first quarter of 2020 to one profession: always said with its date. */
export function opcoEp2020(demande: DemandeOpcoEp2020, baremes: Baremes): Reponse {
  const size = refusDeTaille(demande)
  const bareme = find(baremes, size ?? baremeOfObjet[demande.objet])
  const { lignes, refus, avertissements } = size === undefined ? count(demande, bareme) : tropGrande(bareme)
  // A wage is what the employer pays: nothing to claim, no papers to send.
  const paid = lignes.some(({ id }) => id !== 'salaire-minimum')
  return {
    lignes,
    'non-finance': refus ?? null,
    avertissements: [
      ...new Set([
        ...find(baremes, baremeOf['opco-ep-2020']).avertissements,
        ...avertissements,
        ...(paid ? bareme.avertissements : []),
      ]),
    ],
    justificatifs: paid ? bareme.justificatifs : [],
    source: {
      document: `${bareme.textes.fr.titre} (document ${bareme.source.document}, lignes ${bareme.source.lignes})`,
      date: bareme.date.texte,
    },
  }
}
