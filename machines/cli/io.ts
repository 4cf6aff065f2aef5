import { text } from 'node:stream/consumers'
import { jsonFault } from '../../content/read/json-fault.ts'

type Input = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly erreur: string }

/** The first key written twice in one JSON object; JSON.parse would keep one of the two in silence. */
function repeatedKey(json: string): string | undefined {
  const open: Set<string>[] = []
  for (const [token, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/gsu)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon) {
      const key = JSON.parse(token.slice(0, -colon.length)) as string
      if (open.at(-1)?.has(key)) return key
      open.at(-1)?.add(key)
    }
  }
  return undefined
}

const interview = '{"profil": "beneficiaire", "statut": "demandeur-emploi"}'

/** Reads a text as one JSON value, or says in one sentence what is wrong with it; `example` shows what is accepted. */
export function parseInput(given: string, example = interview): Input {
  const wanted = `il faut un seul objet JSON, comme ${example}`
  if (given.trim() === '') return { ok: false, erreur: `L’entrée standard est vide ; ${wanted}.` }
  try {
    const value: unknown = JSON.parse(given)
    const twice = repeatedKey(given)
    if (twice !== undefined)
      return {
        ok: false,
        erreur: `La clé « ${twice} » est écrite deux fois ; il faut une seule valeur par clé.`,
      }
    return { ok: true, value }
  } catch {
    return { ok: false, erreur: `L’entrée n’est pas du JSON : ${jsonFault(given) ?? ''} ; ${wanted}.` }
  }
}

/** Reads standard input as one JSON value. */
export async function readInput(example?: string): Promise<Input> {
  return parseInput(await text(process.stdin), example)
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
