import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { etapesAvantFor } from '../../../machines/orientation/etapes-avant.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { factsOf } from '../../../machines/visite/answers.ts'
import { knowledge } from '../support/knowledge.ts'
import { visitOf } from '../support/visits.ts'

const before = (facts: Facts) => etapesAvantFor(facts, knowledge).map(({ id }) => id)
const sure = (facts: Facts) =>
  etapesAvantFor(facts, knowledge)
    .filter(({ verdict }) => verdict === 'possible')
    .map(({ id }) => id)

describe('a visit before going back to work', () => {
  test.each(['salarie', 'alternant'])('%s on sick leave: asked of the occupational doctor', (statut) => {
    expect(sure({ statut, arret: 'oui' })).toContain('visite-prereprise')
  })

  test.each(['agent-public', 'esat', 'stagiaire-formation', 'autre'])(
    '%s on sick leave: to check',
    (statut) => {
      expect(before({ statut, arret: 'oui' })).toContain('visite-prereprise')
      expect(sure({ statut, arret: 'oui' })).not.toContain('visite-prereprise')
    },
  )

  test.each(['independant', 'demandeur-emploi', 'scolaire'])('%s has no occupational doctor', (statut) => {
    for (const profil of [undefined, 'beneficiaire', 'proche'] as const)
      expect(before({ ...(profil ? { profil } : {}), statut, arret: 'oui' })).not.toContain(
        'visite-prereprise',
      )
  })

  test('shown when the leave is known, and only then', () => {
    expect(before({ arret: 'oui' })).toContain('visite-prereprise')
    for (const arret of [undefined, 'ne-sait-pas', 'non'])
      expect(before({ statut: 'salarie', ...(arret ? { arret } : {}) })).not.toContain('visite-prereprise')
  })

  test('an employer is told of it for their employee', () => {
    expect(sure({ 'besoin-employeur': 'maintenir', arret: 'oui' })).toContain('visite-prereprise')
  })
})

describe('asking for the recognition', () => {
  const health: readonly Facts[] = [
    { 'sante-declaree': 'oui' },
    { arret: 'oui' },
    { inaptitude: 'averee' },
    { inaptitude: 'risque' },
    { 'at-mp': 'oui' },
    { motif: 'sante' },
    { 'appui-en-formation': 'oui' },
    ...choicesOf('handicap')
      .filter((handicap) => handicap !== 'aucun')
      .map((handicap) => ({ handicap })),
  ]

  test.each(health)('a health problem, no title: %o', (facts) => {
    for (const statut of choicesOf('statut').filter((one) => one !== 'esat'))
      expect([statut, ...sure({ statut, titre: 'non', ...facts })]).toContain('demander-rqth')
    expect(before({ titre: 'non', ...facts })).toContain('demander-rqth')
  })

  test.each(health)('the title is not known: to check, %o', (facts) => {
    for (const titre of [undefined, 'ne-sait-pas']) {
      const person = { statut: 'salarie', ...(titre ? { titre } : {}), ...facts }
      expect(before(person)).toContain('demander-rqth')
      expect(sure(person)).not.toContain('demander-rqth')
    }
  })

  test.each(health)('who has a title, asks for one, or works in an ESAT is told nothing: %o', (facts) => {
    for (const titre of ['oui', 'en-cours'])
      expect(before({ statut: 'salarie', titre, ...facts })).not.toContain('demander-rqth')
    expect(before({ statut: 'esat', titre: 'non', ...facts })).not.toContain('demander-rqth')
  })

  test('who has a title, or waits for it, is led to the MDPH by the fiche when that is the need', () => {
    for (const titre of ['oui', 'en-cours']) {
      const person = { statut: 'salarie', besoin: 'reconnaissance-handicap', titre, 'sante-declaree': 'oui' }
      const { propositions, etapesAvant, contacts } = orient({ departement: 'nord', ...person }, knowledge)
      expect(propositions[0]).toMatchObject({ id: 'demander-rqth', verdict: 'a-verifier' })
      expect(contacts[0]?.id).toBe('acteur-mdph')
      expect(etapesAvant).toEqual([])
    }
  })

  test('no health problem is known: nothing', () => {
    for (const facts of [
      {},
      { 'sante-declaree': 'non' },
      { handicap: 'aucun' },
      { arret: 'ne-sait-pas' },
    ] as readonly Facts[])
      expect(before({ statut: 'salarie', titre: 'non', ...facts })).toEqual([])
  })

  test('a professional is told of it for someone else, never for themselves', () => {
    expect(before({ profil: 'employeur', 'besoin-employeur': 'recruter' })).toEqual([])
    expect(before({ profil: 'referent-handicap' })).toEqual([])
    expect(sure({ profil: 'employeur', titre: 'non', inaptitude: 'risque' })).toContain('demander-rqth')
    expect(sure({ profil: 'referent-handicap', titre: 'non' })).toContain('demander-rqth')
  })
})

