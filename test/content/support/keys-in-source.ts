import { readdirSync, readFileSync } from 'node:fs'
import { questions } from '../../../content/questions.ts'
import { documents } from '../../../content/schema/source.ts'

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
}

const quotedIn = (code: string): readonly string[] =>
  [...code.matchAll(/(['"])((?:(?!\1)[^\\\n])*)\1/g)].map(([, , text = '']) => text)

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** A template as a pattern: each hole takes one of `ids`. */
function patternOf(template: string, ids: ReadonlySet<string>): RegExp {
  const hole = `(?:${[...ids].map(escaped).join('|')})`
  const parts = template.split(/\$\{[^}]*\}/).map(escaped)
  return new RegExp(`^${parts.join(hole)}$`)
}

/** Whether src names a key: in quotes, or in a template whose holes are ids that the product quotes somewhere. */
export function keysInSource(): (key: string) => boolean {
  const codes = sourcesIn('src')
  const quoted = [
    ...[...codes, ...['content', 'machines'].flatMap(sourcesIn)].flatMap(quotedIn),
    ...Object.values(questions).flat(),
    ...Object.keys(documents),
  ]
  const named = new Set(codes.flatMap(quotedIn))
  const ids = new Set(quoted.filter((text) => /^[\w-]+$/.test(text)))
  const patterns = codes.flatMap((code) =>
    [...code.matchAll(/`([a-z]+\.[^`]*\$\{[^`]*)`/g)].map(([, template = '']) => patternOf(template, ids)),
  )
  return (key) => named.has(key) || patterns.some((pattern) => pattern.test(key))
}
