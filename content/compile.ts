import { existsSync, readdirSync } from 'node:fs'
import { z } from 'zod'
import type { Content, Ecrans, Entree, Words } from './content.ts'
import { crossCheck } from './cross-check.ts'
import { languages, type Language } from './languages.ts'
import { ContentError, type Problem } from './problem.ts'
import { check, readSheet, type Sheet } from './read.ts'
import { acteur } from './schema/acteur.ts'
import { bareme } from './schema/bareme.ts'
import { entree } from './schema/catalogue.ts'
import { fiche } from './schema/fiche.ts'
import { opco } from './schema/opco.ts'
import { etapes, parcours, sorties } from './schema/parcours.ts'
import { textesQuestions } from './schema/question.ts'
import { glossaire } from './schema/terme.ts'
import { ecrans } from './schema/words.ts'

/** The content folder, from the project's root. */
export const contentFolder = 'content'

/** The checked content, and what deserves a look without stopping a build. */
export type Compiled = { readonly content: Content; readonly warnings: readonly Problem[] }

function byId<T extends { readonly id: string }>(list: readonly T[] = []): Record<string, T> {
  return Object.fromEntries(list.map((value) => [value.id, value]))
}

/**
 * Reads and checks all of `root`/content.
 * Throws a ContentError that names each file, the place inside it and what is accepted.
 * `today` (2026-11-21) decides which review dates have passed: those are warnings.
 */
export function compile(root: string, today: string): Compiled {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)

  const sheet = (file: string): Sheet | undefined => readSheet(root, `${contentFolder}/${file}`, report)
  const sheets: Record<string, Sheet> = {}
  const one = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const read = sheet(file)
    if (read) sheets[read.file] = read
    return read && check(read, schema, report)
  }
  const folder = <T extends { id: string }>(name: string, schema: z.ZodType<T>): Record<string, T> => {
    const found: Record<string, T> = {}
    const path = `${root}/${contentFolder}/${name}`
    for (const file of existsSync(path) ? readdirSync(path).toSorted() : []) {
      if (!file.endsWith('.yaml')) continue
      const read = sheet(`${name}/${file}`)
      const value = read && check(read, schema, report)
      if (!read || !value) continue
      if (`${value.id}.yaml` !== file)
        report({
          file: read.file,
          line: read.lineOf(['id']) ?? 1,
          path: 'id',
          message: `« ${value.id} » n’est pas le nom du fichier ; il faut « ${file.slice(0, -5)} », ou renommer le fichier`,
        })
      found[value.id] = value
      sheets[value.id] = read
    }
    return found
  }

  const catalogue: Record<string, Entree> = byId(one('catalogue.yaml', z.array(entree)))
  const words = {} as Record<Language, Words>
  for (const language of languages) {
    const screens = one<Ecrans>(`locales/${language}/ecrans.yaml`, ecrans)
    const asked = one(`locales/${language}/questions.yaml`, textesQuestions)
    if (screens && asked) words[language] = { ecrans: screens, questions: asked }
  }
  const content: Content = {
    catalogue,
    fiches: folder('fiches', fiche),
    acteurs: folder('acteurs', acteur),
    opco: folder('opco', opco),
    baremes: folder('baremes', bareme),
    etapes: byId(one('etapes.yaml', etapes)),
    sorties: byId(one('sorties.yaml', sorties)),
    parcours: folder('parcours', parcours),
    glossaire: one('glossaire.yaml', glossaire) ?? [],
    words,
  }
  // Written, and waiting for the questions they need: checked so that they do not rot, shown nowhere.
  folder('brouillons', fiche)
  if (problems.length > 0) throw new ContentError(problems)

  const found = crossCheck(content, sheets, today)
  if (found.errors.length > 0) throw new ContentError(found.errors)
  return { content, warnings: found.warnings }
}
