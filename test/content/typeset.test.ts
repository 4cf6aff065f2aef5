import { expect, test } from 'vitest'
import { apart, typeset } from '../../content/typeset.ts'

test.each([
  ['Pourquoi ?', 'Pourquoi\u00A0?'],
  ['« Je ne sais pas »', '«\u00A0Je ne sais pas\u00A0»'],
  ['Appelez le 03 20 10 43 60.', 'Appelez le 03\u00A020\u00A010\u00A043\u00A060.'],
  ['450 heures, soit 3 mois', '450\u00A0heures, soit 3\u00A0mois'],
  ['3 moissons', '3 moissons'],
  ['https://exemple.fr/a?b=c;d', 'https://exemple.fr/a?b=c;d'],
  ['Votre handicap est-il reconnu', 'Votre handicap est-\u2060il reconnu'],
  ['Hauts-de-France', 'Hauts-\u2060de-\u2060France'],
  ['Allez sur mon-cep.org, ou à Saint-Omer', 'Allez sur mon-\u2060cep.org, ou à Saint-\u2060Omer'],
  ['Écrivez à contact@cap-emploi.fr', 'Écrivez à contact@cap-emploi.fr'],
  ['https://mon-cep.org/Pas-de-Calais', 'https://mon-cep.org/Pas-de-Calais'],
  ['demandeur-emploi', 'demandeur-emploi'],
  ['fr-x-falc', 'fr-x-falc'],
  ['le 28-11, de 16-25 ans', 'le 28-11, de 16-25\u00A0ans'],
])('« %s » keeps together what must not part', (text, set) => {
  expect(typeset(text)).toBe(set)
})

test('what is copied or sent is as it was written', () => {
  const text = 'Les missions locales des Hauts-de-France'
  expect(apart(typeset(text))).toBe(text)
})
