import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../machines/visite/answers.ts'
import { carteOf } from '../../../machines/orientation/carte.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { follow, type Place } from '../../../machines/visite/trail.ts'
import { knowledge } from '../support/knowledge.ts'
import { anyTrail, places } from '../support/places.ts'

/** The map of a place of the interview, with what is decided of its facts. */
const carteFor = (place: Place) => carteOf(place, orient(place.facts, knowledge), knowledge)

const cartes = places.map(({ place }) => ({ place, carte: carteFor(place) }))

describe('the map of a visit', () => {
  test('is not drawn before the status is known', () => {
    expect(carteFor(follow([], knowledge))).toBeNull()
    expect(carteFor(follow(['profil.beneficiaire'], knowledge))).toBeNull()
  })

  test('shows every step of the schéma, in its order, at every place of the interview', () => {
    const drawn = cartes.filter(({ place }) => place.parcours !== null)
    for (const { place, carte } of drawn) {
      expect(carte!.etapes.map(({ id }) => id)).toEqual(
        knowledge.parcours[place.parcours!]!.etapes.map(({ id }) => id),
      )
    }
  })

  test('says « vous êtes ici » once at the end, and at most once on the way', () => {
    for (const { place, carte } of cartes) {
      const here = carte?.etapes.filter(({ ici }) => ici) ?? []
      expect(here.length).toBeLessThanOrEqual(1)
      expect(here.length === 1 || place.question !== null).toBe(true)
      expect(here.map(({ standing }) => standing)).not.toContain('ailleurs')
    }
  })

  test('says it at the étape that the result begins with, which the need calls when one does', () => {
    const atWork = ['profil.beneficiaire', 'statut.salarie', 'departement.aisne', 'motif.sante'] as const
    const end = follow([...atWork, 'besoin.faire-reconnaitre', 'employeur.public', 'titre.oui'], knowledge)
    expect(carteFor(end)!.etapes.find(({ ici }) => ici)?.id).toBe('faire-reconnaitre')
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const place = follow(trail, knowledge)
        fc.pre(place.question === null)
        const [first] = orient(place.facts, knowledge).etapes
        expect(carteFor(place)!.etapes.find(({ ici }) => ici)?.id).toBe(first)
      }),
      { numRuns: 300 },
    )
  })

  test('gives each fiche the verdict of the result, and none where the step is another way', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const { propositions, exclus, etapes } = orient(factsOf(trail), knowledge)
        const verdicts = new Map<string, string>([
          ...propositions.map(({ id, verdict }) => [id, verdict] as const),
          ...exclus.map(({ id }) => [id, 'exclu'] as const),
        ])
        for (const { id, standing, fiches } of carteFor(follow(trail, knowledge))!.etapes) {
          expect(standing !== 'ailleurs').toBe(etapes.includes(id))
          for (const fiche of fiches)
            expect(fiche.verdict).toBe(standing === 'ailleurs' ? null : (verdicts.get(fiche.id) ?? null))
        }
      }),
      { numRuns: 300 },
    )
  })
})
