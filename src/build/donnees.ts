import { mkdirSync, writeFileSync } from 'node:fs'
import type { Content } from '../../content/content.ts'
import { donnees, nomsFichiers, schemasJson } from '../../content/tools/open-data/donnees.ts'
import { lisezMoi } from '../../content/tools/open-data/lisez-moi.ts'
import { writeRoute } from '../routes.ts'

/** Writes the open data into `outDir`/donnees: the files, their schemas and a page about them; returns how many files. */
export function writeDonnees(outDir: string, content: Content, date: string): number {
  const folder = `${outDir}/donnees`
  mkdirSync(`${folder}/schema`, { recursive: true })
  const pageOf = (name: 'fiche' | 'acteur', id: string, language: Parameters<typeof writeRoute>[1]): string =>
    writeRoute({ name, id }, language)
  const files = donnees(content, { date, pageOf })
  const schemas = schemasJson()
  for (const fichier of nomsFichiers) {
    writeFileSync(`${folder}/${fichier}.json`, `${JSON.stringify(files[fichier], null, 1)}\n`)
    writeFileSync(`${folder}/schema/${fichier}.schema.json`, `${JSON.stringify(schemas[fichier], null, 1)}\n`)
  }
  writeFileSync(`${folder}/index.html`, lisezMoi(date))
  return nomsFichiers.length
}
