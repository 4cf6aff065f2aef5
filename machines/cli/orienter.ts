import { readInput, refuse, respond } from './io.ts'
import { knowledgeNow } from './knowledge.ts'
import { orient } from '../orientation.ts'
import { readFacts } from './facts.ts'

const input = await readInput()
if (!input.ok) refuse(input.erreur)
else {
  const facts = readFacts(input.value)
  if (!facts.ok) refuse(facts.erreur)
  else {
    const { parcours, propositions, exclus, contacts, aDemander } = orient(facts.facts, knowledgeNow())
    respond({
      parcours,
      propositions: propositions.map(({ id, etape, verdict, raisons }) => ({ id, etape, verdict, raisons })),
      exclus: exclus.map(({ id, raisons, ouvrirait }) => ({ id, raisons, ouvrirait })),
      contacts,
      'a-demander': aDemander,
    })
  }
}
