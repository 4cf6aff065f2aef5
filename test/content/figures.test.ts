import { describe, expect, test } from 'vitest'
import { compile } from '../../content/compile.ts'
import { disagreements } from './figures.ts'
import { today } from './tree.ts'

const { content } = compile('.', today)

type Pair = { readonly path: string; readonly fr: string; readonly easy: string }

const flat = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values(value ?? {})
        .map(flat)
        .join(' ; ')

/** The texts that exist in both languages, part by part; `textes` goes by its own parts. */
function pairsIn(value: unknown, path = ''): readonly Pair[] {
  if (typeof value !== 'object' || value === null) return []
  if (!('fr' in value && 'fr-x-falc' in value))
    return Object.entries(value).flatMap(([key, item]) => pairsIn(item, `${path}.${key}`))
  const { fr, 'fr-x-falc': easy } = value
  if (typeof fr === 'string') return [{ path, fr, easy: flat(easy) }]
  return Object.entries(fr ?? {}).map(([key, item]) => ({
    path: `${path}.${key}`,
    fr: flat(item),
    easy: flat(Object.entries(easy ?? {}).find(([name]) => name === key)?.[1]),
  }))
}

describe('two texts agree on their figures', () => {
  test.each([
    ['Durée : 6 mois.', 'Cela dure 6 mois.', []],
    ['De 25 à 50 % du temps.', 'De 25 à 50 heures sur 100.', []],
    ['1 500 € au plus.', 'Vous touchez 1500 euros au plus.', []],
    ['Les deux durées.', 'Les 2 durées.', []],
    ['Durée : 6 mois.', 'Cela dure 9 mois.', ['− 6', '+ 9']],
    ['Appelez le 39 49.', 'Appelez le 39 48.', ['− 3949', '+ 3948']],
    ['Écrivez à a@b.fr.', 'Écrivez.', ['− a@b.fr']],
  ])('« %s » and « %s »', (plain, easy, expected) => {
    expect(disagreements(plain, easy)).toEqual(expected)
  })
})

test.each([...Object.values(content.fiches), ...Object.values(content.acteurs)])(
  'the plain and easy texts of $id give the same figures',
  (sheet) => {
    const wrong = pairsIn(sheet).flatMap(({ path, fr, easy }) =>
      disagreements(fr, easy).map((figure) => `${path} : ${figure}`),
    )
    expect(wrong).toEqual([])
  },
)
