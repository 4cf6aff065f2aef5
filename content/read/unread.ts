import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { annuaireFolder, contentFolder, draftFolder, folderNames } from './folders.ts'
import type { Problem } from './problem.ts'

const extension = '.yaml'

/** The folders where each file is a thing, under its id. */
const things: ReadonlySet<string> = new Set([
  ...[...folderNames, 'parcours'].map((name) => `${contentFolder}/${name}`),
  draftFolder,
  annuaireFolder,
])
const locales = `${contentFolder}/locales`

/** What translators read beside their files: the words that a language chooses. */
const lexicon = 'LEXIQUE.md'

const id = /^[a-z0-9-]+$/

/** The ids that the files of a folder are named for, in order; a file whose name is no id is not read. */
export function namesIn(root: string, folder: string): readonly string[] {
  const path = `${root}/${folder}`
  const files = existsSync(path) ? readdirSync(path).filter((file) => file.endsWith(extension)) : []
  return files
    .map((file) => file.slice(0, -extension.length))
    .filter((name) => id.test(name))
    .toSorted()
}

/** A name as an id would write it: « Été 2 » → « ete-2 ». */
function asId(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function whyUnread(file: string, read: ReadonlySet<string>): string {
  const folder = dirname(file)
  const name = basename(file)
  if (!name.endsWith(extension)) return 'il doit finir par .yaml ; renommez-le, ou retirez-le d’ici'
  if (things.has(folder))
    return `son nom doit être l’identifiant, en minuscules et sans accent ; renommez-le « ${asId(name.slice(0, -extension.length))}${extension} »`
  const others = [...read].filter((one) => dirname(one) === folder).map((one) => basename(one))
  return others.length === 0
    ? 'rien n’est lu dans ce dossier ; mettez-le dans un dossier que nomme content/LISEZMOI.md, ou retirez-le d’ici'
    : `ici, seuls le sont : ${others.toSorted().join(', ')}`
}

/** Whether an author would expect a file to be read: any file of the folders of the content, and YAML everywhere. */
function isExpected(file: string): boolean {
  const name = basename(file)
  if (name.startsWith('.') || name.endsWith('~') || name === lexicon) return false
  return /\.ya?ml$/i.test(name) || [...things, locales].some((folder) => file.startsWith(`${folder}/`))
}

/** The files of `root`/content that are not among those `read`, and what to do with each. */
export function unread(root: string, read: ReadonlySet<string>): readonly Problem[] {
  return readdirSync(`${root}/${contentFolder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((file) => !read.has(file) && isExpected(file))
    .toSorted()
    .map((file) => ({ file, path: '', message: `ce fichier n’est pas lu : ${whyUnread(file, read)}` }))
}
