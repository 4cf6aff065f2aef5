import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Bareme } from '../../../../content/schema/bareme.ts'
import { figuresIn } from '../../../../content/checks/figures-in.ts'
import { amounts, ask, baremes, parts } from './ask.ts'
import { figuresOfLine } from './source.ts'

const folder = 'machines/financement/opco-ep-2020'
const code = readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const)

const texts = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu

describe('no figure of the rule is in the code', () => {
  test.each(code)('%s', (_, source) => {
    const bare = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    const numbers = bare.replaceAll(texts, "''").match(/(?<![\w.])\d[\d_.]*/gu) ?? []
    // 0 and 1 count; 100 is what a percentage is of.
    expect(numbers.filter((number) => !['0', '1', '100'].includes(number))).toEqual([])
  })

  test.each(code)('%s: a text with digits is the name of something', (_, source) => {
    const bare = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    const words = (bare.match(texts) ?? []).filter((text) => /\d/u.test(text.replaceAll(/\$\{[^}]*\}/gu, '')))
    expect(words.filter((text) => !/^'(?:[a-z0-9./]+-?)+'$/u.test(text))).toEqual([])
  })

  test('a figure that changes in the content changes the answer', () => {
    const changed = (id: string, figure: string, valeur: number): Readonly<Record<string, Bareme>> => ({
      ...baremes,
      [id]: {
        ...baremes[id]!,
        regles: baremes[id]!.regles.map((one) => (one.id === figure ? { ...one, valeur } : one)),
      },
    })
    const bilan = { objet: 'bilan-competences', heures: 30 }
    expect(amounts(ask(bilan))).toEqual({ 'cout-pedagogique': 2040 })
    expect(amounts(ask(bilan, changed('opco-ep-2020-bilan', 'cout-horaire', 90)))).toEqual({
      'cout-pedagogique': 2160,
    })
    expect(amounts(ask(bilan, changed('opco-ep-2020-bilan', 'plafond-heures', 28)))).toEqual({
      'cout-pedagogique': 2380,
    })
  })
})

test('the twelve parts of the document are there', () => {
  expect(parts.map(({ id }) => id.slice('opco-ep-2020-'.length)).toSorted()).toEqual([
    '50-salaries-et-plus',
    'actions-collectives',
    'bilan',
    'cadre',
    'contrat-apprentissage',
    'contrat-pro',
    'dossier',
    'pdc',
    'poei',
    'pro-a',
    'tuteur-ma',
    'vae',
  ])
})

/** The line numbers that « 47, 64-67 » names. */
function linesOf(lignes: string): readonly number[] {
  return lignes.split(', ').flatMap((range) => {
    const [from = 0, to = from] = range.split('-').map(Number)
    return Array.from({ length: to - from + 1 }, (_, index) => from + index)
  })
}

describe.each(parts)('$id', ({ regles, source, textes, date, avertissements }) => {
  test('each figure names lines of its own part of the document', () => {
    const [first = 0, last = 0] = source.lignes.split('-').map(Number)
    const outside = regles.filter(({ lignes }) => linesOf(lignes).some((line) => line < first || line > last))
    expect(outside).toEqual([])
  })

  test('each figure stands on the lines that it names', () => {
    const missing = regles.flatMap(({ id, valeur, lignes, 'max-selon': other, 'valeur-max': max = valeur }) =>
      // The high end that another document gives is told with its doubt.
      [valeur, other ? valeur : max]
        .filter((value) => !linesOf(lignes).some((line) => figuresOfLine(line).includes(value)))
        .map((value) => `${id} : ${value}`),
    )
    expect(missing).toEqual([])
  })

  test('each figure is told in words', () => {
    const told = figuresIn(JSON.stringify([textes.fr, regles.map(({ doute }) => doute)]))
    const untold = regles.flatMap(({ id, valeur, 'valeur-max': max = valeur }) =>
      [valeur, max]
        .filter((value) => !told.has(String(value).replace('.', ',')))
        .map((value) => `${id} : ${value}`),
    )
    expect(untold).toEqual([])
  })

  test('it says that it is of the first quarter of 2020, for one profession', () => {
    expect(date).toMatchObject({ debut: '2020-01-01', fin: '2020-03-31' })
    expect(avertissements[0]).toMatch(/1er trimestre 2020.*administrateurs et mandataires judiciaires/)
  })
})
