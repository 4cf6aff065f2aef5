import { expect, test } from 'vitest'
import { orient } from '../../../machines/orientation/orientation.ts'
import { content } from '../../support/content.ts'
import { knowledge } from '../support/knowledge.ts'

const exercices = Object.values(content.exercices)

test.each(exercices)(
  '« $nom » is proposed what is expected, and nothing that is not for them',
  (exercice) => {
    const { attendu, piege, reponses } = exercice
    const proposed = new Set(orient(reponses, knowledge).propositions.map(({ id }) => id))
    expect({
      missing: attendu.filter((id) => !proposed.has(id)),
      wrong: piege.filter((id) => proposed.has(id)),
    }).toEqual({ missing: [], wrong: [] })
  },
)

test('there are ten cases, of everyone whom a counsellor meets', () => {
  expect(exercices).toHaveLength(10)
  const met = exercices.map(({ reponses: { profil, statut } }) => statut ?? profil)
  expect([...new Set(met)].toSorted()).toEqual([
    'agent-public',
    'alternant',
    'demandeur-emploi',
    'employeur',
    'esat',
    'referent-handicap',
    'salarie',
    'scolaire',
  ])
})
