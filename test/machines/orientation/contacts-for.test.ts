import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { choicesOf } from '../../../content/questions.ts'
import { callFor } from '../../../machines/orientation/call-for.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { content } from '../../support/content.ts'
import { anyFacts, knowledge } from '../support/knowledge.ts'

/** The ids of those whom these people are told to call, at first and in all. */
function called(facts: Facts): { readonly first: readonly string[]; readonly all: readonly string[] } {
  const { contacts, autresContacts } = orient(facts, knowledge)
  const [first, others] = [contacts, autresContacts].map((list) => list.map(({ id }) => id))
  return { first: first ?? [], all: [...(first ?? []), ...(others ?? [])] }
}

const person = { profil: 'beneficiaire', departement: 'somme' } as const

describe('whom to call', () => {
  test('is five at most at first, each once, whatever is answered; who follows the person is the first', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { first, all } = called(facts)
        expect(first.length).toBeLessThanOrEqual(5)
        expect(new Set(all).size).toBe(all.length)
        const follower = Object.values(knowledge.acteurs).find(
          ({ suit }) => suit !== undefined && suit === facts.accompagnement,
        )
        expect(all[0]).toBe(follower?.id ?? all[0])
      }),
      { numRuns: 300 },
    )
  })

  test.each(['definir-projet', 'decouvrir-metier', 'trouver-emploi'])(
    'a student of 16 to 25 without a title calls the mission locale first (%s)',
    (besoin) => {
      const { first } = called({ ...person, statut: 'scolaire', age: '16-25', titre: 'non', besoin })
      expect(first[0]).toBe('acteur-missions-locales')
    },
  )

  test.each<readonly [string, Facts, Facts]>([
    ['acteur-apec', { ...person, statut: 'salarie' }, { ...person, statut: 'salarie', cadre: 'oui' }],
    ['acteur-cip', { ...person, statut: 'scolaire' }, { ...person, statut: 'scolaire', origine: 'ime' }],
    [
      'acteur-comete',
      { ...person, statut: 'salarie', titre: 'oui', besoin: 'garder-emploi' },
      {
        ...person,
        statut: 'salarie',
        titre: 'oui',
        besoin: 'garder-emploi',
        arret: 'oui',
        inaptitude: 'risque',
      },
    ],
    [
      'acteur-departement',
      { ...person, statut: 'demandeur-emploi' },
      { ...person, statut: 'demandeur-emploi', rsa: 'oui' },
    ],
    [
      'acteur-missions-locales',
      { ...person, statut: 'demandeur-emploi' },
      { ...person, statut: 'demandeur-emploi', age: '26-29', titre: 'oui' },
    ],
    [
      'acteur-france-travail',
      { ...person, statut: 'salarie', besoin: 'faire-reconnaitre' },
      { ...person, statut: 'salarie', besoin: 'faire-reconnaitre', contrat: 'cui' },
    ],
    [
      'acteur-medecine-du-travail',
      { ...person, statut: 'salarie', motif: 'evoluer', 'sante-declaree': 'non' },
      { ...person, statut: 'salarie', motif: 'evoluer', 'sante-declaree': 'oui' },
    ],
    [
      'acteur-carsat',
      { ...person, statut: 'salarie', motif: 'evoluer', 'sante-declaree': 'non' },
      { ...person, statut: 'salarie', motif: 'evoluer', 'sante-declaree': 'non', arret: 'oui' },
    ],
  ])('%s is told only to who said so', (id, without, saying) => {
    expect(called(without).all).not.toContain(id)
    expect(called(saying).all).toContain(id)
  })

  test.each(['acteur-mdph', 'acteur-avenir-actifs'])('an employer is not sent to %s', (id) => {
    for (const besoin of choicesOf('besoin-employeur'))
      expect(
        called({ profil: 'employeur', departement: 'nord', 'besoin-employeur': besoin }).all,
      ).not.toContain(id)
  })

  test('who is well, without a title, is never sent to those who are for the health of others', () => {
    const well = {
      ...person,
      titre: 'non',
      'sante-declaree': 'non',
      handicap: 'aucun',
      arret: 'non',
    } as const
    const others = new Set([
      'acteur-cap-emploi',
      'acteur-mdph',
      'acteur-carsat',
      'acteur-medecine-du-travail',
    ])
    const sent = choicesOf('statut').flatMap((statut) =>
      choicesOf('besoin').flatMap((besoin) =>
        statut === 'esat' || besoin === 'reconnaissance-handicap' || besoin === 'garder-emploi'
          ? []
          : called({ ...well, inaptitude: 'non', motif: 'evoluer', statut, besoin })
              .all.filter((id) => others.has(id))
              .map((id) => `${statut} ${besoin}: ${id}`),
      ),
    )
    expect(sent).toEqual([])
  })

  test('who has a health problem and no title is told the MDPH of their département among the first', () => {
    for (const departement of ['aisne', 'nord', 'oise', 'pas-de-calais', 'somme']) {
      const facts = { ...person, departement, statut: 'salarie', titre: 'non', 'sante-declaree': 'oui' }
      const { contacts } = orient(facts, knowledge)
      expect(contacts.find(({ id }) => id === 'acteur-mdph')?.telephone).toMatch(/^0/)
    }
  })
})

