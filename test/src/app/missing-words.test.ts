// @vitest-environment node
import { expect, test } from 'vitest'
import { missingWords, saidBy } from '../support/missing-words.ts'

test.each([
  ['a key without words', '<p>parcours.sans-mots</p>', ['parcours.sans-mots']],
  ['a key that is only spoken', '<nav aria-label="commun.rien">…</nav>', ['commun.rien']],
  ['an id', '<p>Vous : demandeur-emploi.</p>', ['demandeur-emploi']],
  ['an acteur', '<p>acteur-inconnu</p>', ['acteur-']],
  ['a value', '<p>le {{date}} undefined</p>', ['{{', 'undefined']],
])('%s is noticed', (_, html, found) => {
  expect(missingWords(saidBy(html))).toEqual(found)
})

test('addresses, sentences and attributes are not taken for missing words', () => {
  const html =
    '<a href="/fiches/contrat-apprentissage/">avenir-actifs.org</a><p>Votre parcours. Et ensuite</p>'
  expect(missingWords(saidBy(html))).toEqual([])
})
