import type { Reponse } from '../financement/reponse.ts'
import { answerTo } from './answer.ts'
import { readInput, refuse, respond } from './io.ts'

/** An answer as it was agreed: which of our figures made a line is no part of it. */
function said({ lignes, ...rest }: Reponse): object {
  return { lignes: lignes.map(({ chiffres: _, selon: __, ...ligne }) => ligne), ...rest }
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
