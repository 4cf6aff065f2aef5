import { typeset } from '../../content/typeset.ts'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { content } from '../support/content.ts'
import { directionOf, languages, type Language } from '../../content/languages.ts'
import { sommaire } from '../../content/pages/fiche.ts'
import { plainRoutes, writeRoute, type NamedPage } from '../../src/routes.ts'

type Page = { readonly path: string; readonly language: Language; readonly heading: string }

const named = (
  name: NamedPage,
  ids: Readonly<Record<string, unknown>>,
  language: Language,
): readonly Page[] =>
  Object.keys(ids).map((id) => ({ path: writeRoute({ name, id }, language), language, heading: '' }))

const pages: readonly Page[] = languages.flatMap((language) => [
  ...plainRoutes.map((name) => ({ path: writeRoute({ name }, language), language, heading: '' })),
  ...Object.values(content.fiches).map((fiche) => ({
    path: writeRoute({ name: 'fiche', id: fiche.id }, language),
    language,
    heading: sommaire(fiche, language).titre,
  })),
  ...named('acteur', content.acteurs, language),
  ...named('opco', content.opco, language),
  ...named('bareme', content.baremes, language),
])

const files = ['/404.html', ...pages.map(({ path }) => `${path}index.html`)]
const htmlOf = new Map(
  files
    .filter((file) => existsSync(`dist${file}`))
    .map((file) => [file, readFileSync(`dist${file}`, 'utf8')]),
)

/** What is wrong with the built pages, a line each: which file, and what. */
function problemsOf(problems: (html: string, file: string) => readonly string[]): readonly string[] {
  return [...htmlOf].flatMap(([file, html]) => problems(html, file).map((problem) => `${file}: ${problem}`))
}

const headingsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gsu)].map(([, text = '']) => text.replaceAll(/<[^>]*>/gu, ''))

test('every page is built', () => {
  expect(files.filter((file) => !htmlOf.has(file))).toEqual([])
})

test('each page can be read before and without JavaScript: its language, its one heading, its title, its address', () => {
  const wrong = pages.flatMap(({ path, language, heading }) => {
    const html = htmlOf.get(`${path}index.html`) ?? ''
    const wanted = [
      `<html lang="${language}" dir="${directionOf(language)}">`,
      `<title>${headingsOf(html)[0]} – Passerelle</title>`,
      `data-chemin="${path}"`,
    ]
    return [
      ...wanted.filter((part) => !html.includes(part)).map((part) => `${path}: there is no ${part}`),
      ...(headingsOf(html)[0]?.includes(typeset(heading)) === true
        ? []
        : [`${path}: its heading is not « ${heading} »`]),
    ]
  })
  expect(wrong).toEqual([])
})

test('each page, and that of an address that does not exist, has one heading, which is its title', () => {
  const wrong = problemsOf((html) => {
    const [heading, ...others] = headingsOf(html)
    return heading !== undefined &&
      others.length === 0 &&
      html.includes(`<title>${heading} – Passerelle</title>`)
      ? []
      : [`headings « ${headingsOf(html).join(' », « ')} »`]
  })
  expect(wrong).toEqual([])
})

/** Without the ends of line that the easy version puts after each sentence. */
const onOneLine = (text: string): string =>
  text.replaceAll('\n', ' ').replaceAll(/<!-- -->|<span lang="fr" dir="ltr">|<\/span>/gu, '')

test('every text of a fiche is on its page', () => {
  const wrong = Object.values(content.fiches).flatMap(({ id, textes }) =>
    languages.flatMap((language) => {
      const path = writeRoute({ name: 'fiche', id }, language)
      const { resume, 'premier-pas': first, ...texte } = textes[language] ?? textes.fr
      const aims = 'objectifs' in texte ? texte.objectifs : []
      return [resume, first, ...aims]
        .filter((text) => !onOneLine(htmlOf.get(`${path}index.html`) ?? '').includes(typeset(text)))
        .map((text) => `${path}: does not say « ${text} »`)
    }),
  )
  expect(wrong).toEqual([])
})

test('each page loads files of this site only, and they exist', () => {
  const wrong = problemsOf((html) => {
    const tags = html.match(/<(?!a[\s>])[a-z][^>]*>/gu) ?? []
    const targets = tags.flatMap((tag) =>
      [...tag.matchAll(/\s(?:href|src|srcset|action|data|poster)="([^"]*)"/gu)].map(
        ([, target = '']) => target,
      ),
    )
    return [
      ...(targets.length > 3 ? [] : [`loads ${targets.length} files only`]),
      ...targets
        .filter((target) => !target.startsWith('/') || !existsSync(`dist${target}`))
        .map((target) => `loads ${target}`),
    ]
  })
  expect(wrong).toEqual([])
})
