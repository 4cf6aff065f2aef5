import { existsSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { contentFolder } from '../read/folders.ts'
import { readText } from '../read/read-text.ts'
import { languages, type Language } from '../languages.ts'
import { searchableOf, type Searched } from '../pages/documents.ts'
import { pagesCherchees } from '../pages/pages-cherchees.ts'
import { annuaire } from '../schema/annuaire.ts'
import { motsCourants } from '../schema/mots-courants.ts'
import type { Searchable } from '../search/document.ts'
import { withOffices } from './offices.ts'
import { partsOf } from './parts-of.ts'

/** What the search reads of a file that has its own page; its shape is checked where content is compiled. */
const searched = new Set(
  'id nom sigle alias textes publics contacts import-annuaire secteurs metiers idcc mobilite'.split(' '),
)

const screens = new Set(Object.values(pagesCherchees).flatMap(({ titre, resume }) => [titre[0], resume[0]]))

const identified = z.looseObject({ id: z.string() })

/** A file without the texts of the languages that are not `spoken`. */
function spokenIn(text: string, spoken: ReadonlySet<Language>): string {
  const others = languages.filter((language) => !spoken.has(language)).join('|')
  return text.replaceAll(new RegExp(`^ {2}(?:${others}):.*\\n(?: {3,}.*\\n|\\n)*`, 'gmu'), '')
}

function eachIn(root: string, folder: string, read: (text: string) => unknown): Record<string, unknown> {
  const path = `${root}/${contentFolder}/${folder}`
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith('.yaml')) : []
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const value = identified.parse(read(readText(root, `${contentFolder}/${folder}/${file}`)))
      return [value.id, value]
    }),
  )
}

function readFast(root: string, language: Language): Searched {
  const spoken = new Set<Language>(['fr', language])
  const file = (name: string): string => readText(root, `${contentFolder}/${name}`)
  const texts = (folder: string) =>
    eachIn(root, folder, (text) => parse(spokenIn(partsOf(text, searched), spoken)))
  const offices = z
    .record(z.string(), annuaire)
    .parse(eachIn(root, 'annuaire', (text) => parse(text) as unknown))
  const catalogue = z.array(identified).parse(parse(file('catalogue.yaml')))
  const read = {
    fiches: texts('fiches'),
    acteurs: texts('acteurs'),
    opco: texts('opco'),
    catalogue: Object.fromEntries(catalogue.map((entree) => [entree.id, entree])),
    glossaire: parse(file('glossaire.yaml')) as unknown,
    motsCourants: motsCourants.parse(parse(file('mots-courants.yaml'))),
    words: { [language]: { ecrans: parse(partsOf(file(`locales/${language}/ecrans.yaml`), screens)) } },
  } as unknown as Searched
  return { ...read, acteurs: withOffices(read.acteurs, offices) }
}

/**
 * Everything that can be found in one language, in `root`/content, read without the texts of the other languages: a
 * command answers in a fraction of a second. Content that does not read so is compiled whole, which says what is wrong.
 */
export async function readSearchable(root: string, language: Language, today: string): Promise<Searchable> {
  try {
    return searchableOf(readFast(root, language), language)
  } catch {
    const { compile } = await import('./compile.ts')
    return searchableOf(compile(root, today).content, language)
  }
}
