import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonFault } from '../../../content/read/json-fault.ts'

test.each([
  ['{ "a": oui }', '« oui » ne va pas, à la position 8 ; il faut une valeur'],
  ["{'a': 1}", "« ' » ne va pas, à la position 2 ; il faut une clé entre guillemets droits, ou « } »"],
  ['{"a": 1,}', '« } » ne va pas, à la position 9 ; il faut une clé entre guillemets droits'],
  ['{"a" 1}', '« 1 » ne va pas, à la position 6 ; il faut « : » après la clé'],
  ['{"a": 1 "b": 2}', '« " » ne va pas, à la position 9 ; il faut « , » ou « } »'],
  ['[1 2]', '« 2 » ne va pas, à la position 4 ; il faut « , » ou « ] »'],
  ['[,]', '« , » ne va pas, à la position 2 ; il faut une valeur, ou « ] »'],
  ['{} {}', '« { » ne va pas, à la position 4 ; il faut que rien ne suive'],
  ['{"a": "b', 'le texte qui s’ouvre à la position 7 n’est pas fermé'],
  ['{"a": 1', 'le texte s’arrête trop tôt, à la position 7 ; il faut « , » ou « } »'],
  ['{"a": 01}', '« 01 » ne va pas, à la position 7 ; il faut une valeur'],
])('%s', (text, fault) => {
  expect(jsonFault(text)).toContain(fault)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with a few signs taken out, put in or changed. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.array(fc.tuple(fc.nat(), fc.nat(1), fc.constantFrom(...'{}[],:"\\01-.eE tn\n\u0001\u00A0é')), {
      maxLength: 3,
    }),
  )
  .map(([json, changes]) =>
    changes.reduce((text, [place, length, sign]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + sign + text.slice(at + length)
    }, json),
  )

test('a fault is found in what is not JSON, and in nothing else', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged, fc.string(), fc.string({ unit: 'binary' })), (text) => {
      expect(jsonFault(text) === undefined).toBe(isJson(text))
    }),
    { numRuns: 2_000 },
  )
})

test('what nests deep is read to its end', () => {
  expect(jsonFault('['.repeat(200_000))).toContain('à la position 200000')
})
