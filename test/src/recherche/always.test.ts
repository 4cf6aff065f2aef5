// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { marked, whyOf } from '../../../src/recherche/why.ts'
import { content } from '../../support/content.ts'
import { searchIn } from '../support/search.ts'

const titles = Object.values(content.fiches).map(({ textes }) => textes.fr.titre)
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom(...titles).chain((title) => fc.nat(title.length).map((length) => title.slice(0, length))),
)

describe.each(languages)('in %s', (language) => {
  const ask = searchIn(language)

  test('any text gets an answer, never an error', () => {
    fc.assert(
      fc.property(anyText, (query) => {
        for (const found of ask(query).slice(0, 20)) {
          const why = whyOf(found, language)
          expect(found.score).toBeGreaterThan(0)
          expect(why?.pieces.some((piece) => piece.marked)).toBe(true)
        }
      }),
      { numRuns: 150, seed: 20_261_121 },
    )
  })

  test('nothing asked, nothing found', () => {
    for (const empty of ['', ' ', '\n\t', '.', '« »', '’', '\u00A0', '\u200F']) expect(ask(empty)).toEqual([])
  })

  test('one letter again and again finds nothing, nor do letters that resemble no word', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyzبز')
      for (const length of [3, 9])
        expect([letter, length, ask(letter.repeat(length)).length]).toEqual([letter, length, 0])
    for (const text of ['zzzz', 'qwxz', 'xkcd', 'hjklm', 'wxcvbn', 'zzyzx'])
      expect([text, ask(text).length]).toEqual([text, 0])
  })

  test('answers come best first, each once', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), (query) => {
        const ids = ask(query).map(({ document }) => `${document.kind} ${document.id}`)
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  test('marks change no letter of a text', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...titles), (text, query) => {
        const [found] = ask(query)
        const pieces = marked(text, { terms: found?.terms ?? new Set() }, language)
        expect(pieces.map((piece) => piece.text).join('')).toBe(text)
      }),
    )
  })
})

describe('every page is found', () => {
  const ask = searchIn('fr')
  const pages = [
    ...Object.values(content.fiches).map(({ id, textes }) => [textes.fr.titre, id] as const),
    ...Object.values(content.acteurs).map(({ id, nom }) => [nom, id] as const),
    ...Object.values(content.opco).map(({ id, nom }) => [nom, id] as const),
  ]

  test.each(pages)('by its name: « %s »', (name, id) => {
    expect(ask(name)[0]?.document.id).toBe(id)
  })

  test.each(
    Object.values(content.fiches).flatMap(({ id, sigle }) =>
      (sigle ?? '')
        .split(' / ')
        .filter(Boolean)
        .map((one) => [one, id] as const),
    ),
  )('by its acronym: « %s »', (sigle, id) => {
    expect(
      ask(sigle)
        .slice(0, 2)
        .map(({ document }) => document.id),
    ).toContain(id)
  })

  test('by each of its other names', () => {
    const lost = [...Object.values(content.fiches), ...Object.values(content.acteurs)].flatMap(
      ({ id, alias }) =>
        alias
          .filter(
            (name) =>
              !ask(name)
                .slice(0, 5)
                .some(({ document }) => document.id === id),
          )
          .map((name) => [id, name]),
    )
    expect(lost).toEqual([])
  })

  test('each acronym of the glossary, by itself and by what it means', () => {
    // Hard words are explained where they stand: who types one looks for a page.
    const acronyms = content.glossaire.filter(({ image }) => image === undefined)
    const lost = acronyms.flatMap(({ sigle, forme }) =>
      [...sigle.split(' / '), forme]
        .filter(
          (text) =>
            !ask(text)
              .slice(0, 12)
              .some(({ document }) => document.kind === 'mot' && document.texts.titre?.[0] === sigle),
        )
        .map((text) => [sigle, text]),
    )
    expect(lost).toEqual([])
  })
})
