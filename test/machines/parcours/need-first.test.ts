import { describe, expect, test } from 'vitest'
import type { EtapeRule } from '../../../content/content.ts'
import { choicesOf, unknown } from '../../../content/questions.ts'
import { orient, proposedTo } from '../../../machines/orientation/orientation.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { nodesIn } from '../../../machines/parcours/graph.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { certainty } from '../../../machines/regles/etapes.ts'
import { forks } from '../support/forks.ts'
import { knowledge, withoutPeople } from '../support/knowledge.ts'
import { etapeOf, leadsOf } from '../support/leads.ts'

const ofPeople = (Object.keys(charts) as readonly ParcoursId[]).filter((id) => forks[id] === 'besoin')

/** Answers beside the need that move fiches about: all the ways to combine them. */
const beside = [
  ['titre', [undefined, 'oui', 'non']],
  ['sante-declaree', [undefined, 'oui', 'non']],
  ['age', [undefined, 'moins-de-16', '16-25', '45-et-plus']],
  ['employeur', [undefined, 'public', 'prive']],
  ['contrat', [undefined, 'cdi', 'interim']],
] as const

const ways = beside.reduce<readonly Facts[]>(
  (all, [question, choices]) =>
    all.flatMap((one) =>
      choices.map((choice) => (choice === undefined ? one : { ...one, [question]: choice })),
    ),
  [{}],
)

/** What tells of a parcours: the status; nothing, where it is not known. */
function toldBy(parcours: ParcoursId): Facts {
  return parcours === 'premiers-reperes' ? {} : { statut: parcours }
}

/** Whether the need alone calls an étape, whatever else was answered. */
function answersAlone({ quand }: EtapeRule, besoin = unknown): boolean {
  return quand.some(
    ({ criteres: [only, ...more] }) =>
      only?.question === 'besoin' && more.length === 0 && only.parmi.includes(besoin),
  )
}

describe('the need that was asked for comes first, whatever brings the person', () => {
  test.each(ofPeople)(
    '%s: every need and motif; what answers it is the first that is not excluded',
    (statut) => {
      const wrong = leadsOf(statut).flatMap(([told, snapshot]) => {
        const { etapes } = knowledge.parcours[statut]!
        const etape = etapes.find(({ id }) => id === etapeOf(nodesIn(snapshot)[2]))
        // A need that is not offered there leads to someone to talk to, and calls no étape.
        if (etape === undefined || certainty(etape, told) !== 0) return []
        const called = [etape, ...etapes.filter((one) => answersAlone(one, told.besoin))]
        const fiches = new Set(called.flatMap((one) => one.fiches))
        return ways.flatMap((way) => {
          const facts = { profil: 'beneficiaire', ...toldBy(statut), ...told, ...way, departement: 'nord' }
          const proposed = proposedTo(facts, knowledge)
          const [first = ''] = proposed
          const answered = proposed.some((id) => fiches.has(id))
          return !answered || fiches.has(first)
            ? []
            : [`${JSON.stringify({ ...told, ...way })}: ${first} before ${etape.id}`]
        })
      })
      expect([...new Set(wrong)].slice(0, 10)).toEqual([])
    },
  )

  test('an employee who wants to change trade by work-study reads of the contracts before what pays for a training', () => {
    const facts = { statut: 'salarie', besoin: 'alternance', motif: 'envie-de-changer', contrat: 'cdi' }
    const ids = orient({ departement: 'nord', ...facts }, withoutPeople).propositions.map(({ id }) => id)
    for (const contract of ['contrat-professionnalisation', 'contrat-apprentissage'])
      for (const other of ['cpf-c2p-fipu', 'ptp'])
        expect(ids.indexOf(contract)).toBeLessThan(ids.indexOf(other))
    expect(ids).toContain('ptp')
  })
})

describe('no need is left without an answer', () => {
  test.each(ofPeople)('%s: something more than advice, and someone to call', (statut) => {
    const wrong = choicesOf('besoin').flatMap((besoin) =>
      ['oui', 'non', undefined].flatMap((titre) => {
        const facts = {
          ...toldBy(statut),
          besoin,
          departement: 'nord',
          'sante-declaree': 'oui',
          ...(titre ? { titre } : {}),
        }
        const { propositions, contacts, demandees } = orient(facts, knowledge)
        const answering = propositions.filter(({ etape }) => demandees.includes(etape))
        const own = answering.filter(({ id }) => id !== 'cep')
        const offered = demandees.length > 0
        const called = contacts.some(({ telephone, courriel }) => (telephone ?? courriel) !== undefined)
        const answered = !offered || own.length > 0
        return answered && called
          ? []
          : [`${besoin}, titre ${titre}: ${answering.map(({ id }) => id).join()}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  test.each(choicesOf('statut'))('%s: recognition of a disability leads to the MDPH, first', (statut) => {
    for (const titre of ['oui', 'en-cours', 'refuse', 'non', unknown]) {
      const facts = { statut, titre, besoin: 'reconnaissance-handicap', departement: 'nord' }
      const { propositions, contacts } = orient(facts, knowledge)
      expect([titre, propositions[0]?.id]).toEqual([titre, 'demander-rqth'])
      expect([titre, contacts[0]?.id]).toEqual([titre, 'acteur-mdph'])
    }
  })

  test('who works in an ESAT, whose orientation is a title, also has the adviser of their place', () => {
    const facts = { statut: 'esat', besoin: 'reconnaissance-handicap', departement: 'nord' }
    const { propositions, contacts, etapesAvant } = orient(facts, knowledge)
    expect(propositions[0]).toMatchObject({ id: 'demander-rqth', verdict: 'a-verifier' })
    expect(contacts.map(({ id }) => id)).toContain('acteur-cip')
    expect(etapesAvant).toEqual([])
  })
})
