import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import type { Entree, Genre } from '../../content.ts'
import { contentFolder, draftFolder, draftOf, fileOf, folderOf, schemas } from '../../read/folders.ts'
import { readText } from '../../read/read-text.ts'
import { readChecked } from '../../read/read.ts'
import { entree } from '../../schema/catalogue.ts'
import { asWritten, titleFaults } from './as-written.ts'
import { skeleton, type Known } from './skeleton.ts'

/** What one can start, and the genres it can have in the catalogue. */
export const kinds = {
  fiche: ['dispositif', 'outil'],
  acteur: ['acteur'],
  opco: ['opco'],
  bareme: ['bareme'],
} as const satisfies Record<string, readonly [Genre, ...Genre[]]>

/** What one can start. */
export type Kind = keyof typeof kinds

/** What is asked for; `genre` and `titre` add the id to the catalogue when it is not there. */
export type Request = {
  readonly kind: Kind
  readonly id: string
  readonly genre?: string | undefined
  readonly titre?: string | undefined
  readonly today: string
}

/** What was done, or why not, in the words of an author. */
export type Started = { readonly ok: boolean; readonly lines: readonly string[] }

const months = 6

/** The day to look at a fact again: six months later. */
function reviewDay(today: string): string {
  const day = new Date(`${today}T00:00:00Z`)
  const month = day.getUTCMonth() + months
  day.setUTCMonth(month)
  if (day.getUTCMonth() !== month % 12) day.setUTCDate(0)
  return day.toISOString().slice(0, 10)
}

function refuse(...lines: readonly string[]): Started {
  return { ok: false, lines }
}

function lineFor({ id, genre, titre }: Entree): string {
  return `- { id: ${id}, genre: ${genre}, titre: ${JSON.stringify(titre)} }`
}

const catalogue = `${contentFolder}/catalogue.yaml`

function addTo(root: string, file: string, line: string): void {
  const text = readText(root, file)
  writeFileSync(`${root}/${file}`, `${text}${text.endsWith('\n') ? '' : '\n'}${line}\n`)
}

/** The entry to add to the catalogue, or what to say when it cannot be made. */
function newEntry({ kind, id, genre, titre }: Request): Entree | Started {
  const genres: readonly Genre[] = kinds[kind]
  const chosen = genres.find((one) => one === genre) ?? (genre === undefined ? genres[0] : undefined)
  if (!chosen) return refuse(`Le genre « ${genre} » ne va pas ici ; au choix : ${genres.join(', ')}.`)
  if (genre === undefined || titre === undefined)
    return refuse(
      `« ${id} » n’est pas dans ${catalogue}. Ajoutez-y cette ligne, avec le bon titre, puis recommencez :`,
      `  ${lineFor({ id, genre: chosen, titre: titre ?? 'Le nom tel qu’on le lit' })}`,
      `Ou laissez la commande l’ajouter : npm run content:new -- ${kind} ${id} --genre ${chosen} --titre "Le nom tel qu’on le lit"`,
    )
  const title = asWritten(titre)
  const faults = titleFaults(title)
  return faults.length === 0
    ? { id, genre: chosen, titre: title }
    : refuse(`Le titre « ${title} » serait refusé :`, ...faults.map((fault) => `  ${fault}`))
}

function knownOf({ genre, id, titre }: Entree, today: string): Known {
  return {
    id,
    nature: genre,
    nom: titre,
    'textes.fr.titre': titre,
    'textes.fr-x-falc.titre': titre,
    acteurs: ['acteur-france-travail'],
    lu: today,
    revoir: reviewDay(today),
  }
}

function nextSteps(file: string, { id, genre }: Entree): readonly string[] {
  const folder = `${contentFolder}/${folderOf[genre]}`
  return [
    `Le brouillon est prêt : ${file}`,
    '1. Ouvrez-le. Remplacez chaque « À écrire : … » ; content/LISEZMOI.md explique chaque mot.',
    '2. Lancez npm run content:check : il dit ce qui reste à écrire, ligne par ligne.',
    `3. Quand il ne reste rien, déplacez le fichier dans ${folder}/.`,
    ...(folderOf[genre] === 'fiches'
      ? [`4. Citez « ${id} » sous « fiches », dans une étape d’un fichier de content/parcours/.`]
      : []),
    'Pour voir la page : npm run dev.',
  ]
}

/** Starts a file that its schema accepts, among the drafts; never writes over one that exists. */
export function startDraft(root: string, request: Request): Started {
  const { kind, id, today } = request
  const name = entree.shape.id.safeParse(id)
  if (!name.success)
    return refuse(
      `« ${id} » ne peut pas être un identifiant : il faut des minuscules sans accent, des chiffres et des tirets.`,
    )
  const folder = folderOf[kinds[kind][0]]
  const there = [fileOf(folder, id), draftOf(id)].find((file) => existsSync(`${root}/${file}`))
  if (there !== undefined)
    return refuse(`${there} existe déjà : ouvrez-le, la commande n’écrit jamais par-dessus.`)
  const known = readChecked(root, catalogue, z.array(entree)).find((one) => one.id === id)
  if (known && folderOf[known.genre] !== folder)
    return refuse(`« ${id} » est du genre ${known.genre} dans ${catalogue} : ce n’est pas un nom de ${kind}.`)
  const entry = known ?? newEntry(request)
  if ('ok' in entry) return entry

  if (!known) addTo(root, catalogue, lineFor(entry))
  mkdirSync(`${root}/${draftFolder}`, { recursive: true })
  const heading = ` yaml-language-server: $schema=../schema/json/${kind}.schema.json`
  writeFileSync(`${root}/${draftOf(id)}`, skeleton(schemas[folder], knownOf(entry, today), heading))
  return {
    ok: true,
    lines: [
      ...(known ? [] : [`${catalogue} a une ligne de plus : ${lineFor(entry)}`]),
      ...nextSteps(draftOf(id), entry),
    ],
  }
}
