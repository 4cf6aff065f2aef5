import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { content } from '../support/content.ts'
import { languages } from '../../content/languages.ts'
import { budgets } from '../../src/build/budgets.ts'
import { fontsFirst, fontsOf } from '../../src/build/fonts.ts'

const tokens = readFileSync('src/styles/tokens.css', 'utf8')

/** The characters that a typeface says it draws, by its family. */
function drawn(family: string): readonly (readonly [from: number, to: number])[] {
  const faces = tokens.split('@font-face').filter((face) => face.includes(`font-family: '${family}';`))
  return faces.flatMap((face) => {
    const [, ranges = ''] = /unicode-range:([^;]+);/u.exec(face) ?? []
    return [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gu)].map(
      ([, from = '', to = from]) => [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const,
    )
  })
}

/** The Arabic characters of a text that a typeface does not draw. */
function missing(text: string, family: string): readonly string[] {
  const ranges = drawn(family)
  return [...new Set(text.match(/\p{Script=Arabic}|[\u0600-\u06FF]/gu))].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    return !ranges.some(([from, to]) => code >= from && code <= to)
  })
}

test('each font that ships is loaded by a language, and each that is loaded ships', () => {
  const shipped = readdirSync('public/polices').filter((file) => file.endsWith('.woff2'))
  const loaded = new Set(languages.flatMap(fontsOf))
  expect(shipped.map((file) => `polices/${file}`).toSorted()).toEqual([...loaded].toSorted())
  for (const file of loaded) expect(tokens).toContain(`url('/${file}')`)
})

test.each(languages)('a page in %s loads no more than it may to be written', (language) => {
  const weight = fontsOf(language).reduce((sum, file) => sum + statSync(`public/${file}`).size, 0)
  expect(weight / 1000).toBeLessThanOrEqual(budgets.fonts)
  expect(fontsOf(language)).toEqual(expect.arrayContaining([...fontsFirst(language)]))
})

test('Arabic letters come with Arabic pages; elsewhere, only those of the name of the language', () => {
  const arabic = fontsOf('ar').filter((file) => file.includes('arabic'))
  expect(arabic).toHaveLength(2)
  for (const language of ['fr', 'fr-x-falc', 'en'] as const)
    expect(fontsOf(language).filter((file) => arabic.includes(file))).toEqual([])
})

test('every Arabic letter of the content is drawn by our typeface', () => {
  expect(missing(JSON.stringify(content), 'Noto Sans Arabic')).toEqual([])
  expect(missing('ٱ؟ ٢٠٢٦ پ چ گ', 'Noto Sans Arabic')).toEqual([])
})

test('the name of the language in the menu is drawn by its own', () => {
  expect(missing('العربية', 'Noto Sans Arabic Nom')).toEqual([])
})
