import { z } from 'zod'
import type { Content, Ecrans, Entree, Folder, Words } from '../content.ts'
import { unnamed } from '../checks/names.ts'
import { crossCheck } from './cross-check.ts'
import { contentFolder, draftFolder, draftOf, folderOf, schemas } from '../read/folders.ts'
import { languages, type Language } from '../languages.ts'
import { withProfessional } from '../professional.ts'
import { ContentError, type Problem } from '../read/problem.ts'
import { check, placed, readSheet, type Sheet } from '../read/read.ts'
import { namesIn, unread } from '../read/unread.ts'
import { withOffices } from './offices.ts'
import { withUnions } from './unions.ts'
import { annuaire } from '../schema/annuaire.ts'
import { acces } from '../schema/acces.ts'
import { besoins } from '../schema/besoin.ts'
import { echeances } from '../schema/echeance.ts'
import { exercices } from '../schema/exercice.ts'
import { motsConseil } from '../schema/mots-conseil.ts'
import { entree } from '../schema/catalogue.ts'
import { motsCourants } from '../schema/mots-courants.ts'
import { etapesAvant } from '../schema/etape-avant.ts'
import { etapes, parcours, sorties } from '../schema/parcours.ts'
import { noPays, pays } from '../schema/pays.ts'
import { textesQuestions, textesTiers } from '../schema/question.ts'
import { glossaire } from '../schema/terme.ts'
import { ecrans } from '../schema/words.ts'

export { contentFolder }

/** The checked content, and what deserves a look without stopping a build. */
export type Compiled = { readonly content: Content; readonly warnings: readonly Problem[] }

type Identified = { readonly id: string }

function byId<T extends Identified>(list: readonly T[]): Record<string, T> {
  return Object.fromEntries(list.map((value) => [value.id, value]))
}

/**
 * Reads and checks all of `root`/content.
 * Throws a ContentError that names each file, the place inside it and what is accepted.
 * `today` (2026-11-21) decides which review dates have passed: those are warnings, and errors when we publish.
 */
export function compile(
  root: string,
  today: string,
  publication: boolean = process.env['CI'] === 'release',
): Compiled {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)

  const sheets: Record<string, Sheet> = {}
  const read = new Set<string>()
  const one = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    read.add(`${contentFolder}/${file}`)
    const sheet = readSheet(root, `${contentFolder}/${file}`, report)
    if (sheet) sheets[sheet.file] = sheet
    return sheet && check(sheet, schema, report)
  }
  const named = <T extends Identified>(folder: string, id: string, schema: z.ZodType<T>) => {
    const value = one(`${folder}/${id}.yaml`, schema)
    const sheet = sheets[`${contentFolder}/${folder}/${id}.yaml`]
    if (!value || !sheet || value.id === id) return value
    const message = `« ${value.id} » n’est pas le nom du fichier ; il faut « ${id} », ou renommer le fichier`
    for (const problem of placed(sheet, [{ path: ['id'], message }])) report(problem)
    return undefined
  }
  const folder = <T extends Identified>(name: string, schema: z.ZodType<T>) =>
    byId(namesIn(root, `${contentFolder}/${name}`).flatMap((id) => named(name, id, schema) ?? []))

  const list = <T extends Identified>(file: string, schema: z.ZodType<readonly T[]>) => {
    const values = one(file, schema) ?? []
    const sheet = sheets[`${contentFolder}/${file}`]
    const seen = new Set<string>()
    const twice = values.flatMap(({ id }, index) =>
      seen.size === seen.add(id).size
        ? [
            {
              path: [index, 'id'],
              message: `« ${id} » est déjà plus haut dans ce fichier ; gardez l’un des deux`,
            },
          ]
        : [],
    )
    if (sheet && twice.length > 0) for (const problem of placed(sheet, twice)) report(problem)
    return byId(values)
  }

  const catalogue: Record<string, Entree> = list('catalogue.yaml', z.array(entree))
  const drafts = namesIn(root, draftFolder)
  for (const id of drafts) {
    read.add(draftOf(id))
    if (!catalogue[id]) report({ file: draftOf(id), line: 1, path: 'id', message: unnamed(id) })
  }
  const draftsOf = <T extends Identified>(kind: Folder, schema: z.ZodType<T>) =>
    byId(
      drafts
        .filter((id) => catalogue[id] && folderOf[catalogue[id].genre] === kind)
        .flatMap((id) => named('brouillons', id, schema) ?? []),
    )
  const words = {} as Record<Language, Words>
  for (const language of languages) {
    const screens = one<Ecrans>(`locales/${language}/ecrans.yaml`, ecrans)
    const asked = one(`locales/${language}/questions.yaml`, textesQuestions)
    const tiers = one(`locales/${language}/questions-tiers.yaml`, textesTiers)
    if (screens && asked && tiers) words[language] = { ecrans: screens, questions: asked, tiers }
  }
  const content: Content = {
    catalogue,
    fiches: folder('fiches', schemas.fiches),
    acteurs: folder('acteurs', schemas.acteurs),
    opco: folder('opco', schemas.opco),
    baremes: folder('baremes', schemas.baremes),
    brouillons: {
      fiches: draftsOf('fiches', schemas.fiches),
      acteurs: draftsOf('acteurs', schemas.acteurs),
      opco: draftsOf('opco', schemas.opco),
      baremes: draftsOf('baremes', schemas.baremes),
    },
    etapes: list('etapes.yaml', etapes),
    sorties: list('sorties.yaml', sorties),
    etapesAvant: list('etapes-avant.yaml', etapesAvant),
    parcours: folder('parcours', parcours),
    besoins: list('besoins-contacts.yaml', besoins),
    acces: list('acces.yaml', acces),
    exercices: list('exercices.yaml', exercices),
    annuaires: folder('annuaire', annuaire),
    echeances: list('echeances.yaml', echeances),
    glossaire: one('glossaire.yaml', glossaire) ?? [],
    motsCourants: one('mots-courants.yaml', motsCourants) ?? [],
    motsConseil: one('mots-conseil.yaml', motsConseil) ?? {},
    pays: one('pays.yaml', pays) ?? noPays,
    words,
  }
  problems.push(...unread(root, read))
  if (problems.length > 0) throw new ContentError(problems)

  const found = crossCheck(content, sheets, { today, publication })
  if (found.errors.length > 0) throw new ContentError(found.errors)
  const acteurs = withOffices(content.acteurs, content.annuaires)
  return {
    content: {
      ...content,
      acteurs,
      parcours: withUnions(content.parcours),
      words: withProfessional(content.words),
    },
    warnings: found.warnings,
  }
}
