import type { Reponse } from '../financement/reponse.ts'
import { answerTo } from './answer.ts'
import { readInput, refuse, respond } from './io.ts'

/** An answer as it was agreed: which of our figures made a line is no part of it; why nothing is paid is the first warning. */
function said(reponse: Reponse): object {
  const { lignes, avertissements, 'non-finance': why } = reponse
  return {
    ...reponse,
    lignes: lignes.map(({ chiffres: _, selon: __, ...ligne }) => ligne),
    avertissements: why === null ? avertissements : [why, ...avertissements],
  }
}

const input = await readInput(
  '{"simulateur": "accompagnement-social", "opco": "opco-ep", "territoire": "la-reunion", "depenses": 1240}',
)
if (!input.ok) refuse(input.erreur)
else {
  const answer = answerTo(input.value)
  if (answer.ok) respond(said(answer.value))
  else refuse(answer.erreur)
}
