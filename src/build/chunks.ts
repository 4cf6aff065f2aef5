import { baremeOf } from '../../content/bareme-of.ts'
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

/** What each kind of page fetches after its entry: its code, and its content by language and id. */
const pages: Readonly<
  Record<
    string,
    { readonly code: string; readonly content: (language: string, id: string) => readonly string[] }
  >
> = {
  fiches: { code: 'src/pages/fiches.tsx', content: (language) => [`resumes/${language}`] },
  fiche: { code: 'src/pages/fiche.tsx', content: (language, id) => ['pages', `fiche/${id}/${language}`] },
  acteurs: { code: 'src/pages/acteurs.tsx', content: (language) => [`listes/${language}`] },
  acteur: {
    code: 'src/pages/acteur.tsx',
    content: (language, id) => ['pages', `acteur/${id}/${language}`],
  },
  opcos: { code: 'src/pages/opcos.tsx', content: (language) => [`listes/${language}`] },
  opco: { code: 'src/pages/opco.tsx', content: (language, id) => ['pages', `opco/${id}/${language}`] },
  baremes: { code: 'src/pages/baremes.tsx', content: (language) => [`listes/${language}`] },
  bareme: {
    code: 'src/pages/bareme.tsx',
    content: (language, id) => ['pages', `bareme/${id}/${language}`],
  },
  etat: { code: 'src/pages/etat-du-contenu.tsx', content: () => ['etat'] },
  glossaire: { code: 'src/pages/glossaire.tsx', content: (language) => [`glossaire/${language}`] },
  contacts: {
    code: 'src/contacts/contacts.tsx',
    content: (language) => [`contacts/${language}`, 'communes'],
  },
  recherche: { code: 'src/recherche/recherche.tsx', content: (language) => [`recherche/${language}`] },
  financement: { code: 'src/financement/financement.tsx', content: () => [] },
  mobilite: { code: 'src/financement/mobilite.tsx', content: () => ['financement/mobilite'] },
  'accompagnement-social': {
    code: 'src/financement/accompagnement-social.tsx',
    content: () => ['financement/accompagnement-social'],
  },
  'opco-ep-2020': { code: 'src/financement/opco-ep-2020.tsx', content: () => ['financement/opco-ep-2020'] },
  'prise-en-charge': {
    code: 'src/financement/prise-en-charge.tsx',
    content: (language) => ['pages', `bareme/${baremeOf['prise-en-charge']}/${language}`],
  },
  visite: { code: 'src/visite/visite.tsx', content: (language) => ['rules', `questions/${language}`] },
}

/** The files that one kind of page fetches after its entry, words and content included. */
export function pageFiles(
  manifest: Manifest,
  kind: string,
  path: string,
  language: string,
): readonly string[] {
  const page = pages[kind]
  const content = page?.content(language, path.split('/').at(-2) ?? '') ?? []
  const wanted = [`screens/${language}`, ...content].flatMap((one) => [...contentFiles(manifest, one)])
  const code = page ? [...closure(manifest, page.code)] : []
  const already = entryFiles(manifest)
  return [...new Set([...wanted, ...code])].filter((file) => !already.has(file))
}

function stylesOf(manifest: Manifest, key: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(key)) return []
  seen.add(key)
  const { css = [], imports = [] } = manifest[key] ?? {}
  return [...css, ...imports.flatMap((needed) => stylesOf(manifest, needed, seen))]
}

/** The style sheets that one kind of page adds to those of its entry. */
export function pageStyles(manifest: Manifest, kind: string): readonly string[] {
  const page = pages[kind]
  const already = new Set(stylesOf(manifest, 'index.html'))
  const wanted = page ? stylesOf(manifest, page.code) : []
  return [...new Set(wanted)].filter((file) => !already.has(file))
}