describe('whom a fiche names beside its first step', () => {
  test('is not among the first: a page without a phone takes nobody’s place, nor the Agefiph that of the FIPHFP', () => {
    const worker = { ...person, statut: 'salarie', titre: 'oui', besoin: 'garder-emploi' }
    const { first } = called({ ...worker, employeur: 'public' })
    expect(first).not.toContain('dea')
    const pupil = called({ ...person, statut: 'scolaire', besoin: 'decouvrir-metier', age: '16-25' })
    for (const page of ['cep', 'pmsmp']) expect(pupil.first).not.toContain(page)
    expect(pupil.all).toContain('pmsmp')
  })
})

describe('every acteur', () => {
  const all = Object.values(content.acteurs)

  test('has a number, or says in each reading how it is reached', () => {
    const silent = all.filter(
      ({ contacts, textes }) =>
        !contacts.some(({ telephone }) => telephone) &&
        languages.some((language) => (textes[language] ?? textes.fr)['premier-contact'].length < 30),
    )
    expect(silent.map(({ id }) => id)).toEqual([])
  })

  test('has a number of its own for each audience that it separates', () => {
    for (const { id, contacts } of all) {
      const separate = contacts.filter(({ pour }) => pour)
      const heard = new Set(separate.flatMap(({ pour }) => pour ?? []))
      expect([id, heard.size]).toEqual([id, separate.length === 0 ? 0 : 3])
    }
  })

  test('whose number is for the insured is given to no employer', () => {
    for (const departement of choicesOf('departement'))
      for (const besoin of choicesOf('besoin-employeur'))
        expect(
          called({ profil: 'employeur', departement, 'besoin-employeur': besoin, arret: 'oui' }).all,
        ).not.toEqual(expect.arrayContaining([expect.stringMatching(/^acteur-(?:carsat|cpam)$/)]))
  })

  test('never gives the number of pensions for the social service', () => {
    expect(JSON.stringify(content.acteurs)).not.toContain('39 60')
  })
})

test('an OPCO with a number for each is called at that of who asks', () => {
  const number = (facts: Facts) =>
    orient({ departement: 'oise', opco: 'uniformation', ...facts }, knowledge).contacts[0]?.telephone
  expect(number({ profil: 'employeur', 'besoin-employeur': 'former-salarie', employeur: 'prive' })).toBe(
    '09 69 32 79 79',
  )
  const referent = {
    profil: 'referent-handicap',
    'besoin-referent': 'financer-surcout',
    apprenant: 'apprenti',
  }
  expect(number({ ...referent, 'employeur-apprenant': 'prive' })).toBe('09 69 32 22 76')
})

test('the MDPH comes right after the first button for who has no title, not for who did not say', () => {
  const seeker = {
    statut: 'demandeur-emploi',
    handicap: 'moteur',
    age: '30-44',
    besoin: 'se-former',
    departement: 'nord',
  }
  const two = (facts: Facts) => called(facts).first.slice(0, 2)
  expect(two({ ...seeker, titre: 'non' })).toEqual(['acteur-france-travail', 'acteur-mdph'])
  expect(two(seeker)[0]).toBe('acteur-france-travail')
  expect(two(seeker)).not.toContain('acteur-mdph')
})

test('whom the first button calls is in the list, even when nobody there takes the person on', () => {
  const pupil = { statut: 'scolaire', age: 'moins-de-16', titre: 'non', 'sante-declaree': 'non' }
  const { contacts } = orient({ ...pupil, besoin: 'alternance', departement: 'somme' }, knowledge)
  expect(contacts.some(({ telephone }) => telephone !== undefined)).toBe(true)
})

test('an agent on sick leave is told to call the occupational doctor right after the first button, as an employee is', () => {
  for (const statut of ['agent-public', 'salarie'])
    for (const titre of ['non', 'en-cours']) {
      const facts = { ...person, statut, titre, besoin: 'garder-emploi', inaptitude: 'risque', arret: 'oui' }
      expect(called(facts).first.slice(0, 2)).toContain('acteur-medecine-du-travail')
    }
})

test('the first button is in the list when the first piste is what everybody gets', () => {
  const facts = {
    profil: 'beneficiaire',
    statut: 'alternant',
    departement: 'oise',
    besoin: 'gagner-experience',
    employeur: 'entreprise-adaptee',
    titre: 'non',
    'sante-declaree': 'non',
  }
  const { propositions, contacts } = orient(facts, knowledge)
  const first = callFor(propositions[0]!.id, facts, knowledge)?.contact.id
  expect(contacts.map(({ id }) => id)).toContain(first)
})
