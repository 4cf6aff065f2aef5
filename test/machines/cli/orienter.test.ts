import { describe, expect, test } from 'vitest'
import { isAnAnswer } from '../support/answer-shape.ts'
import { orienter } from '../support/command.ts'
import { errorOf } from '../support/refusal.ts'
import { badInputs, scenarios } from '../support/scenarios.ts'

describe.concurrent('the command', { timeout: 30_000 }, () => {
  const refused = new Set(['orienter-vide', 'orienter-reponse-inconnue', 'orienter-imbrication'])

  test.each(badInputs.filter(({ id }) => refused.has(id)))(
    'exits with 2 and says why on standard error alone: $id',
    async ({ stdin, mentionne }) => {
      const { status, stdout, stderr } = await orienter(stdin)
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      const error = JSON.parse(stderr) as { readonly erreur: string }
      expect(Object.keys(error)).toEqual(['erreur'])
      expect(error.erreur).toBe(errorOf(stdin))
      for (const word of mentionne) expect(error.erreur).toContain(word)
    },
  )

  test('refuses a repeated key', async () => {
    const { status, stdout, stderr } = await orienter('{"rsa": "oui", "rsa": "non"}')
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(JSON.parse(stderr)).toEqual({ erreur: errorOf('{"rsa": "oui", "rsa": "non"}') })
  })

  const people = [scenarios[0]!.faits, { profil: 'beneficiaire', statut: 'salarie', age: '45-et-plus' }]

  test.each(people)('answers in the agreed shape: %o', async (facts) => {
    const { status, stdout, stderr } = await orienter(JSON.stringify(facts))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    isAnAnswer(JSON.parse(stdout))
  })
})
