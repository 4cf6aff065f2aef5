import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { compile, contentFolder } from './compile.ts'
import { peopleOf, rulesOf, type Content } from './content.ts'
import { fichePage, questionsPage, resumes } from './pages.ts'
import { ContentError, tell } from './problem.ts'
import { typeset } from './typeset.ts'
import { languages, type Language } from './languages.ts'

const prefix = 'virtual:passerelle/'

/** A module that exports one checked value under `name`, typeset; parsed as JSON, which browsers do fast. */
function moduleOf(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(typeset(JSON.stringify(value)))})`
}

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text)
}

/** One lazy import for each language of one kind of page. */
function importsOf(path: (language: Language) => string): string {
  return `{${languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(prefix + path(language))})`).join(', ')}}`
}

function loaders(content: Content): string {
  const fiches = Object.keys(content.fiches).map(
    (id) => `${JSON.stringify(id)}: ${importsOf((language) => `fiche/${id}/${language}`)}`,
  )
  return [
    `export const rules = () => import('${prefix}rules')`,
    `export const people = () => import('${prefix}people')`,
    `export const screens = ${importsOf((language) => `screens/${language}`)}`,
    `export const questions = ${importsOf((language) => `questions/${language}`)}`,
    `export const resumes = ${importsOf((language) => `resumes/${language}`)}`,
    `export const fiches = {${fiches.join(', ')}}`,
  ].join('\n')
}

/** The source of one virtual module, or undefined when there is none of that name. */
export function moduleFor(path: string, content: Content): string | undefined {
  const [kind, ...rest] = path.split('/')
  const last = rest.at(-1)
  if (kind === 'loaders') return loaders(content)
  if (kind === 'rules') return moduleOf('rules', rulesOf(content))
  if (kind === 'people') return moduleOf('people', peopleOf(content))
  if (!isLanguage(last)) return undefined
  if (kind === 'screens') return moduleOf('screens', content.words[last].ecrans)
  if (kind === 'questions') return moduleOf('questions', questionsPage(content, last))
  if (kind === 'resumes') return moduleOf('resumes', resumes(content, last))
  const page = kind === 'fiche' && rest[0] !== undefined ? fichePage(content, rest[0], last) : undefined
  return page && moduleOf('fiche', page)
}

/**
 * Compiles `content/` to checked JSON modules (`virtual:passerelle/…`), one a language and page.
 * Bad content stops a build, and covers the page in dev, with the file, the place and what is accepted.
 */
export function passerelleContent(): Plugin {
  let root = process.cwd()
  let compiled: Content | undefined

  const contentNow = (warn: (message: string) => void): Content => {
    if (!compiled) {
      const { content, warnings } = compile(root, new Date().toISOString().slice(0, 10))
      for (const warning of warnings) warn(tell(warning))
      compiled = content
    }
    return compiled
  }

  const refresh = (server: ViteDevServer, file: string): void => {
    if (
      !normalizePath(file).startsWith(`${normalizePath(root)}/${contentFolder}/`) ||
      !file.endsWith('.yaml')
    )
      return
    compiled = undefined
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll()
    server.ws.send({ type: 'full-reload' })
  }

  return {
    name: 'passerelle-content',
    configResolved(config) {
      root = config.root
    },
    configureServer(server) {
      for (const event of ['add', 'change', 'unlink'] as const)
        server.watcher.on(event, (file) => refresh(server, file))
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      try {
        const code = moduleFor(
          id.slice(prefix.length + 1),
          contentNow((message) => this.warn(message)),
        )
        if (code === undefined) this.error(`Il n’y a pas de module « ${id.slice(1)} ».`)
        return code
      } catch (error) {
        if (error instanceof ContentError) {
          const [first] = error.problems
          this.error({
            message: `Le contenu est à corriger :\n${error.message}`,
            ...(first ? { id: `${root}/${first.file}` } : {}),
          })
        }
        throw error
      }
    },
  }
}
