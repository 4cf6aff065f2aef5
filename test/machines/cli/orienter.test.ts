import { describe, expect, test } from 'vitest'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { isAnAnswer } from '../support/answer-shape.ts'
import { orienter } from '../support/command.ts'
import { knowledge } from '../support/knowledge.ts'
import { errorOf } from '../support/refusal.ts'
import { badInputs, scenarios } from '../support/scenarios.ts'

describe.concurrent('the command', () => {
  const nested = badInputs.find(({ id }) => id === 'orienter-imbrication')!

  test.each([
    ['what nests too deep', nested.stdin, nested.mentionne],
    ['a repeated key', '{"rsa": "oui", "rsa": "non"}', ['rsa']],
  ])('exits with 2 and says why on standard error alone: %s', async (_, stdin, words) => {
    const { status, stdout, stderr } = await orienter(stdin)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({ erreur: errorOf(stdin) })
    for (const word of words) expect(errorOf(stdin)).toContain(word)
  })

  test('answers in the agreed shape', async () => {
    const { status, stdout, stderr } = await orienter(JSON.stringify(scenarios[0]!.faits))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    isAnAnswer(JSON.parse(stdout))
  })
})

test('few answers are enough for an answer in the agreed shape', () => {
  const facts = { profil: 'beneficiaire', statut: 'salarie', age: '45-et-plus' }
  const answer: unknown = JSON.parse(JSON.stringify(orientationFor(facts, knowledge)))
  expect(() => isAnAnswer(answer)).not.toThrow()
})
