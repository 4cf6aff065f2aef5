import { typeset } from '../../content/typeset.ts'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compile } from '../../content/compile.ts'
import { languages } from '../../content/languages.ts'
import { plainRoutes, writeRoute } from '../../src/routes.ts'

const { content } = compile('.', '2026-11-21')

type Page = { readonly path: string; readonly language: string; readonly heading: string }

const pages: readonly Page[] = languages.flatMap((language) => [
  ...plainRoutes.map((name) => ({ path: writeRoute({ name }, language), language, heading: '' })),
  ...Object.values(content.fiches).map(({ id, textes }) => ({
    path: writeRoute({ name: 'fiche', id }, language),
    language,
    heading: textes[language].titre,
  })),
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
    expect(html).toContain(`<html lang="${language}" dir="ltr">`)
    expect(html).toContain(`<title>${title} – Passerelle</title>`)
    expect(html).toContain(`data-chemin="${path}"`)
    expect(title).toContain(heading)
  })

  test('an address that does not exist has a page too', () => {
    const html = readFileSync('dist/404.html', 'utf8')
    expect(html).toContain(`<title>${headingOf(html)} – Passerelle</title>`)
  })
})

test('every text of a fiche is on its page', () => {
  for (const { id, textes } of Object.values(content.fiches))
    for (const language of languages) {
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
