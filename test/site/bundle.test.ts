import { typeset } from '../../content/typeset.ts'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { content } from '../support/content.ts'
import { languages, type Language } from '../../content/languages.ts'
import { sommaire } from '../../content/pages/fiche.ts'
import { budgets } from '../../src/build/budgets.ts'
import { assetNamed, assets, bundled, closureOf, contentFiles, holding, weigh } from './support/bundle.ts'

const main = assetNamed('index')
const first = closureOf(main)
const question = closureOf(assetNamed('visite'))

const inAssets = (files: Iterable<string>): readonly string[] =>
  [...files].map((file) => `dist/assets/${file}`)

describe('tools of the build stay out of the browser', () => {
  const markers = [
    ['zod', /unrecognized_keys/, `import { z } from 'zod'; globalThis.probe = z.strictObject({}).safeParse`],
    ['yaml', /tag:yaml\.org/, `import { parse } from 'yaml'; globalThis.probe = parse`],
    [
      'messages for authors',
      /clés acceptées ici/,
      `import { explain } from '${process.cwd()}/content/read/explain.ts'; globalThis.probe = explain`,
    ],
  ] as const

  test.each(markers)('%s is not in the site', async (_, marker, source) => {
    expect(await bundled(source)).toMatch(marker)
    expect(holding(marker)).toEqual([])
  })
})

test('react-aria comes with the simulators only', async () => {
  const marker = /data-rac/
  const source = `import { RadioGroup } from 'react-aria-components/RadioGroup'; globalThis.probe = RadioGroup`
  expect(await bundled(source)).toMatch(marker)
  for (const file of holding(marker)) {
    expect([...first]).not.toContain(file)
    expect([...question]).not.toContain(file)
  }
})

test('what writes calendars comes with the first reminder, not with the plan', () => {
  const writers = holding(/BEGIN:VEVENT/)
  expect(writers).toHaveLength(1)
  const plan = holding(/className:[`"']emporter[`"']/)
  expect(plan).toHaveLength(1)
  for (const files of [first, question, closureOf(plan[0]!)]) expect([...files]).not.toContain(writers[0])
})

test('storage of the browser is wiped, or holds what a tab keeps by agreement: one key of sessionStorage, written in one place', () => {
  const wipe = holding(/Effacement incomplet/)
  expect(wipe).toHaveLength(1)
  expect([...first]).not.toContain(wipe[0])
  expect(holding(/\b(?:localStorage|indexedDB)\b|\.cookie\b/)).toEqual(wipe)
  const tab = holding(/\.setItem\(|indexedDB\.open\(/)
  expect(tab).toHaveLength(1)
  expect(holding(/\bsessionStorage\b/).toSorted()).toEqual([...wipe, ...tab].toSorted())
  const written = (assets.get(tab[0]!) ?? '').match(/\.setItem\([^,]*,/g)
  expect(written).toHaveLength(1)
})

test('code names no other site, but in names and messages of libraries', () => {
  const known = new Set(['www.w3.org', 'react.dev', 'react.i18next.com', 'sebbo2002.github.io', 'exemple.fr'])
  // Links that screens show, whatever the page.
  const shown = ['lannuaire.service-public.gouv.fr', 'quel-est-mon-opco.francecompetences.fr']
  for (const host of shown) known.add(host)
  const hosts = [...assets]
    .filter(([file]) => !contentFiles.includes(file))
    .flatMap(([, code]) => [...code.matchAll(/https?:\/\/([\w.-]+)/g)].map(([, host = '']) => host))
  expect(hosts.filter((host) => !known.has(host))).toEqual([])
  expect(holding(/\b(?:WebSocket|EventSource|sendBeacon|XMLHttpRequest)\b/)).toEqual([])
})

test('content comes apart from code, one file a language and a page', () => {
  const { fiches, acteurs, opco, baremes } = content
  const pages = [fiches, acteurs, opco, baremes].flatMap((one) => Object.keys(one))
  expect(contentFiles.length).toBeGreaterThanOrEqual(languages.length * pages.length)
  const code = [...assets].filter(([file]) => !contentFiles.includes(file)).map(([, text]) => text)
  for (const language of languages) {
    const words = content.words[language]
    const texts = [
      ...Object.values(content.fiches).map((fiche) => sommaire(fiche, language).resume),
      ...Object.values(words.questions).map(({ pourquoi }) => pourquoi),
    ]
    for (const text of texts) expect(code.filter((one) => one.includes(text))).toEqual([])
  }
})

/** Texts that stand in one language only: some of the fiches, the questions and the screens. */
function textsOf(language: Language): ReadonlySet<string> {
  const { ecrans, questions } = content.words[language]
  return new Set([
    ...Object.values(content.fiches).map((fiche) => sommaire(fiche, language).resume),
    ...Object.values(questions).map(({ pourquoi }) => pourquoi),
    ...Object.values(ecrans['accueil'] ?? {}).filter((text) => typeof text === 'string'),
  ])
}

test('a file of content holds one language', () => {
  const all = languages.map(textsOf)
  const only = all.map((texts, index) =>
    [...texts].filter((text) => all.every((others, other) => other === index || !others.has(text))),
  )
  for (const file of contentFiles) {
    // The minifier writes a non-breaking space, and what joins a compound, as escapes.
    const code = (assets.get(file) ?? '')
      .replaceAll(String.raw`\xA0`, '\u00A0')
      .replaceAll(String.raw`\u2060`, '\u2060')
    const held = only.filter((texts) => texts.some((text) => code.includes(typeset(text))))
    expect([file, held.length > 1]).toEqual([file, false])
  }
})

test('each page weighs no more than it may', () => {
  const styles = readdirSync('dist/assets').filter(
    (file) => file.startsWith('index-') && file.endsWith('.css'),
  )
  expect(weigh(inAssets(first))).toBeLessThanOrEqual(budgets['first screen'])
  expect(weigh(inAssets(new Set([...first, ...question, assetNamed('rules')])))).toBeLessThanOrEqual(
    budgets['question screen'],
  )
  expect(styles).toHaveLength(1)
  expect(weigh(inAssets(styles))).toBeLessThanOrEqual(budgets.css)
})

test('nothing of the workshop ships: no source map, no manifest, no source', () => {
  const shipped = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  expect(shipped.filter((file) => /\.(?:map|tsx?|ya?ml)$|\.vite/.test(file))).toEqual([])
})
