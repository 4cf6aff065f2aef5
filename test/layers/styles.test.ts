import { describe, expect, test } from 'vitest'
import { dressed, dressedIn, sheets, usedIn } from './styles.ts'

const shared: ReadonlySet<string> = new Set(['parts', 'styles'])

const homes = (found: ReadonlySet<string>): number =>
  new Set([...found].map((room) => (shared.has(room) ? 'shared' : room))).size

const rooms = (found: ReadonlySet<string> | undefined): readonly string[] =>
  [...(found ?? [])].filter((room) => !shared.has(room)).toSorted()

describe('a class', () => {
  test('is one thing: one room dresses it, or the sheets that all rooms share', () => {
    const twice = [...dressedIn].filter(([, found]) => homes(found) > 1)
    expect(twice.map(([name, found]) => `${name}: ${[...found].join(', ')}`)).toEqual([])
  })

  test('that a room dresses is used in that room only', () => {
    const strangers = [...dressedIn].flatMap(([name, found]) =>
      rooms(found).flatMap((room) => {
        const elsewhere = [...(usedIn.get(name) ?? [])].filter((other) => other !== room)
        return elsewhere.length === 0 ? [] : [`${name}, of ${room}: ${elsewhere.join(', ')}`]
      }),
    )
    expect(strangers).toEqual([])
  })

  test('that is dressed is used, and the reverse', () => {
    expect([...dressed].filter((name) => !usedIn.has(name))).toEqual([])
    expect([...usedIn.keys()].filter((name) => !dressed.has(name))).toEqual([])
  })
})

describe('each sheet', () => {
  /** What a sheet says that is none of the allowed, by its name. */
  function refused(pattern: RegExp, allowed: RegExp): readonly string[] {
    return [...sheets].flatMap(([file, css]) =>
      [...css.matchAll(pattern)]
        .map(([, value = '']) => value.trim())
        .filter((value) => !allowed.test(value))
        .map((value) => `${file}: ${value}`),
    )
  }

  test('stands in a layer', () => {
    const index = sheets.get('src/styles/index.css') ?? ''
    const layered = new Set(
      [...index.matchAll(/@import '\.\.?\/(.+?)' layer\((?:base|parts|rooms|paper)\);/gu)].map(
        ([, path = '']) => path,
      ),
    )
    const loose = [...sheets].filter(([file, css]) => {
      const path = file.replace(/^src\/(?:styles\/)?/u, '')
      return path !== 'index.css' && !layered.has(path) && !/^\s*@layer rooms \{/u.test(css)
    })
    expect(index).toContain('@layer base, parts, rooms, paper;')
    expect(loose.map(([file]) => file)).toEqual([])
  })

  test('changes its layout where tokens.css says', () => {
    const widths = ['21', '40', '48', '60', '70', '78'].join('|')
    const heights = ['34', '90'].join('|')
    const allowed = new RegExp(
      `^(?:(?:min|max)-width: (?:${widths})em|(?:min|max)-height: (?:${heights})em)$`,
      'u',
    )
    expect(refused(/\(((?:min|max)?-?(?:width|height)\b[^)]*)\)/gu, allowed)).toEqual([])
  })

  test('has the type of the scale, paper and drawings apart', () => {
    expect(refused(/font-size:([^;]*);/gu, /^(?:var\(--taille-[a-z]+\)|[\d.]+pt|[\d.]+%|16px)$/u)).toEqual([])
  })

  test('has spaces in steps', () => {
    const steps = ['-1', '-1.5', '0.5', '1.25', '1.5', '2', '2.5', '3', '4', '5', '6', '7', '8', '20']
    expect(refused(/var\(--u\) \* (-?[\d.]+)/gu, new RegExp(`^(?:${steps.join('|')})$`, 'u'))).toEqual([])
  })

  test('has no colour of its own: tokens.css has them all, but what lies behind a dialog', () => {
    const elsewhere = [...sheets]
      .filter(([file]) => !file.endsWith('tokens.css'))
      .map(([file, css]) => [file, css.replaceAll(/::backdrop \{[^}]*\}/gu, '')] as const)
    const found = elsewhere.flatMap(([file, css]) =>
      [...css.matchAll(/#[\da-f]{3,8}\b(?=[;\s])|\b(?:oklch|rgb|hsl)\(/giu)].map(
        ([text]) => `${file}: ${text}`,
      ),
    )
    expect(found).toEqual([])
  })
})
