import { Document, isCollection, isMap, isNode, isScalar } from 'yaml'
import { z } from 'zod'
import { blankMark } from '../../schema/words.ts'

/** What a skeleton knows already, by path without numbers: `textes.fr.titre`. */
export type Known = Readonly<Record<string, unknown>>

/** Texts of a form that schemas ask for: the first that one accepts is written. */
const forms = ['https://exemple.fr/a-remplacer', '1-2'] as const

/** Keys that may be left out, and that every author is asked for. */
const wanted: ReadonlySet<string> = new Set(['en', 'ar', 'site'])

type Place = {
  readonly path: readonly (string | number)[]
  /** What its author is told. */
  readonly hint: string
}

type Note = { readonly path: Place['path']; readonly text: string }

/** A value that a schema accepts, and what its author is told beside it. */
type Draft = { readonly value: unknown; readonly notes: readonly Note[] }

function hintOf(schema: z.core.$ZodType, fallback: string): string {
  if (schema instanceof z.ZodType && schema.description !== undefined) return schema.description
  return schema instanceof z.ZodOptional ? hintOf(schema.unwrap(), fallback) : fallback
}

/** One step further in; in each language, one is told both what the text is and how to write it. */
function at({ path, hint }: Place, step: string | number, schema: z.core.$ZodType): Place {
  const own = hintOf(schema, hint)
  const isLanguage = (step === 'fr' || step === 'fr-x-falc') && schema instanceof z.ZodString
  return { path: [...path, step], hint: isLanguage ? `${hint} ${own}` : own }
}

function asked(value: unknown, { path, hint }: Place): Draft {
  return { value, notes: [{ path, text: `${blankMark} ${hint}` }] }
}

function ofText(schema: z.ZodType, place: Place): Draft {
  const sentence = `${blankMark} ${place.hint}`
  if (schema.safeParse(sentence).success) return { value: sentence, notes: [] }
  return asked(forms.find((form) => schema.safeParse(form).success) ?? sentence, place)
}

/** The fewest items that a list accepts. */
function fewest(schema: z.ZodArray, count = 0): number {
  const { error } = schema.safeParse(Array.from({ length: count }))
  const short = error?.issues.some(({ code, path }) => code === 'too_small' && path.length === 0)
  return short ? fewest(schema, count + 1) : count
}

function ofList(schema: z.ZodArray, place: Place, known: Known): Draft {
  const items = Array.from({ length: fewest(schema) }, (_, index) =>
    draftOf(schema.element, at(place, index, schema.element), known),
  )
  return {
    value: items.map(({ value }) => value),
    notes: [{ path: place.path, text: place.hint }, ...items.flatMap(({ notes }) => notes)],
  }
}

function ofGroup(schema: z.ZodObject, place: Place, known: Known): Draft {
  const fields = Object.entries(schema.shape).map(([key, field]) => ({
    key,
    field,
    next: at(place, key, field),
  }))
  const isLeftOut = ({ key, field }: (typeof fields)[number]): boolean =>
    field instanceof z.ZodOptional && !wanted.has(key)
  const written = fields
    .filter((one) => !isLeftOut(one))
    .map(({ key, field, next }) => ({ key, draft: draftOf(field, next, known) }))
  const free = fields
    .filter(isLeftOut)
    .map(({ key, next }) => ({ path: [...place.path, '+'], text: `${key} : facultatif. ${next.hint}` }))
  return {
    value: Object.fromEntries(written.map(({ key, draft }) => [key, draft.value])),
    notes: [...written.flatMap(({ draft }) => draft.notes), ...free],
  }
}

function draftOf(schema: z.core.$ZodType, place: Place, known: Known): Draft {
  const name = place.path.filter((step) => typeof step === 'string').join('.')
  if (Object.hasOwn(known, name))
    return Array.isArray(known[name]) ? asked(known[name], place) : { value: known[name], notes: [] }
  if (schema instanceof z.ZodOptional) return draftOf(schema.unwrap(), place, known)
  if (schema instanceof z.ZodObject) return ofGroup(schema, place, known)
  if (schema instanceof z.ZodArray) return ofList(schema, place, known)
  if (schema instanceof z.ZodRecord) return asked({}, place)
  if (schema instanceof z.ZodUnion && schema.options[0]) return draftOf(schema.options[0], place, known)
  if (schema instanceof z.ZodLiteral) return asked(schema.value, place)
  if (schema instanceof z.ZodEnum) {
    const index = place.path.findLast((step) => typeof step === 'number') ?? 0
    const { options } = schema
    return asked(options[index % options.length], {
      ...place,
      hint: `${place.hint} Au choix : ${options.join(', ')}.`,
    })
  }
  if (schema instanceof z.ZodType) return ofText(schema, place)
  throw new Error(`No skeleton for ${place.path.join('.')}`)
}

/** A note on a list stands above its key; on a text, at the end of its line; what may be added, at the end of its group. */
function write(document: Document, { path, text }: Note): void {
  const [last, above] = [path.at(-1), path.slice(0, -1)]
  const group = document.getIn(above, true)
  if (last === '+' && isMap(group)) {
    group.comment = [group.comment, ` ${text}`].filter(Boolean).join('\n')
    return
  }
  const node = document.getIn(path, true)
  const key = isMap(group)
    ? group.items.find((pair) => isScalar(pair.key) && pair.key.value === last)?.key
    : null
  if (isCollection(node) && isScalar(key)) key.commentBefore = ` ${text}`
  else if (isNode(node)) node.comment = ` ${text}`
}

/** A YAML file that `schema` accepts: what is known is written, everything else says what is left to write. */
export function skeleton(schema: z.ZodType, known: Known, heading?: string): string {
  const { value, notes } = draftOf(schema, { path: [], hint: '' }, known)
  const document = new Document(value)
  if (heading !== undefined) document.commentBefore = heading
  for (const note of notes) write(document, note)
  return document.toString({ lineWidth: 0 })
}
