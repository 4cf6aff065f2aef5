import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Locked = { readonly dev?: boolean; readonly license?: string }

const permissive = new Set([
  'MIT',
  'Apache-2.0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Unlicense',
  'BlueOak-1.0.0',
])

test('everything that ships is under a permissive licence', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>
  }
  const shipped = Object.entries(packages).filter(([name, { dev }]) => name !== '' && dev !== true)
  expect(shipped.length).toBeGreaterThan(8)
  expect(
    shipped
      .filter(([, { license }]) => !permissive.has(license ?? 'none'))
      .map(([name, { license }]) => [name, license]),
  ).toEqual([])
})

test('the product is under EUPL-1.2 and each typeface carries its own licence', () => {
  expect(readFileSync('LICENSE', 'utf8')).toContain('EUROPEAN UNION PUBLIC LICENCE v. 1.2')
  for (const [file, owner] of [
    ['LICENCE-OFL.txt', 'Braille Institute'],
    ['LICENCE-OFL-noto-sans-arabic.txt', 'Noto Project Authors'],
  ] as const) {
    const text = readFileSync(`public/polices/${file}`, 'utf8')
    expect(text).toContain('SIL Open Font License, Version 1.1')
    expect(text).toContain(owner)
  }
})