describe('before 16', () => {
  const child = { statut: 'scolaire', titre: 'non', 'sante-declaree': 'oui', departement: 'nord' }

  test('the recognition is the fiche’s to tell of, to check, and nothing to do first', () => {
    expect(before({ ...child, age: 'moins-de-16' })).toEqual([])
    expect(before({ ...child, age: '16-25' })).toEqual(['demander-rqth'])
    expect(before(child)).toEqual(['demander-rqth'])
    const { propositions, contacts } = orient(
      { ...child, age: 'moins-de-16', besoin: 'reconnaissance-handicap' },
      knowledge,
    )
    expect(propositions[0]).toMatchObject({ id: 'demander-rqth', verdict: 'a-verifier' })
    expect(contacts[0]?.id).toBe('acteur-mdph')
  })

  test('the MDPH stays among those to call, whatever the need', () => {
    for (const besoin of choicesOf('besoin')) {
      const { contacts, autresContacts } = orient({ ...child, age: 'moins-de-16', besoin }, knowledge)
      expect([...contacts, ...autresContacts].map(({ id }) => id)).toContain('acteur-mdph')
    }
  })
})

describe('the questions ask for what comes before any fiche', () => {
  const ill: Facts = { titre: 'non', 'sante-declaree': 'oui', arret: 'oui', 'appui-en-formation': 'oui' }
  const visited = (facts: Facts) =>
    factsOf(visitOf({ profil: 'beneficiaire', departement: 'nord', secteur: 'autre', ...ill, ...facts }))

  /** Two étapes of an employee leave no room for health: they said first what brings them. */
  const brought = (statut: string, besoin: string): Facts =>
    statut === 'salarie' && ['preparer-formation', 'trouver-emploi'].includes(besoin)
      ? { motif: 'sante' }
      : {}

  test.each(choicesOf('statut').filter((statut) => statut !== 'esat'))(
    '%s, no title, ill: whatever the need, the recognition is told of',
    (statut) => {
      for (const besoin of choicesOf('besoin'))
        expect([besoin, ...before(visited({ statut, besoin, ...brought(statut, besoin) }))]).toContain(
          'demander-rqth',
        )
    },
  )

  test('a pupil whose fiches need no health is asked about it after « non »', () => {
    const pupil = visited({ statut: 'scolaire', besoin: 'trouver-emploi' })
    expect(pupil).toMatchObject({ titre: 'non', 'sante-declaree': 'oui' })
  })
})

test('the visit comes first: sick leave ends', () => {
  expect(before({ statut: 'salarie', titre: 'non', arret: 'oui' })).toEqual([
    'visite-prereprise',
    'demander-rqth',
  ])
})

describe('whom these steps name is among the first to call', () => {
  const first = (facts: Facts) => orient(facts, knowledge).contacts.map(({ id }) => id)

  test.each(choicesOf('statut').filter((statut) => statut !== 'esat'))('the MDPH, for a %s', (statut) => {
    for (const besoin of choicesOf('besoin'))
      expect(first({ statut, besoin, departement: 'oise', titre: 'non', 'sante-declaree': 'oui' })).toContain(
        'acteur-mdph',
      )
  })

  test('the occupational doctor, for an employee on sick leave', () => {
    expect(first({ statut: 'salarie', departement: 'oise', arret: 'oui' })).toContain(
      'acteur-medecine-du-travail',
    )
  })
})

describe('a period to prepare another post (PPR)', () => {
  test.each<readonly [Facts, boolean]>([
    [{ statut: 'agent-public', inaptitude: 'averee' }, true],
    [{ statut: 'agent-public', inaptitude: 'risque' }, true],
    [{ statut: 'agent-public', inaptitude: 'non' }, false],
    [{ statut: 'agent-public' }, false],
    [{ statut: 'salarie', inaptitude: 'averee' }, false],
  ])('is told to an agent who is unfit, or may be, and to nobody else: %j', (facts, told) => {
    expect(before({ profil: 'beneficiaire', ...facts }).includes('demander-ppr')).toBe(told)
  })
})
