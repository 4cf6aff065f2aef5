import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { annuaireFolder, contentFolder, fileOf, schemas } from '../../read/folders.ts'
import { jsonFault } from '../../read/json-fault.ts'
import { readChecked } from '../../read/read.ts'
import { namesIn } from '../../read/unread.ts'
import { annuaire, bureau as bureauSchema, type Annuaire } from '../../schema/annuaire.ts'
import type { DilaRecord } from './fields.ts'
import { mergeOffices, type Change } from './merge.ts'
import { readRecord, type Office } from './record.ts'
import { servicesOf, type Services } from './services.ts'

/** What an import did, line by line; `ok` is false when a record is refused, or the file cannot be read. */
export type Report = { readonly ok: boolean; readonly lines: readonly string[] }

const header = `# Écrit par « npm run annuaire » à partir de l’annuaire de l’administration (DILA, Licence Ouverte 2.0).
# Ne pas modifier à la main : le prochain import l’effacerait. Les contacts écrits à la main sont dans content/acteurs/.
`

/** The records of an export: a list, or `{ "results": [...] }`; a sentence when it is neither. */
export function recordsIn(text: string): readonly DilaRecord[] | string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return `ce n’est pas du JSON : ${jsonFault(text) ?? ''} ; il faut l’export JSON de l’annuaire`
  }
  const list = Array.isArray(value) ? value : (value as { results?: unknown } | null)?.results
  return Array.isArray(list)
    ? (list as readonly DilaRecord[])
    : 'il n’y a pas de liste ; il faut une liste d’enregistrements, ou { "results": [ … ] }'
}

type Reading = {
  readonly offices: Office[]
  readonly problems: string[]
  readonly notes: string[]
  refused: Set<string>
}

function read(file: string, records: readonly DilaRecord[], services: Services, today: string): Reading {
  const found: Reading = { offices: [], problems: [], notes: [], refused: new Set() }
  for (const [index, record] of records.entries()) {
    const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record)
    const name = isRecord && typeof record['nom'] === 'string' ? ` « ${record['nom']} »` : ''
    const where = `${file}, enregistrement ${index + 1}${name}`
    const { office, refused, leftOut } = isRecord
      ? readRecord(record, services, today)
      : {
          office: null,
          refused: 'ce n’est pas un enregistrement ; il faut { "nom": …, "pivot": … }',
          leftOut: [],
        }
    for (const note of leftOut) found.notes.push(`à voir   ${where} : ${note}`)
    const checked = office && bureauSchema.safeParse(office.bureau)
    const wrong =
      refused ??
      (checked && !checked.success ? checked.error.issues.map(({ message }) => message).join(' ; ') : null)
    if (wrong !== null) {
      found.problems.push(`refusé   ${where} : ${wrong}`)
      if (isRecord && typeof record['id'] === 'string') found.refused.add(record['id'])
    } else if (office) found.offices.push(office)
  }
  return found
}

const kinds: Readonly<Record<Change['kind'], string>> = {
  ajoute: 'ajouté',
  change: 'changé',
  retire: 'retiré',
  garde: 'inchangé',
  'a-la-main': 'écrit à la main, gardé tel quel',
  absent: 'gardé, absent ou refusé dans ce fichier',
}

function tell({ acteur, kind, bureau, keys }: Change): string {
  const where = bureau.departements?.join(', ') ?? 'toute la région'
  const what = keys === undefined ? '' : ` : ${keys.join(', ')}`
  return `${kinds[kind].padEnd(8)} ${acteur} · ${bureau.nom} (${where})${what}`
}

function summary(changes: readonly Change[], refused: number): string {
  const counts = (Object.keys(kinds) as Change['kind'][]).map((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return `${count} ${kinds[kind]}${count > 1 && kind !== 'a-la-main' && kind !== 'absent' ? 's' : ''}`
  })
  return `${counts.join(' ; ')} ; ${refused} refusé${refused > 1 ? 's' : ''}.`
}

function write(root: string, before: readonly string[], annuaires: Readonly<Record<string, Annuaire>>): void {
  mkdirSync(`${root}/${annuaireFolder}`, { recursive: true })
  for (const [id, value] of Object.entries(annuaires))
    writeFileSync(`${root}/${annuaireFolder}/${id}.yaml`, header + stringify(value, { lineWidth: 0 }))
  for (const id of before) if (!annuaires[id]) rmSync(`${root}/${annuaireFolder}/${id}.yaml`)
}

/** Imports an export of the directory (`text` of `file`) into content/annuaire; with `essai`, only says what it would do. */
export function importAnnuaire(
  root: string,
  { file, text, today, essai }: { file: string; text: string; today: string; essai: boolean },
): Report {
  const records = recordsIn(text)
  if (typeof records === 'string') return { ok: false, lines: [`refusé   ${file} : ${records}`] }
  const known = namesIn(root, annuaireFolder)
  const before = Object.fromEntries(
    known.map((id) => [id, readChecked(root, `${annuaireFolder}/${id}.yaml`, annuaire)]),
  )
  const acteurs = Object.fromEntries(
    namesIn(root, `${contentFolder}/acteurs`).map((id) => [
      id,
      readChecked(root, fileOf('acteurs', id), schemas.acteurs),
    ]),
  )
  const { offices, problems, notes, refused } = read(file, records, servicesOf(acteurs), today)
  const { annuaires, changes } = mergeOffices(before, offices, acteurs, refused)
  if (!essai) write(root, known, annuaires)
  return {
    ok: problems.length === 0,
    lines: [
      ...changes.filter(({ kind }) => kind !== 'garde').map(tell),
      ...notes,
      ...problems,
      `${records.length} enregistrements lus, ${offices.length} pour nous : ${summary(changes, problems.length)}`,
      ...(essai ? ['Essai : rien n’a été écrit.'] : []),
    ],
  }
}
