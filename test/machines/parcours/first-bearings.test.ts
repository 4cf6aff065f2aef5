import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { calledSteps } from '../../../machines/regles/etapes.ts'
import { parcoursOf } from '../../../machines/visite/trail.ts'
import { acceptedBy, knowledge } from '../support/knowledge.ts'

function calledIn(parcours: ParcoursId, facts: Facts): ReadonlySet<string> {
  return new Set(calledSteps(knowledge.parcours[parcours]!, facts).flatMap(({ etape }) => etape.fiches))
}

const statuts = choicesOf('statut').map((statut) => [statut, parcoursOf({ statut })] as const)

describe('someone whose status is not known loses nothing by it', () => {
  test.each(statuts)('each fiche called for a need of « %s » is called for the same need', (_, parcours) => {
    for (const besoin of acceptedBy('besoin'))
      for (const motif of acceptedBy('motif')) {
        const known = calledIn('premiers-reperes', { besoin })
        const lost = [...calledIn(parcours, { besoin, motif })].filter((id) => !known.has(id))
        expect({ besoin, motif, lost }).toEqual({ besoin, motif, lost: [] })
      }
  })

  test('and each status has its own parcours', () => {
    expect(new Set(statuts.map(([, parcours]) => parcours)).size).toBe(statuts.length)
    expect(statuts.map(([, parcours]) => parcours)).not.toContain('premiers-reperes')
  })
})
