import { existsSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import type { z } from 'zod'
import { knowledgeOf, type Knowledge } from '../content.ts'
import { withOffices } from './offices.ts'
import { partsOf } from './parts-of.ts'
import { withUnions } from './unions.ts'
import { contentFolder } from '../read/folders.ts'
import { readText } from '../read/read-text.ts'
import { acteur } from '../schema/acteur.ts'
import { annuaire } from '../schema/annuaire.ts'
import { fiche } from '../schema/fiche.ts'
import { etapesAvant } from '../schema/etape-avant.ts'
import { opco } from '../schema/opco.ts'
import { etapes, parcours } from '../schema/parcours.ts'

const ficheRule = fiche.pick({
  id: true,
  droit: true,
  acteurs: true,
  appeler: true,
  publics: true,
  'proposee-si': true,
  'pour-tous': true,
  'repond-si': true,
  'en-dernier-si': true,
  contacts: true,
})
const acteurRule = acteur.pick({
  id: true,
  nom: true,
  publics: true,
  contacts: true,
  annuaire: true,
  suit: true,
  opco: true,
  'sans-solution': true,
  'propose-si': true,
  'en-premier-si': true,
  'import-annuaire': true,
})
const opcoRule = opco.pick({ id: true, nom: true, contacts: true })

function eachIn<T extends { readonly id: string }>(
  root: string,
  name: string,
  schema: z.ZodType<T>,
  keys: ReadonlySet<string> | null,
): Record<string, T> {
  const folder = `${root}/${contentFolder}/${name}`
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : []
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const text = readText(root, `${contentFolder}/${name}/${file}`)
      const value = schema.parse(parse(keys ? partsOf(text, keys) : text))
      return [value.id, value]
    }),
  )
}

function keysOf(schema: z.ZodObject): ReadonlySet<string> {
  return new Set(Object.keys(schema.shape))
}

function readFast(root: string): Knowledge {
  const listed = <T extends { readonly id: string }>(file: string, schema: z.ZodType<readonly T[]>) =>
    Object.fromEntries(
      schema.parse(parse(readText(root, `${contentFolder}/${file}`))).map((one) => [one.id, one]),
    )
  return knowledgeOf({
    fiches: eachIn(root, 'fiches', ficheRule, keysOf(ficheRule)),
    acteurs: withOffices(
      eachIn(root, 'acteurs', acteurRule, keysOf(acteurRule)),
      eachIn(root, 'annuaire', annuaire, null),
    ),
    opco: eachIn(root, 'opco', opcoRule, keysOf(opcoRule)),
    etapes: listed('etapes.yaml', etapes),
    etapesAvant: listed('etapes-avant.yaml', etapesAvant),
    parcours: withUnions(eachIn(root, 'parcours', parcours, null)),
  })
}

/**
 * What decisions are made from, in `root`/content, read without its words: a command answers in a fraction of a second.
 * Content that does not read so is compiled whole, which says what is wrong: rejects with a ContentError.
 */
export async function readKnowledge(root: string, today: string): Promise<Knowledge> {
  try {
    return readFast(root)
  } catch {
    const { compile } = await import('./compile.ts')
    return knowledgeOf(compile(root, today).content)
  }
}
