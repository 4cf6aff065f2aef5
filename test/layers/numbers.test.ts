import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** A French phone number, or the short number of a service, however it is spaced. */
const phone =
  /(?<![\d\p{L}#-])(?:0[1-9](?:[\s.]?\d\d){4}|0 8\d\d(?:[\s.]?\d{2,3}){2,3}|3[0-9]\s\d\d|tel:\+?\d)(?!\d)/gu

test('no phone number is written in a screen: numbers are in content/acteurs', () => {
  const found = globSync('{src,machines}/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(phone)].map(([number]) => `${file} ${number}`),
  )
  expect(found).toEqual([])
})
