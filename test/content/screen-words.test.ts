import { expect, test } from 'vitest'
import { attente } from 'virtual:passerelle/attente'
import { content } from '../support/content.ts'
import type { Ecrans } from '../../content/content.ts'
import { keysInSource } from './support/keys-in-source.ts'

function entriesOf(words: Ecrans, prefix = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : entriesOf(value, `${prefix}${key}.`),
  )
}

const plural = /_(?:zero|one|two|few|many|other)$/
const keys = [...new Set(entriesOf(content.words.fr.ecrans).map(([key]) => key.replace(plural, '')))]

test('every text of the screens is asked for by one', () => {
  const asked = keysInSource()
  // The screen of a waiting kiosk says these in all languages at once: it has them from a module of its own.
  const ofAttract = new Set(Object.keys(attente.fr).map((key) => `attente.${key}`))
  expect(keys.filter((key) => !asked(key) && !ofAttract.has(key))).toEqual([])
  expect(asked('commun.jamais-dit')).toBe(false)
})
