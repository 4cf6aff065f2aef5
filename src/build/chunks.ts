import type { Manifest } from 'vite'

const loaders = 'virtual:passerelle/'

/** The manifest's key of a content module: `screens/fr`. */
function contentKey(manifest: Manifest, path: string): string {
  const key = Object.keys(manifest).find((name) => name.endsWith(`${loaders}${path}`))
  if (key === undefined) throw new Error(`The build has no chunk for ${loaders}${path}`)
  return key
}

/** The files of a chunk and of all it imports before it runs, each once. */
export function closure(manifest: Manifest, key: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`The build has no chunk for ${key}`)
  if (seen.has(chunk.file)) return seen
  seen.add(chunk.file)
  for (const needed of chunk.imports ?? []) closure(manifest, needed, seen)
  return seen
}

/** The code that every page runs first. */
export function entryFiles(manifest: Manifest): ReadonlySet<string> {
  return closure(manifest, 'index.html')
}

/** The files of one content module: `screens/fr`, `fiche/poe/fr`. */
export function contentFiles(manifest: Manifest, path: string): ReadonlySet<string> {
  return closure(manifest, contentKey(manifest, path))
}

/** The files that one kind of page fetches after its entry, words and content included. */
export function pageFiles(
  manifest: Manifest,
  kind: string,
  path: string,
  language: string,
): readonly string[] {
  const content = {
    accueil: [],
    inconnue: [],
    fiches: [`resumes/${language}`],
    fiche: [`fiche/${path.split('/').at(-2)}/${language}`],
    visite: ['knowledge', `questions/${language}`, `resumes/${language}`],
  }[kind]
  const wanted = [`screens/${language}`, ...(content ?? [])].flatMap((one) => [
    ...contentFiles(manifest, one),
  ])
  const code = kind === 'visite' ? [...closure(manifest, 'src/visite.tsx')] : []
  const already = entryFiles(manifest)
  return [...new Set([...wanted, ...code])].filter((file) => !already.has(file))
}
