import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** A text of a content file, and where it stands: `content/fiches/poe.yaml · textes.fr.titre`. */
export type Text = { readonly file: string; readonly path: readonly string[]; readonly text: string }

function* textsIn(file: string, value: unknown, path: readonly string[] = []): Generator<Text> {
  if (typeof value === 'string') yield { file, path, text: value }
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* textsIn(file, item, [...path, key])
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `content/${file.replaceAll('\\', '/')}`)
  .toSorted()

/** Every text of every content file, links and names included. */
export const texts: readonly Text[] = files.flatMap((file) => [
  ...textsIn(file, parse(readFileSync(file, 'utf8'))),
])

/** Writes a text and its place on one line. */
export function show({ file, path, text }: Text): string {
  return `${file} · ${path.join('.')} : ${text}`
}
