import { resolve } from 'node:path'
import { build, createServer } from 'vite'
import { describe, expect, test } from 'vitest'
import { content } from '../../support/content.ts'
import { firstWords, laterWords } from '../../../content/first-words.ts'
import { isEasy, languages, type Language } from '../../../content/languages.ts'
import { lined } from '../../../content/lined.ts'
import { typeset } from '../../../content/typeset.ts'
import { moduleFor, passerelleContent } from '../../../content/compile/vite-plugin.ts'
import { fiche, planted } from '../support/tree.ts'

/** A value with all its texts typeset; one sentence a line in the easy version. */
function set<T>(value: T, language: Language = 'fr'): T {
  const setIn = (text: string): string => (isEasy(language) ? lined(typeset(text)) : typeset(text))
  return JSON.parse(
    JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? setIn(one) : one)),
  ) as T
}

/** The one value that a virtual module exports, as a browser would read it. */
async function valueOf(path: string): Promise<unknown> {
  const code = moduleFor(path, content) ?? ''
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>
  return Object.values(module)[0]
}

const named = ['fiches', 'acteurs', 'opco', 'baremes'] as const
const kinds = { fiches: 'fiche', acteurs: 'acteur', opco: 'opco', baremes: 'bareme' } as const

function importsIn(code: string): readonly string[] {
  return [...code.matchAll(/import\(["']virtual:passerelle\/(.*?)["']\)/g)].map(([, path = '']) => path)
}

describe('the modules that screens import', () => {
  test.each(languages)('hold the words of the screens and of the questions in %s', async (language) => {
    const { ecrans, questions, tiers } = content.words[language]
    expect(await valueOf(`screens/${language}`)).toEqual(set(firstWords(ecrans), language))
    expect(await valueOf(`suite/${language}`)).toEqual(set(laterWords(ecrans), language))
    expect(await valueOf(`questions/${language}`)).toMatchObject(set({ questions, tiers }, language))
  })

  test.each(languages)('hold a page for each name, and short texts for all, in %s', async (language) => {
    for (const folder of named)
      for (const id of Object.keys(content[folder]))
        expect(await valueOf(`${kinds[folder]}/${id}/${language}`)).toMatchObject({ id })
    const { fiches } = (await valueOf(`resumes/${language}`)) as { fiches: object }
    expect(Object.keys(fiches)).toEqual(Object.keys(content.fiches))
  })

  test.each(['fr', 'en', 'ar'] as const)('hold a fiche in full in %s', async (language) => {
    for (const { id, textes } of Object.values(content.fiches)) {
      const { dire, ...texte } = set(textes[language] ?? textes.fr)
      expect(await valueOf(`fiche/${id}/${language}`)).toMatchObject({
        texte,
        facile: null,
        sommaire: { dire },
      })
    }
  })

  test('hold the blocks of a fiche in the easy version, which begins with its sentence, and keep one sentence a line', async () => {
    for (const { id, textes } of Object.values(content.fiches)) {
      const { resume, duree, argent } = set(textes['fr-x-falc'], 'fr-x-falc')
      const page = (await valueOf(`fiche/${id}/fr-x-falc`)) as {
        readonly facile: Readonly<Record<string, object>>
      }
      expect(page).toMatchObject({ texte: null, facile: { duree, argent } })
      expect(page.facile['c-est-quoi']).toHaveProperty('0', resume)
      expect(JSON.stringify(page.facile)).not.toMatch(/\p{Ll}\. \p{Lu}\p{Ll}/u)
    }
  })

  test('hold opening hours as a program reads them, wherever they stand', async () => {
    const hours = (path: string) =>
      valueOf(path).then((value) =>
        [...JSON.stringify(value).matchAll(/"horaires":"(.*?)"/g)].map(([, written]) => written),
      )
    const written = Object.values(content.annuaires).flatMap(({ bureaux }) =>
      bureaux.flatMap(({ horaires }) => horaires ?? []),
    )
    expect(written.some((one) => one.includes('Mo-Fr'))).toBe(true)
    expect((await hours('bureaux')).toSorted()).toEqual(written.toSorted())
    expect(await hours('people')).toContain('Mo-Fr 08:30-17:00')
  })

  test('hold the rules without a word of the fiches, and whom to call apart', async () => {
    const rules = await valueOf('rules')
    expect(rules).toHaveProperty('fiches.poe.publics')
    expect(await valueOf('people')).toHaveProperty('appels.poe.acteurs')
    expect(JSON.stringify(rules)).not.toContain('"textes"')
    expect(JSON.stringify(rules)).not.toContain(set(content.fiches['poe']?.textes.fr.resume ?? ''))
  })

  test('load one language and one page at a time', () => {
    const whole = importsIn(moduleFor('loaders', content) ?? '')
    expect(whole).toEqual(expect.arrayContaining(['pages', 'rules', 'people', 'screens/fr', 'questions/ar']))
    expect(whole.filter((path) => path.startsWith('fiche/'))).toEqual([])
    const pages = importsIn(moduleFor('pages', content) ?? '')
    expect(pages).toEqual(
      named.flatMap((folder) =>
        Object.keys(content[folder]).flatMap((id) =>
          languages.map((language) => `${kinds[folder]}/${id}/${language}`),
        ),
      ),
    )
    for (const path of [...whole, ...pages]) expect(moduleFor(path, content)).toBeDefined()
  })

  test.each(['screens/de', 'screens', 'fiche/inconnue/fr', 'fiche/fr', 'autre/fr', ''])(
    'do not exist for « %s »',
    (path) => expect(moduleFor(path, content)).toBeUndefined(),
  )
})

/** Builds an entry that imports one virtual module; the error's message, or undefined when it builds. */
async function failureOf(root: string, path: string): Promise<string | undefined> {
  const entry = 'virtual:entry'
  const imports = {
    name: 'entry',
    resolveId: (id: string) => (id === entry ? id : undefined),
    load: (id: string) => (id === entry ? `export * from 'virtual:passerelle/${path}'` : undefined),
  }
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [imports, passerelleContent()],
    build: { write: false, rollupOptions: { input: entry } },
  }).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  )
}

describe('a build', () => {
  test('passes with good content', async () => {
    const tree = planted()
    expect(await failureOf(tree.root, 'rules')).toBeUndefined()
  })

  test('stops at bad content and says where to mend it', async () => {
    const tree = planted()
    tree.change(fiche, 'parmi: [oui]', 'parmi: [yes]')
    const failure = await failureOf(tree.root, 'rules')
    expect(failure).toContain('Le contenu est à corriger :')
    expect(failure).toContain('content/fiches/poe.yaml:91 · publics[0].criteres[1].parmi[0] : « yes »')
  })

  test('stops at a module that does not exist, and names it', async () => {
    const tree = planted()
    expect(await failureOf(tree.root, 'fiche/inconnue/fr')).toContain(
      'Il n’y a pas de module « virtual:passerelle/fiche/inconnue/fr ».',
    )
  })
})

test('an edited text reaches the page at once, in dev', async ({ onTestFinished }) => {
  const tree = planted()
  const server = await createServer({
    root: tree.root,
    configFile: false,
    logLevel: 'silent',
    plugins: [passerelleContent()],
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  const page = async () => (await server.transformRequest('virtual:passerelle/fiche/poe/fr'))?.code ?? ''
  const sent: unknown[] = []
  server.ws.send = (payload: unknown) => void sent.push(payload)

  expect(await page()).toContain('Une formation avant l’embauche.')
  tree.change(fiche, 'Une formation avant l’embauche.', 'Un texte nouveau.')
  expect(await page()).toContain('Une formation avant l’embauche.')

  server.watcher.emit('change', resolve(tree.root, 'content', 'LISEZ-MOI.txt'))
  expect(sent).toEqual([])
  server.watcher.emit('change', resolve(tree.root, 'content', fiche))
  expect(sent).toEqual([{ type: 'full-reload' }])
  expect(await page()).toContain('Un texte nouveau.')
})
