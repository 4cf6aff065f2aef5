import { normalizePath, type Plugin, type ViteDevServer } from 'vite'
import { piecesOf } from '../checks/pieces.ts'
import { compile, contentFolder } from './compile.ts'
import { audiences, type Audience } from '../audiences.ts'
import { peopleOf, rulesOf, type Content, type FirstCall } from '../content.ts'
import { firstWords, laterWords } from '../first-words.ts'
import { etat } from '../pages/etat.ts'
import { accesPage } from '../pages/acces.ts'
import { acteurPage } from '../pages/acteur.ts'
import { baremePage } from '../pages/bareme.ts'
import { brefs } from '../pages/brefs.ts'
import { bureaux } from '../pages/bureaux.ts'
import { contactsPage } from '../pages/contacts.ts'
import { exercicesPage } from '../pages/exercices.ts'
import { motsConseilPage } from '../pages/mots-conseil.ts'
import { fichePage } from '../pages/fiche.ts'
import { reglesPour, simulateurs } from '../pages/financement.ts'
import { opcoPage } from '../pages/opco.ts'
import { questionsPage } from '../pages/questions.ts'
import { recherchePage } from '../pages/recherche.ts'
import { listes, resumes } from '../pages/resumes.ts'
import { glossairePage } from '../pages/termes.ts'
import { ContentError, tell } from '../read/problem.ts'
import { communesInsee, writeCommunes } from './communes-insee.ts'
import { lined } from '../lined.ts'
import { typeset } from '../typeset.ts'
import { isEasy, languages, type Language } from '../languages.ts'

const prefix = 'virtual:passerelle/'

/** What a program reads and no person does: opening hours as OpenStreetMap writes them. */
const coded = 'horaires'

/** A module that exports one checked value under `name`, set as its reader needs it; parsed as JSON, which browsers do fast. */
function moduleOf(name: string, value: unknown, setIn: (text: string) => string = typeset): string {
  const set = JSON.stringify(value, (key, one: unknown) =>
    typeof one === 'string' && key !== coded ? setIn(one) : one,
  )
  return `export const ${name} = JSON.parse(${JSON.stringify(set)})`
}

function isLanguage(text: string | undefined): text is Language {
  return languages.some((language) => language === text)
}

/** One lazy import for each language of one kind of page. */
function importsOf(path: (language: Language) => string): string {
  return `{${languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(prefix + path(language))})`).join(', ')}}`
}

/** The pages that each name of a kind has, in each language. */
const pages = {
  fiche: { folder: 'fiches', page: fichePage },
  acteur: { folder: 'acteurs', page: acteurPage },
  opco: { folder: 'opco', page: opcoPage },
  bareme: { folder: 'baremes', page: baremePage },
} as const

/** The words of one language, by the name of their module. */
const wholes: Readonly<Record<string, (content: Content, language: Language) => unknown>> = {
  screens: (content, language) => firstWords(content.words[language].ecrans),
  suite: (content, language) => laterWords(content.words[language].ecrans),
  questions: questionsPage,
  resumes,
  listes,
  glossaire: glossairePage,
  recherche: recherchePage,
  contacts: contactsPage,
  acces: accesPage,
  brefs,
}

/** Someone who answers whoever and wherever one is. */
function firstCallOf({ acteurs }: Content): FirstCall | undefined {
  const acteur = Object.values(acteurs).find((one) => one['premier-appel'])
  if (!acteur) return undefined
  const numberFor = (audience: Audience): string | undefined =>
    acteur.contacts.find(({ telephone, pour }) => telephone && (pour?.includes(audience) ?? true))?.telephone
  const [anyone] = acteur.contacts.flatMap(({ telephone }) => telephone ?? [])
  const telephones = audiences.map((audience) => [audience, numberFor(audience) ?? anyone])
  return { nom: acteur.nom, telephones: Object.fromEntries(telephones) as FirstCall['telephones'] }
}

/** What a waiting kiosk says: to whoever comes by, in every language at once. */
function attenteOf({ words }: Content): unknown {
  return Object.fromEntries(languages.map((language) => [language, words[language].ecrans['attente']]))
}

/** What every visit may fetch. */
function loaders(content: Content): string {
  return [
    `export const ficheCount = ${Object.keys(content.fiches).length}`,
    `export const firstCall = ${JSON.stringify(firstCallOf(content))}`,
    `export const pages = () => import('${prefix}pages')`,
    `export const rules = () => import('${prefix}rules')`,
    `export const people = () => import('${prefix}people')`,
    `export const exercices = () => import('${prefix}exercices')`,
    `export const motsConseil = () => import('${prefix}motsConseil')`,
    `export const etat = () => import('${prefix}etat')`,
    `export const communes = () => import('${prefix}communes')`,
    `export const bureaux = () => import('${prefix}bureaux')`,
    `export const financement = {${simulateurs.map((one) => `${JSON.stringify(one)}: () => import('${prefix}financement/${one}')`).join(', ')}}`,
    ...Object.keys(wholes).map(
      (kind) => `export const ${kind} = ${importsOf((language) => `${kind}/${language}`)}`,
    ),
  ].join('\n')
}

/** Every page that stands under a name, by kind: hundreds, so they are fetched with the first of them. */
function pageLoaders(content: Content): string {
  return Object.entries(pages)
    .map(([kind, { folder }]) => {
      const imports = Object.keys(content[folder]).map(
        (id) => `${JSON.stringify(id)}: ${importsOf((language) => `${kind}/${id}/${language}`)}`,
      )
      return `export const ${folder} = {${imports.join(', ')}}`
    })
    .join('\n')
}

/** The source of one virtual module, or undefined when there is none of that name. */
export function moduleFor(path: string, content: Content): string | undefined {
  const [kind = '', ...rest] = path.split('/')
  const language = rest.at(-1)
  if (kind === 'loaders') return loaders(content)
  if (kind === 'pages') return pageLoaders(content)
  if (kind === 'rules') return moduleOf('rules', rulesOf(content))
  if (kind === 'etat')
    return moduleOf('etat', etat(piecesOf(content), content, new Date().toISOString().slice(0, 10)))
  if (kind === 'exercices') return moduleOf('exercices', exercicesPage(content))
  if (kind === 'motsConseil') return moduleOf('motsConseil', motsConseilPage(content))
  if (kind === 'attente') return moduleOf('attente', attenteOf(content))
  if (kind === 'people') return moduleOf('people', peopleOf(content))
  if (kind === 'bureaux') return moduleOf('bureaux', bureaux(content, communesInsee()))
  if (kind === 'communes') return `export const communes = ${JSON.stringify(writeCommunes())}`
  if (kind === 'financement') {
    const regles = reglesPour(content, rest.join('/'))
    return regles && moduleOf('regles', regles)
  }
  if (!isLanguage(language)) return undefined
  const whole = Object.hasOwn(wholes, kind) ? wholes[kind] : undefined
  const setIn = isEasy(language) && kind !== 'recherche' ? (text: string) => lined(typeset(text)) : typeset
  if (whole) return moduleOf(kind, whole(content, language), setIn)
  if (!Object.hasOwn(pages, kind)) return undefined
  const page = pages[kind as keyof typeof pages].page(content, rest[0] ?? '', language)
  return page && moduleOf(kind, page, setIn)
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
      !/\.ya?ml$/i.test(file)
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
