import type { OpcoCalcul } from '../../../content/pages/financement.ts'
import type { Part } from './compte.ts'
import { tousLesFrais, type Champ, type Frais, type Situation } from './demande.ts'
import { forfait, forfaitSelonDuree, forfaitSelonNiveau, forfaitSelonZone } from './forfaits.ts'
import { heuresPayees, nuitees, protectionSociale, repas, transport } from './frais-comptes.ts'
import { forfaitSelonConvention, semainesCommencees } from './frais-forfaitaires.ts'
import { fraisReels, capTogether } from './frais-reels.ts'

/** What each OPCO pays for a mobility; the figures are in content/opco. */
const partsParOpco: Readonly<Record<string, readonly Part[]>> = {
  afdas: [forfaitSelonDuree, forfaitSelonConvention('union-europeenne', 'assimiles-afdas')],
  akto: [forfaitSelonNiveau, forfaitSelonConvention('zone-euro')],
  atlas: [forfait, fraisReels('toutes')],
  constructys: [forfait, capTogether([nuitees, repas, transport, protectionSociale])],
  'l-opcommerce': [forfait, nuitees, repas],
  ocapiat: [forfait, nuitees, repas, transport],
  'opco-2i': [forfait, fraisReels('ieg')],
  'opco-ep': [forfait, semainesCommencees],
  'opco-mobilites': [forfaitSelonZone('union-europeenne')],
  'opco-sante': [forfait, nuitees, repas, transport, heuresPayees],
  uniformation: [forfait, nuitees, repas, transport, protectionSociale],
}

/** What an OPCO pays for; an unknown OPCO throws. */
export function partsDe(opco: string): readonly Part[] {
  const parts = partsParOpco[opco]
  if (!parts) throw new Error(`No rule for the OPCO « ${opco} »`)
  return parts
}

/** The fields without which an OPCO's rule has no answer, each once. */
export function besoinsDe(situation: Situation, { id, mobilite }: OpcoCalcul): readonly Champ[] {
  const ofParts = partsDe(id).flatMap(({ besoins }) => besoins(situation))
  return [...new Set<Champ>([...(mobilite.exclut.length > 0 ? ['contrat' as const] : []), ...ofParts])]
}

/** The costs that an OPCO's rule looks at, in the order of the form. */
export function fraisUtiles(opco: string): readonly Frais[] {
  const used = new Set(partsDe(opco).flatMap(({ frais }) => frais))
  return tousLesFrais.filter((frais) => used.has(frais))
}
