import { expect, test } from 'vitest'
import { typeset } from '../../content/typeset.ts'

test.each([
  ['Pourquoi ?', 'Pourquoi\u00A0?'],
  ['« Je ne sais pas »', '«\u00A0Je ne sais pas\u00A0»'],
  ['Appelez le 03 20 10 43 60.', 'Appelez le 03\u00A020\u00A010\u00A043\u00A060.'],
  ['450 heures, soit 3 mois', '450\u00A0heures, soit 3\u00A0mois'],
  ['3 moissons', '3 moissons'],
  ['https://exemple.fr/a?b=c;d', 'https://exemple.fr/a?b=c;d'],
])('« %s » keeps together what must not part', (text, set) => {
  expect(typeset(text)).toBe(set)
})
