import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { contentFolder } from '../../read/folders.ts'
import { jsonSchemas, type Json } from './json-schema.ts'
import { readChecked } from '../../read/read.ts'
import { entree } from '../../schema/catalogue.ts'
import { etapes, sorties } from '../../schema/parcours.ts'
import { ecrans } from '../../schema/words.ts'
import { typeOfWords } from './type-of-words.ts'

/** Where editors read our schemas, from the project's root. */
export const jsonFolder = `${contentFolder}/schema/json`

/** Where the compiler reads which words the screens may ask for. */
export const wordsFile = `${contentFolder}/ecrans-fr.ts`

/** JSON with a list of words on one line, so that a new id is a short difference. */
function write(schema: Json): string {
  const text = JSON.stringify(schema, null, 2)
  return `${text.replaceAll(/\[\s+("[^"]*"(?:,\s+"[^"]*")*)\s+\]/g, (_, words: string) => `[${words.replaceAll(/\s*\n\s*/g, ' ')}]`)}\n`
}

function filesNow(root: string): readonly (readonly [string, string])[] {
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    readChecked(root, `${contentFolder}/${name}.yaml`, schema)
  const made = jsonSchemas({
    catalogue: read('catalogue', z.array(entree)),
    etapes: read('etapes', etapes).map(({ id }) => id),
    sorties: read('sorties', sorties).map(({ id }) => id),
  })
  return [
    ...Object.entries(made).map(
      ([name, schema]) => [`${jsonFolder}/${name}.schema.json`, write(schema)] as const,
    ),
    [wordsFile, typeOfWords(read('locales/fr/ecrans', ecrans))],
  ]
}

/** Writes the schemas that editors read and the type of the screens' words; says which files. */
export function writeGenerated(root: string): readonly string[] {
  mkdirSync(`${root}/${jsonFolder}`, { recursive: true })
  return filesNow(root).map(([file, text]) => {
    writeFileSync(`${root}/${file}`, text)
    return file
  })
}

/** The written files that are no longer what the content says. */
export function staleGenerated(root: string): readonly string[] {
  return filesNow(root)
    .filter(
      ([file, text]) => !existsSync(`${root}/${file}`) || readFileSync(`${root}/${file}`, 'utf8') !== text,
    )
    .map(([file]) => file)
}
