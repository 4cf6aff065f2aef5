import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../content/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { anyFacts, withoutPeople } from '../support/knowledge.ts'

const asked = (facts: Facts) => orient(facts, withoutPeople).aDemander

/** What only an illness, a disability or its support can answer. */
const ofHealth: ReadonlySet<Question> = new Set<Question>([
  'sante-declaree',
  'arret',
  'inaptitude',
  'handicap',
  'suivi-insuffisant',
  'appui-en-formation',
])

const employee = { profil: 'beneficiaire', statut: 'salarie', departement: 'nord', titre: 'non' }

describe('who says that their health does not hinder them', () => {
  test.each(['se-former', 'definir-projet', 'garder-emploi', 'financer', 'ne-sait-pas'])(
    'has no doctor to ask (%s), as someone who is hindered has',
    (besoin) => {
      const hindered = asked({ ...employee, besoin, 'sante-declaree': 'oui' })
      expect(hindered.filter((question) => ofHealth.has(question))).not.toEqual([])
      const well = asked({ ...employee, besoin, 'sante-declaree': 'non' })
      expect(well.filter((question) => ofHealth.has(question))).toEqual([])
      expect(well).not.toEqual([])
    },
  )

  test('neither has who says that they have no disability', () => {
    const well = asked({ ...employee, besoin: 'se-former', handicap: 'aucun' })
    expect(well.filter((question) => ofHealth.has(question))).toEqual([])
  })

  test.each<Facts>([
    { titre: 'oui' },
    { titre: 'refuse' },
    { arret: 'oui' },
    { inaptitude: 'risque' },
    { 'at-mp': 'oui' },
    { motif: 'sante' },
  ])('is asked all the same with %j', (trouble) => {
    const facts = { ...employee, besoin: 'garder-emploi', 'sante-declaree': 'non', ...trouble }
    expect(asked(facts).filter((question) => ofHealth.has(question))).not.toEqual([])
  })
})

describe('the most useful question comes first', () => {
  test('an employee on sick leave is to ask what the doctor says, before anything else', () => {
    const facts = {
      profil: 'beneficiaire',
      statut: 'salarie',
      departement: 'nord',
      titre: 'en-cours',
      arret: 'oui',
    }
    expect(asked(facts)[0]).toBe('inaptitude')
  })

  test.each([
    ['a sick leave, for who works in an ESAT', { statut: 'esat' }, 'arret'],
    ['an age under 16, for who works for themselves', { statut: 'independant' }, 'age'],
  ])('what is but for an exception comes last: %s', (_, who, last) => {
    const questions = asked({ ...employee, ...who, besoin: 'se-former' })
    expect(questions).toContain('formation-trouvee')
    expect(questions.at(-1)).toBe(last)
  })
})

/** What an employer or a référent knows or can ask: their own case, their employee's contract, their learner's training. */
const theirs: Readonly<Record<string, readonly Question[]>> = {
  employeur: [
    'besoin-employeur',
    'departement',
    'employeur',
    'titre',
    'arret',
    'inaptitude',
    'at-mp',
    'contrat',
  ],
  'referent-handicap': [
    'besoin-referent',
    'departement',
    'apprenant',
    'employeur-apprenant',
    'etape',
    'duree-restante',
    'titre',
    'handicap',
    'age',
    'origine',
    'secteur',
  ],
}

test.each(Object.keys(theirs))(
  'someone who is %s is asked nothing of a candidate’s registration, income or plans, whatever they answered',
  (profil) => {
    const found = new Set<Question>()
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const question of asked({ ...facts, profil })) found.add(question)
      }),
      { numRuns: 2000 },
    )
    expect([...found].toSorted()).toEqual([...theirs[profil]!].toSorted())
  },
)
