import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { factsOf } from '../../../machines/visite/answers.ts'
import { carteOf } from '../../../machines/orientation/carte.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { follow, type Place } from '../../../machines/visite/trail.ts'
import { decidedIn } from '../support/alike.ts'
import { knowledge, withoutPeople } from '../support/knowledge.ts'
import { anyTrail, places } from '../support/places.ts'

/** The map of a place of the interview, with what is decided of its facts: whom to call is not on it. */
const carteFor = (place: Place) => carteOf(place, orient(place.facts, withoutPeople), knowledge)

const cartes = places.map(({ trail, place }) => {
  const found =
    place.parcours === null ? orient(place.facts, withoutPeople) : decidedIn(place.parcours, place.facts)
  return { trail, place, first: found.etapes[0], carte: carteOf(place, found, knowledge) }
})

describe('the map of a visit', () => {
  test('is not drawn before the status is known', () => {
    expect(carteFor(follow([], knowledge))).toBeNull()
    expect(carteFor(follow(['profil.beneficiaire'], knowledge))).toBeNull()
  })

  test('shows every step of the schéma, in its order, at every place of the interview', () => {
    const wrong = cartes.filter(({ place, carte }) => {
      if (place.parcours === null) return false
      const ids = knowledge.parcours[place.parcours]!.etapes.map(({ id }) => id)
      return carte?.etapes.map(({ id }) => id).join(' ') !== ids.join(' ')
    })
    expect(wrong.map(({ trail }) => trail.join(' '))).toEqual([])
  })

  test('says « vous êtes ici » once at the end, and at most once on the way', () => {
    const wrong = cartes.filter(({ place, carte }) => {
      const here = carte?.etapes.filter(({ ici }) => ici) ?? []
      const count = place.question === null ? here.length === 1 : here.length <= 1
      return !count || here.some(({ standing }) => standing === 'ailleurs')
    })
    expect(wrong.map(({ trail }) => trail.join(' '))).toEqual([])
  })

  test('says it at the étape that the result begins with, which the need calls when one does', () => {
    const atWork = ['profil.beneficiaire', 'statut.salarie', 'departement.aisne', 'motif.sante'] as const
    const end = follow([...atWork, 'besoin.faire-reconnaitre', 'employeur.public', 'titre.oui'], knowledge)
    expect(carteFor(end)!.etapes.find(({ ici }) => ici)?.id).toBe('faire-reconnaitre')
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const place = follow(trail, knowledge)
        fc.pre(place.question === null)
        const [first] = orient(place.facts, withoutPeople).etapes
        expect(carteFor(place)!.etapes.find(({ ici }) => ici)?.id).toBe(first)
      }),
      { numRuns: 300 },
    )
  })

  test('says it as soon as the need is told; before, only at an étape that the answers call', () => {
    const onTheWay = cartes.filter(({ place }) => place.parcours !== null && place.question !== null)
    const settingOut = onTheWay.filter(({ carte }) => carte!.etapes.every(({ ici }) => !ici))
    expect(settingOut.length).toBeGreaterThan(0)
    expect(settingOut.filter(({ place }) => place.facts.besoin !== undefined)).toEqual([])
    const elsewhere = onTheWay.filter(
      ({ place, carte, first }) =>
        place.facts.besoin !== undefined && carte!.etapes.find(({ ici }) => ici)?.id !== first,
    )
    expect(elsewhere).toEqual([])
  })

  test('gives each fiche the verdict of the result and its reasons, wherever it stands', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const { propositions, exclus, etapes } = orient(factsOf(trail), withoutPeople)
        const decided = new Map<string, unknown>([
          ...propositions.map(({ id, verdict, raisons }) => [id, { verdict, raisons }] as const),
          ...exclus.map(({ id, raisons }) => [id, { verdict: 'exclu', raisons }] as const),
        ])
        for (const { id, standing, fiches } of carteFor(follow(trail, knowledge))!.etapes) {
          expect(standing !== 'ailleurs').toBe(etapes.includes(id))
          for (const fiche of fiches) expect(fiche.decided).toEqual(decided.get(fiche.id) ?? null)
        }
      }),
      { numRuns: 300 },
    )
  })
})
