import { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: 'oui ou non (true ou false)',
  array: 'une liste (des lignes qui commencent par un tiret)',
  object: 'un groupe de clés',
  record: 'un groupe de clés',
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap())
  return schema
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return schema
  const here = unwrap(schema)
  if (here instanceof z.ZodObject) return schemaAt(here.shape[String(first)], rest)
  if (here instanceof z.ZodArray) return schemaAt(here.element, rest)
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType, rest)
  if (here instanceof z.ZodUnion)
    return here.options.map((one) => schemaAt(one, path)).find((one) => one !== undefined)
  return undefined
}

function keysAt(schema: unknown, path: readonly PropertyKey[]): string {
  const here = unwrap(schemaAt(schema, path))
  if (here instanceof z.ZodUnion) return here.options.map((one) => keysAt(one, [])).join(' ; ou bien : ')
  if (here instanceof z.ZodObject) return Object.keys(here.shape).join(', ')
  if (here instanceof z.ZodRecord && here.keyType instanceof z.ZodEnum) return here.keyType.options.join(', ')
  return 'aucune'
}

function descriptionAt(schema: unknown, path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const here = schemaAt(schema, path.slice(0, length))
    for (const one of [here, unwrap(here)])
      if (one instanceof z.ZodType && one.description) return ` ${one.description}`
  }
  return ''
}

/** Of a text that its author did not quote, what stands before its « : »: it was read as a key; null when it is not one. */
function cutByColon(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return null
  const [[key, value] = [], ...others] = Object.entries(input)
  return key !== undefined && typeof value === 'string' && others.length === 0 ? key : null
}

function explainType(expected: string, input: unknown, keys: string, description: string): string {
  const kind = expected === 'object' ? `${kinds['object']} : ${keys}` : (kinds[expected] ?? expected)
  if (input === undefined) return `il manque cette clé ; elle attend ${kind}.${description}`
  if (input === null) return `cette clé est vide ; elle attend ${kind}.${description}`
  if (expected === 'string' && typeof input !== 'object')
    return `il faut un texte : mettez « ${String(input)} » entre guillemets droits ("…").${description}`
  const cut = expected === 'string' ? cutByColon(input) : null
  if (cut !== null)
    return `le « : » après « ${cut} » coupe ce texte en deux : mettez tout le texte entre guillemets droits ("…").${description}`
  return `il faut ${kind}.${description}`
}

function explainValue(input: unknown, accepted: readonly unknown[]): string {
  const values = `valeurs acceptées : ${accepted.map(String).join(', ')}`
  return input === undefined || input === null
    ? `il manque cette valeur ; ${values}`
    : `« ${String(input)} » n’est pas accepté ; ${values}`
}

function explainSize(tooBig: boolean, { origin, limit }: { origin: string; limit: number }): string {
  if (origin === 'string')
    return tooBig ? `il faut au plus ${limit} caractères.` : 'le texte est vide ; il faut un texte.'
  const bound = `au ${tooBig ? 'plus' : 'moins'} ${limit}`
  if (origin === 'number' || origin === 'int') return `il faut un nombre, ${bound}.`
  return `il faut ${bound} élément${limit > 1 ? 's' : ''} dans cette liste.`
}

/** How deep in what was written a shape finds fault: not at all where it is refused whole. */
function depthOf(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map(({ path }) => path.length))
}

/** What is wrong, place by place: of several shapes that are accepted, that of the nearest to what was written. */
export function issuesOf({ issues }: z.core.$ZodError): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return issue
    const [nearest] = issue.errors.toSorted((a, b) => a.length - b.length || depthOf(b) - depthOf(a))
    return (nearest ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
  })
}

/** Says in French what a schema issue (with its input) means and what is accepted instead. */
export function explain(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `clé inconnue « ${issue.keys.join(' », « ')} » ; clés acceptées ici : ${keysAt(schema, issue.path)}`
    case 'invalid_type':
      return explainType(
        issue.expected,
        issue.input,
        keysAt(schema, issue.path),
        descriptionAt(schema, issue.path),
      )
    case 'invalid_value':
      return explainValue(issue.input, issue.values)
    case 'too_small':
      return `${explainSize(false, { origin: issue.origin, limit: Number(issue.minimum) })}${descriptionAt(schema, issue.path)}`
    case 'too_big':
      return `${explainSize(true, { origin: issue.origin, limit: Number(issue.maximum) })}${descriptionAt(schema, issue.path)}`
    case 'invalid_key':
      return `« ${String(issue.path.at(-1))} » n’est pas une clé acceptée ; clés acceptées ici : ${keysAt(schema, issue.path.slice(0, -1))}`
    case 'invalid_format':
      return `« ${String(issue.input)} » n’a pas la bonne forme ; il faut ${issue.message}`
    default:
      return issue.message
  }
}
