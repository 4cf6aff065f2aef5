import { z } from 'zod'

const kinds: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'oui ou non (true ou false)',
  array: 'une liste (des lignes qui commencent par un tiret)',
  object: 'un groupe de clés',
  record: 'un groupe de clés',
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap())
  return schema
}

function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  const here = unwrap(schema)
  const [first, ...rest] = path
  if (first === undefined) return here
  if (here instanceof z.ZodObject) return schemaAt(here.shape[String(first)], rest)
  if (here instanceof z.ZodArray) return schemaAt(here.element, rest)
  if (here instanceof z.ZodRecord) return schemaAt(here.valueType, rest)
  return undefined
}

function keysAt(schema: unknown, path: readonly PropertyKey[]): string {
  const here = schemaAt(schema, path)
  return here instanceof z.ZodObject ? Object.keys(here.shape).join(', ') : 'voir le modèle'
}

function descriptionAt(schema: unknown, path: readonly PropertyKey[]): string {
  let here = schema
  for (let length = path.length; length > 0; length -= 1) {
    here = schemaAt(schema, path.slice(0, length))
    if (here instanceof z.ZodType && here.description) return ` ${here.description}`
  }
  return ''
}

/** Says in French what a schema issue means and what is accepted instead. */
export function explain(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `clé inconnue « ${issue.keys.join(' », « ')} » ; clés acceptées ici : ${keysAt(schema, issue.path)}`
    case 'invalid_type':
      return issue.input === undefined
        ? `il manque cette clé ; elle attend ${kinds[issue.expected] ?? issue.expected}.${descriptionAt(schema, issue.path)}`
        : `il faut ${kinds[issue.expected] ?? issue.expected}.${descriptionAt(schema, issue.path)}`
    case 'invalid_value':
      return `valeur refusée ; valeurs acceptées : ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.origin === 'string' ? 'le texte est vide' : `il faut au moins ${issue.minimum} élément(s)`
    case 'invalid_format':
      return issue.format === 'email'
        ? 'une adresse électronique comme contact@exemple.fr'
        : `forme refusée ; il faut ${issue.message}`
    default:
      return issue.message
  }
}
