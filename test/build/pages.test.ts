import { typeset } from '../../content/typeset.ts'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { content } from '../support/content.ts'
import { directionOf, fullLanguages, languages, type Language } from '../../content/languages.ts'
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

const read = (path: string): string => readFileSync(`dist${path}index.html`, 'utf8')

/** The one h1 of a page, as its text; throws when there is not exactly one. */
function headingOf(html: string): string {
  const [heading, ...others] = [...html.matchAll(/<h1[^>]*>(.*?)<\/h1>/gsu)]
  if (!heading || others.length > 0) throw new Error('A page has one h1')
  return (heading[1] ?? '').replaceAll(/<[^>]*>/gu, '')
}

describe('each page can be read before and without JavaScript', () => {
  test.each(pages)('$path', ({ path, language, heading }) => {
    const html = read(path)
    const title = headingOf(html)
    expect(html).toContain(`<html lang="${language}" dir="${directionOf(language)}">`)
    expect(html).toContain(`<title>${title} – Passerelle</title>`)
    expect(html).toContain(`data-chemin="${path}"`)
    expect(title).toContain(typeset(heading))
  })

  test('an address that does not exist has a page too', () => {
    const html = readFileSync('dist/404.html', 'utf8')
    expect(html).toContain(`<title>${headingOf(html)} – Passerelle</title>`)
  })
})

test('every text of a fiche is on its page', () => {
  for (const { id, textes } of Object.values(content.fiches))
    for (const language of fullLanguages) {
      const html = read(writeRoute({ name: 'fiche', id }, language))
      for (const text of [
        textes[language].resume,
        textes[language]['premier-pas'],
        ...textes[language].objectifs,
      ])
        expect(html).toContain(typeset(text))
    }
})

test.each(['/404.html', ...pages.map(({ path }) => `${path}index.html`)])(
  '%s loads files of this site only, and they exist',
  (file) => {
    const html = readFileSync(`dist${file}`, 'utf8')
    const tags = html.match(/<(?!a[\s>])[a-z][^>]*>/gu) ?? []
    const targets = tags.flatMap((tag) =>
      [...tag.matchAll(/\s(?:href|src|srcset|action|data|poster)="([^"]*)"/gu)].map(
        ([, target = '']) => target,
      ),
    )
    expect(targets.length).toBeGreaterThan(3)
    expect(targets.filter((target) => !target.startsWith('/') || !existsSync(`dist${target}`))).toEqual([])
  },
)
