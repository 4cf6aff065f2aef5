import { describe, expect, test } from 'vitest'
import { answerTo } from '../../../machines/cli/answer.ts'
import type { Reponse } from '../../../machines/financement/reponse.ts'

function obtenir(demande: Readonly<Record<string, unknown>>): Reponse {
  const given = { simulateur: 'accompagnement-social', opco: 'opco-ep', territoire: 'la-reunion', ...demande }
  const answer = answerTo(given)
  if (!answer.ok) throw new Error(answer.erreur)
  return answer.value
}

describe('real costs up to 1 000 € before tax, a year and apprentice', () => {
  test.each([
    [0, 0, false],
    [999.99, 999.99, false],
    [1000, 1000, false],
    [1000.01, 1000, true],
    [1240, 1000, true],
  ])('%d € spent, %d € paid', (depenses, montant, plafonne) => {
    const { lignes, 'non-finance': why } = obtenir({ depenses })
    expect(lignes).toMatchObject([{ id: 'accompagnement-social', montant, plafonne, ht: true }])
    expect(why).toBeNull()
  })
})

describe('four territories only, one OPCO only', () => {
  test.each(['guadeloupe', 'guyane', 'martinique', 'la-reunion'])('%s is paid', (territoire) => {
    expect(obtenir({ territoire, depenses: 10 }).lignes).toHaveLength(1)
  })

  test.each(['mayotte', 'aisne', 'nord', 'oise', 'pas-de-calais', 'somme', 'drom', 'autre'])(
    '%s is not',
    (territoire) => {
      const { lignes, 'non-finance': why, justificatifs } = obtenir({ territoire, depenses: 10 })
      expect({ lignes, justificatifs }).toEqual({ lignes: [], justificatifs: [] })
      expect(why).toContain('Guadeloupe')
    },
  )

  test('another OPCO does not pay', () => {
    expect(obtenir({ opco: 'akto', depenses: 10 })['non-finance']).toContain('OPCO EP')
  })
})

test('the rule has no date, and says so', () => {
  const { source, avertissements } = obtenir({ depenses: 10 })
  expect(source.date).toBe('non daté')
  expect(avertissements.join('\n')).toContain('non daté')
})
