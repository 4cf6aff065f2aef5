import type { Manifest } from 'vite'
import { modulesOf } from '../app/contents.ts'
import { pages } from '../routes.ts'

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

/** The code and the content of one kind of page; the home screen has none but its words. */
function partsOf(
  kind: string,
  language: string,
  id: string,
): { readonly code?: string; readonly content: readonly string[] } {
  if (kind === 'visite') return { code: 'src/visite/visite.tsx', content: ['rules', `questions/${language}`] }
  if (kind === 'borne') return { code: 'src/borne/boot.tsx', content: [] }
  if (!isPage(kind)) return { content: [] }
  const { code, content, ...page } = pages[kind]
  const own = 'id' in page ? page.id : id
  return { code, content: [`suite/${language}`, ...content.flatMap((one) => modulesOf(one, language, own))] }
}

function isPage(kind: string): kind is keyof typeof pages {
  return Object.hasOwn(pages, kind)
}

/** The files that one kind of page fetches after its entry, words and content included. */
export function pageFiles(
  manifest: Manifest,
  kind: string,
  path: string,
  language: string,
): readonly string[] {
  const { code, content } = partsOf(kind, language, path.split('/').at(-2) ?? '')
  const wanted = [`screens/${language}`, ...content].flatMap((one) => [...contentFiles(manifest, one)])
  const already = entryFiles(manifest)
  return [...new Set([...wanted, ...(code === undefined ? [] : closure(manifest, code))])].filter(
    (file) => !already.has(file),
  )
}

function stylesOf(manifest: Manifest, key: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(key)) return []
  seen.add(key)
  const { css = [], imports = [] } = manifest[key] ?? {}
  return [...css, ...imports.flatMap((needed) => stylesOf(manifest, needed, seen))]
}

/** The style sheets that one kind of page adds to those of its entry. */
export function pageStyles(manifest: Manifest, kind: string): readonly string[] {
  const { code } = partsOf(kind, '', '')
  const already = new Set(stylesOf(manifest, 'index.html'))
  const wanted = code === undefined ? [] : stylesOf(manifest, code)
  return [...new Set(wanted)].filter((file) => !already.has(file))
}
