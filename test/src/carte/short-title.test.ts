import { expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { shortTitle } from '../../../src/carte/short-title.ts'
import { content } from '../../support/content.ts'

test('a name stops at its first comma, in each script', () => {
  expect(shortTitle('Immersion facilitée, ou période de mise en situation')).toBe('Immersion facilitée')
  expect(shortTitle('برنامج OASISS، التحضير لمهن')).toBe('برنامج OASISS')
  expect(shortTitle('Bilan de compétences')).toBe('Bilan de compétences')
})

test('two fiches never have the same short name', () => {
  for (const language of languages) {
    const names = Object.values(content.fiches).map(({ textes }) =>
      shortTitle((textes[language] ?? textes.fr).titre),
    )
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  }
})
