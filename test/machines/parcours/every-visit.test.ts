import { describe, expect, test } from 'vitest'
import { unknown } from '../../../content/questions.ts'
import type { Facts, Publics, Verdict } from '../../../machines/regles/eligibility.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { everyVisit } from '../support/every-visit.ts'
import { content } from '../../support/content.ts'
import { knowledge, withoutPeople } from '../support/knowledge.ts'
import { pairsOf, sequencesOf } from '../support/pairs.ts'
import { trailCount } from '../support/places.ts'
import { fingerprints, whatVisitsGive } from '../support/what-visits-give.ts'

const parcours = Object.keys(charts) as readonly ParcoursId[]

describe('every visit there is, to the end', () => {
  test.each(parcours)('%s: it ends with something to do and someone who can be reached', (id) => {
    const { visits, helpless } = everyVisit.get(id)!
    expect(visits).toBeGreaterThan(0)
    expect(helpless.map((trail) => trail.join(' '))).toEqual([])
  })

  test(`none is left out: ${trailCount} visits, as counted on the map`, () => {
    const counts = [...everyVisit.values()].map(({ visits }) => visits)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(trailCount)
  })

  test('someone who knows nothing has something to do and someone to call too', () => {
    for (const facts of [{}, { profil: unknown, statut: unknown, besoin: unknown }]) {
      const { propositions, contacts } = orient(facts, knowledge)
      expect(propositions.length).toBeGreaterThan(0)
      expect(contacts.length).toBeGreaterThan(0)
    }
  })

  test('what they give is what was reviewed', async () => {
    await expect(whatVisitsGive()).toMatchFileSnapshot('../../review/every-visit.md')
  })

  test('all of them are as they were', async () => {
    await expect(fingerprints()).toMatchFileSnapshot('../../review/fingerprints.md')
  })
})

describe('every pair of answers that can occur together', () => {
  test.each(parcours)('%s: is given by some visit, unless the second question is then idle', (id) => {
    const { pairs } = everyVisit.get(id)!
    const unevenly = sequencesOf(charts[id]).filter((sequence) => {
      const met = pairsOf(sequence).filter((pair) => pairs.has(pair)).length
      return met > 0 && met < pairsOf(sequence).length
    })
    expect(unevenly).toEqual([])
  })
})

/** Everyone whom these rules describe. */
function* peopleOf(publics: Publics): Generator<Facts> {
  for (const { criteres } of publics) yield* peopleWith(criteres)
}

/** Everyone who meets these criteria; the last that names a question decides. */
function* peopleWith(criteres: Publics[number]['criteres'], facts: Facts = {}): Generator<Facts> {
  const [first, ...others] = criteres
  if (first === undefined) return yield facts
  for (const choice of first.parmi) yield* peopleWith(others, { ...facts, [first.question]: choice })
}

/** The people of a fiche, each with a need that calls it in their parcours. */
function* peopleCalledTo(id: string): Generator<Facts> {
  const { publics, si = [{ criteres: [] }] } = knowledge.fiches[id]!
  for (const { etapes } of Object.values(knowledge.parcours))
    for (const { quand } of etapes.filter(({ fiches }) => fiches.includes(id)))
      for (const call of peopleOf(quand))
        for (const person of peopleOf(publics))
          for (const one of peopleOf(si)) yield { ...call, ...one, ...person }
}

/** Whether a fiche is proposed (with this verdict, if told) to someone whom its rules describe: they are met one by one, until it is. */
function isCalledTo(id: string, verdict?: Verdict): boolean {
  for (const facts of peopleCalledTo(id)) {
    const met = orient(facts, withoutPeople).propositions.find((one) => one.id === id)
    if (met !== undefined && (verdict ?? met.verdict) === met.verdict) return true
  }
  return false
}

describe('every fiche is for someone', () => {
  test.each(Object.keys(knowledge.fiches))('%s', (id) => {
    const visits = [...everyVisit.values()]
    expect(visits.some((one) => one.proposed.has(id)) || isCalledTo(id)).toBe(true)
    const { publics, alerte } = content.fiches[id]!
    const neverSure = publics.every((one) => one['a-verifier-car'] !== undefined)
    expect(
      neverSure ||
        alerte !== undefined ||
        visits.some(({ possible }) => possible.has(id)) ||
        isCalledTo(id, 'possible'),
    ).toBe(true)
  })
})
