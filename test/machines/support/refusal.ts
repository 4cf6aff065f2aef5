import { readFacts } from '../../../machines/cli/facts.ts'
import { parseInput } from '../../../machines/cli/io.ts'

/** What the command `orienter` says against a text; null when it accepts it. */
export function errorOf(stdin: string): string | null {
  const input = parseInput(stdin)
  if (!input.ok) return input.erreur
  const facts = readFacts(input.value)
  return facts.ok ? null : facts.erreur
}
