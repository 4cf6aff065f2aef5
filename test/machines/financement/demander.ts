import { baremeNow, opcoNow, paysNow } from '../../../machines/cli/rules.ts'
import { readMobilite } from '../../../machines/financement/mobilite/demande.ts'
import { mobilite, type RegleMobilite } from '../../../machines/financement/mobilite/mobilite.ts'
import type { LigneId, Lu, Reponse } from '../../../machines/financement/reponse.ts'

const pays = paysNow()
const commun = baremeNow('mobilite-regles-communes')
const read = new Map<string, RegleMobilite>()

/** What a mobility with this OPCO is decided from. */
export function regleDe(opco: string): RegleMobilite {
  const known = read.get(opco) ?? { opco: opcoNow(opco), commun, pays }
  read.set(opco, known)
  return known
}

/** Asks for a mobility as the command does. */
export function demander(demande: Readonly<Record<string, unknown>>): Lu<Reponse> {
  const lue = readMobilite({ simulateur: 'mobilite', ...demande }, pays)
  return lue.ok ? mobilite(lue.value, regleDe(lue.value.opco)) : lue
}

/** Asks for a mobility that must have an answer. */
export function obtenir(demande: Readonly<Record<string, unknown>>): Reponse {
  const answer = demander(demande)
  if (!answer.ok) throw new Error(answer.erreur)
  return answer.value
}

/** The sum of an answer's lines of one kind: lowest, and highest where it is a range. */
export function somme(
  { lignes }: Reponse,
  id: LigneId,
): number | { readonly min: number; readonly max: number } {
  const ours = lignes.filter((ligne) => ligne.id === id)
  const min = ours.reduce((rest, { montant }) => rest + montant, 0)
  const max = ours.reduce((rest, one) => rest + (one['montant-max'] ?? one.montant), 0)
  return max > min ? { min, max } : min
}
