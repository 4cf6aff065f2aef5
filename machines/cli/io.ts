import { text } from 'node:stream/consumers'

type Input = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly erreur: string }

/** The first key written twice in a flat JSON object; JSON.parse would keep one of the two in silence. */
function repeatedKey(json: string): string | undefined {
  const keys = [...json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gsu)]
    .filter(([, colon]) => colon)
    .map(([key]) => JSON.parse(key.replace(/\s*:$/u, '')) as string)
  return keys.find((key, index) => keys.indexOf(key) !== index)
}

/** Reads a text as one flat JSON value, or says in one sentence what is wrong with it. */
export function parseInput(given: string): Input {
  const wanted = 'il faut un seul objet JSON, comme {"profil": "beneficiaire", "statut": "demandeur-emploi"}'
  if (given.trim() === '') return { ok: false, erreur: `L’entrée standard est vide ; ${wanted}.` }
  try {
    const value: unknown = JSON.parse(given)
    const twice = repeatedKey(given)
    if (twice !== undefined)
      return {
        ok: false,
        erreur: `La clé « ${twice} » est écrite deux fois ; il faut une seule réponse par question.`,
      }
    return { ok: true, value }
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 120) : String(error)
    return { ok: false, erreur: `L’entrée n’est pas du JSON (${detail}) ; ${wanted}.` }
  }
}

/** Reads standard input as one flat JSON value. */
export async function readInput(): Promise<Input> {
  return parseInput(await text(process.stdin))
}

/** Prints the answer, alone on standard output. */
export function respond(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
}

/** Says on standard error what is wrong, and exits with 2. */
export function refuse(erreur: string): void {
  process.stderr.write(`${JSON.stringify({ erreur })}\n`)
  process.exitCode = 2
}
