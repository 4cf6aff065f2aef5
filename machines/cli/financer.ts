import { answerTo } from './answer.ts'
import { readInput, refuse, respond } from './io.ts'

const input = await readInput(
  '{"simulateur": "accompagnement-social", "opco": "opco-ep", "territoire": "la-reunion", "depenses": 1240}',
)
if (!input.ok) refuse(input.erreur)
else {
  const answer = answerTo(input.value)
  if (answer.ok) respond(answer.value)
  else refuse(answer.erreur)
}
