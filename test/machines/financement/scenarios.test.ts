import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { answerTo } from '../../../machines/cli/answer.ts'

type Scenario = {
  readonly id: string
  readonly demande: Readonly<Record<string, unknown>>
  readonly lignes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
  readonly 'non-finance': boolean
  readonly avertir: readonly string[]
}

const scenarios = JSON.parse(readFileSync('test/scenarios/financer.json', 'utf8')) as readonly Scenario[]

test.each(scenarios)('$id comes out to the cent', ({ demande, lignes, avertir, ...scenario }) => {
  const answer = answerTo(demande)
  if (!answer.ok) throw new Error(answer.erreur)
  const { lignes: found, avertissements, 'non-finance': why } = answer.value
  for (const [id, expected] of Object.entries(lignes)) {
    const ours = found.filter((ligne) => ligne.id === id)
    const min = ours.reduce((sum, { montant }) => sum + montant, 0)
    const max = ours.reduce((sum, one) => sum + (one['montant-max'] ?? one.montant), 0)
    expect(typeof expected === 'number' ? min : { min, max }).toEqual(expected)
  }
  expect(why !== null).toBe(scenario['non-finance'])
  const said = [why, ...avertissements].join('\n')
  for (const pattern of avertir) expect(said).toMatch(new RegExp(pattern, 'u'))
})
