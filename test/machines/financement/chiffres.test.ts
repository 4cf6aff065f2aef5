import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { opcoNow } from '../../../machines/cli/rules.ts'
import { fraisUtiles } from '../../../machines/financement/mobilite/parts.ts'

/** Not figures of a rule: none, one, two decimals, groups of three digits, days of a week, digits of a double, per cent, characters of a link. */
const plain = new Set(['0', '1', '2', '3', '7', '15', '100', '2_000'])

// What a person can mean by a number is no figure of a rule.
const code = readdirSync('machines/financement', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && file !== 'bornes.ts')
  .map((file) => `machines/financement/${file}`)

function strayNumbers(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '')
    .replaceAll(/'(?:[^'\\\n]|\\.)*'/gu, "''")
  return [...text.matchAll(/(?<![\w$])\d[\d_.]*(?:e\d+)?/gu)]
    .map(([number]) => number)
    .filter((one) => !plain.has(one))
}

describe('no figure lives in code', () => {
  test.each(code)('%s', (file) => {
    expect(strayNumbers(file)).toEqual([])
  })
})

function within(ranges: string): ReadonlySet<number> {
  return new Set(
    ranges.split(', ').flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number)
      return Array.from({ length: to - from + 1 }, (_, index) => from + index)
    }),
  )
}

describe.each(choicesOf('opco'))('the rule of %s', (id) => {
  const { mobilite } = opcoNow(id)

  test('names for each figure lines of its own in the table', () => {
    const own = within(mobilite.source.lignes)
    for (const { lignes } of mobilite.regles) for (const line of within(lignes)) expect(own).toContain(line)
    for (const { lignes } of mobilite.exclut) for (const line of within(lignes)) expect(own).toContain(line)
  })

  test('refuses only contracts that it does not name', () => {
    for (const { contrat, ligne } of mobilite.exclut)
      expect(mobilite.contrats.includes(contrat)).toBe(ligne !== undefined)
  })

  test('tells each amount in words', () => {
    const told = mobilite.texte.join(' ').replaceAll(/(?<=\d)\s(?=\d)/gu, '')
    const amounts = mobilite.regles.filter(({ unite }) => unite.startsWith('euro'))
    for (const { valeur, 'valeur-max': max = valeur } of amounts)
      for (const amount of [valeur, max]) expect(told).toMatch(new RegExp(`(?<!\\d)${amount}(?!\\d)`, 'u'))
  })

  test('says what to keep', () => {
    expect(mobilite.justificatifs.length).toBeGreaterThan(0)
  })
})

test('a form can show the costs that matter, and no other', () => {
  expect(fraisUtiles('constructys')).toEqual(['nuitees', 'repas', 'transport', 'protection-sociale'])
  expect(fraisUtiles('opco-2i')).toEqual(['reels'])
  expect(fraisUtiles('afdas')).toEqual([])
})
