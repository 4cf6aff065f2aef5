import { readdirSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'

const folder = 'dist/assets'

/** The code files of the built site, by name. */
export const assets: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]),
)

/** Files that hold checked content and no code. */
export const contentFiles: readonly string[] = [...assets]
  .filter(([, code]) => /^(?:var|const|let) \w+=JSON\.parse\(/.test(code))
  .map(([file]) => file)

/** The names of the files that hold `pattern`. */
export function holding(pattern: RegExp): readonly string[] {
  return [...assets].filter(([, code]) => pattern.test(code)).map(([file]) => file)
}

/** A file and all that it imports before it runs. */
export function closureOf(file: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, needed = ''] of (assets.get(file) ?? '').matchAll(
    /(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g,
  ))
    closureOf(needed, seen)
  return seen
}

/** The only file whose name starts with `name`; throws when there is not exactly one. */
export function assetNamed(name: string): string {
  const [file, ...others] = [...assets.keys()].filter((one) => one.startsWith(`${name}-`))
  if (file === undefined || others.length > 0) throw new Error(`dist/assets has not one ${name}-….js`)
  return file
}

/** What files weigh after brotli, in kB (1000 bytes). */
export function weigh(paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + brotliCompressSync(readFileSync(path)).length / 1000, 0)
}

/** The code that Vite would ship for some source: what a marker looks like once bundled. */
export async function bundled(source: string): Promise<string> {
  const id = 'virtual:probe'
  const probe = {
    name: 'probe',
    resolveId: (wanted: string) => (wanted === id ? id : undefined),
    load: (wanted: string) => (wanted === id ? source : undefined),
  }
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [probe],
    build: { write: false, rollupOptions: { input: id } },
  })
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []))
  return outputs.map((output) => (output.type === 'chunk' ? output.code : '')).join('\n')
}
