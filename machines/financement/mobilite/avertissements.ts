import type { BaremeCalcul, OpcoCalcul } from '../../../content/pages/financement.ts'
import { moisTouches } from '../bornes.ts'
import { nombre } from '../reponse.ts'
import { joursDe, type Contexte } from './compte.ts'
import { tousLesFrais } from './demande.ts'
import { fraisUtiles } from './parts.ts'

/** What this request leaves in doubt or out of the count. */
function surLaDemande(
  { demande, phrase, dans, mots }: Contexte,
  { mobilite }: OpcoCalcul,
): readonly string[] {
  const { pays, contrat, frais, ultramarin, opco, ieg, mois = 0, duree } = demande
  const jours = duree === undefined ? null : joursDe(demande)
  const monthly = ieg === true && mobilite.regles.some(({ id }) => id.endsWith('-ieg'))
  const used = fraisUtiles(opco)
  const ignored = tousLesFrais.filter((one) => (frais?.[one] ?? 0) > 0 && !used.includes(one))
  const euroMatters = mobilite.regles.some(({ id }) => id.endsWith('-zone-euro'))
  const overseas = mobilite.regles.some(({ id }) => id.endsWith('-ultramarin'))
  return [
    ...(contrat === 'professionnalisation' && mobilite.contrats.length === 0
      ? [phrase('contrat-non-precise')]
      : []),
    ...(euroMatters && pays !== undefined && dans('euro-hors-union') ? [phrase('euro-hors-union')] : []),
    ...(euroMatters && pays !== undefined && dans('union-europeenne') && !dans('zone-euro')
      ? [phrase('union-sans-euro')]
      : []),
    ...(monthly && jours !== null && mois > moisTouches(jours)
      ? [phrase('mois-de-trop', { mois: nombre(mois), jours: nombre(jours) })]
      : []),
    ...(ultramarin && !overseas ? [phrase('ultramarin-non-prevu')] : []),
    ...(ignored.length > 0 ? [phrase('frais-hors-regle', { frais: ignored.map(mots.nom).join(', ') })] : []),
  ]
}

/** Everything to be known beside the amounts: of the figures, of the request, of the OPCO, of the table. */
export function avertissements(
  contexte: Contexte,
  doutes: readonly string[],
  opco: OpcoCalcul,
  commun: BaremeCalcul,
): readonly string[] {
  const combien = opco.mobilite.regles.filter(({ id }) => id.startsWith('mobilites-par-'))
  return [
    ...new Set([
      ...doutes,
      ...surLaDemande(contexte, opco),
      ...combien.map(({ libelle }) => libelle),
      ...opco.mobilite.avertissements,
      ...commun.avertissements,
    ]),
  ]
}
