import { readFacts } from './facts.ts'
import { readInput, refuse, respond } from './io.ts'
import { knowledgeNow } from './knowledge.ts'
import { orientationFor } from './orientation.ts'

const input = await readInput()
if (!input.ok) refuse(input.erreur)
else {
  const facts = readFacts(input.value)
  if (facts.ok) respond(orientationFor(facts.facts, await knowledgeNow()))
  else refuse(facts.erreur)
}
