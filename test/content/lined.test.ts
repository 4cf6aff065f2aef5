import { expect, test } from 'vitest'
import { lined } from '../../content/lined.ts'

test.each([
  ['Appelez Cap emploi. Demandez un rendez-vous.', 'Appelez Cap emploi.\nDemandez un rendez-vous.'],
  ['Vous travaillez ? Oui. 3 jours.', 'Vous travaillez ?\nOui.\n3 jours.'],
  ['Dites : « Bonjour.\u00A0» Attendez.', 'Dites : « Bonjour.\u00A0»\nAttendez.'],
  ['Une phrase, sans autre.', 'Une phrase, sans autre.'],
  ['L’article L. 6325-1 du code. Lisez-le.', 'L’article L. 6325-1 du code.\nLisez-le.'],
  ['Dites : « Je suis sourd. Écrivez-moi.\u00A0»', 'Dites : « Je suis sourd. Écrivez-moi.\u00A0»'],
  ['mon-cep.org, 39 49', 'mon-cep.org, 39 49'],
])('« %s » begins each sentence on a line', (text, lines) => {
  expect(lined(text)).toBe(lines)
})
