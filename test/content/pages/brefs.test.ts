import { expect, test } from 'vitest'
import { compared } from '../../../content/compared.ts'
import { languages } from '../../../content/languages.ts'
import { brefs } from '../../../content/pages/brefs.ts'
import { content } from '../../support/content.ts'

const fiches = Object.values(content.fiches)

test('every fiche is compared in each reading, the easy one in the French of the others', () => {
  for (const language of languages) {
    const found = brefs(content, language)
    expect(Object.keys(found)).toEqual(fiches.map(({ id }) => id))
    for (const { id, textes } of fiches) {
      const read = language === 'fr-x-falc' ? textes.fr : (textes[language] ?? textes.fr)
      expect(found[id]!.enBref).toBe(read['en-bref'])
    }
  }
})

test('days are those that a source says, the same in each reading', () => {
  const [first, ...others] = languages.map((language) =>
    Object.entries(brefs(content, language)).map(([id, { jours }]) => [id, jours]),
  )
  for (const other of others) expect(other).toEqual(first)
  for (const { id, 'sources-en-bref': from } of fiches) {
    const said = from.delai === 'non-dit' ? undefined : from.delai.jours
    expect(brefs(content, 'fr')[id]!.jours).toBe(said ?? null)
  }
  expect(first!.filter(([, jours]) => jours !== null).length).toBeGreaterThan(0)
})

test('what no source says has no text in any reading, and what one says has one', () => {
  const wrong = fiches.flatMap(({ id, textes, 'sources-en-bref': from }) =>
    compared
      .filter((key) =>
        [textes.fr, textes.en, textes.ar].some(
          (texte) => texte && (texte['en-bref'][key] === undefined) !== (from[key] === 'non-dit'),
        ),
      )
      .map((key) => `${id}: ${key}`),
  )
  expect(wrong).toEqual([])
})
