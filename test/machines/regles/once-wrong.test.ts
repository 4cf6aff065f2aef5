import { expect, test } from 'vitest'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { knowledge } from '../support/knowledge.ts'

const nord: Facts = { departement: 'nord' }
const ready: Facts = { titre: 'oui', 'formation-trouvee': 'oui', besoin: 'se-former' }
const ill: Facts = {
  statut: 'salarie',
  titre: 'oui',
  motif: 'sante',
  'sante-declaree': 'oui',
  inaptitude: 'non',
}

function verdictOf(id: string, facts: Facts): string {
  const { propositions, exclus } = orient({ ...nord, ...facts }, knowledge)
  const excluded = exclus.some((one) => one.id === id) ? 'exclu' : 'absent'
  return propositions.find((one) => one.id === id)?.verdict ?? excluded
}

/** People whom a rule once refused, left in doubt, or promised too much. */
const people: readonly (readonly [who: string, id: string, facts: Facts, verdict: string])[] = [
  [
    'no opinion of an occupational doctor: self-employed',
    'espo-esrp-ueros',
    { statut: 'independant', titre: 'oui', inaptitude: 'non', besoin: 'reprendre-pied' },
    'a-verifier',
  ],
  [
    'unfit for their job, without a title',
    'espo-esrp-ueros',
    { statut: 'salarie', titre: 'non', inaptitude: 'averee', besoin: 'definir-projet' },
    'a-verifier',
  ],
  [
    'on sick leave, the doctor not yet seen',
    'crpe',
    { statut: 'salarie', arret: 'oui', inaptitude: 'non', besoin: 'garder-emploi' },
    'a-verifier',
  ],
  ['a public-sector worker with a training', 'rhf', { ...ready, statut: 'agent-public' }, 'a-verifier'],
  ['a self-employed person with a training', 'rhf', { ...ready, statut: 'independant' }, 'a-verifier'],
  [
    'a public-sector worker about to start',
    'pret-materiel',
    { ...ready, statut: 'agent-public' },
    'a-verifier',
  ],
  [
    'a self-employed person about to start',
    'pret-materiel',
    { ...ready, statut: 'independant' },
    'a-verifier',
  ],
  [
    'an employee whose health threatens the job',
    'cdd-tremplin',
    { ...ill, besoin: 'garder-emploi' },
    'a-verifier',
  ],
  [
    'whom nobody follows yet',
    'dea',
    { statut: 'salarie', titre: 'oui', 'suivi-insuffisant': 'personne', besoin: 'garder-emploi' },
    'a-verifier',
  ],
  [
    'who works in an ESAT, without another title',
    'espo-esrp-ueros',
    { statut: 'esat', titre: 'non', besoin: 'reprendre-pied' },
    'possible',
  ],
  [
    'who works in an ESAT, without another title',
    'cdd-tremplin',
    { statut: 'esat', titre: 'non', besoin: 'gagner-experience' },
    'a-verifier',
  ],
  [
    'a pupil of 15',
    'contrat-apprentissage',
    { statut: 'scolaire', age: 'moins-de-16', titre: 'non', besoin: 'alternance' },
    'a-verifier',
  ],
  [
    'a trainee without RSA',
    'poe',
    { statut: 'stagiaire-formation', rsa: 'non', besoin: 'se-former' },
    'a-verifier',
  ],
  [
    'an employee of an adapted company',
    'objectif-parcours-pro',
    { statut: 'salarie', titre: 'oui', employeur: 'entreprise-adaptee', besoin: 'garder-emploi' },
    'a-verifier',
  ],
  [
    'an autistic job seeker',
    'pass-pas',
    { statut: 'demandeur-emploi', titre: 'oui', handicap: 'autisme', besoin: 'se-former' },
    'a-verifier',
  ],
  [
    'a young person, of a scheme that is closed',
    'prepa-apprentissage',
    { statut: 'demandeur-emploi', age: '16-25', diplome: 'aucun', besoin: 'preparer-formation' },
    'a-verifier',
  ],
  [
    'an employee who wants to move on',
    'inclupro-formation',
    { statut: 'salarie', titre: 'oui', motif: 'evoluer', besoin: 'definir-projet' },
    'a-verifier',
  ],
  [
    'an employer, of a candidate nobody knows',
    'activ-alternance',
    { profil: 'employeur', 'besoin-employeur': 'accueillir-immersion' },
    'possible',
  ],
  [
    'a job seeker, of a day that is past',
    'duoday',
    { statut: 'demandeur-emploi', titre: 'oui', besoin: 'decouvrir-metier' },
    'a-verifier',
  ],
  [
    'a pupil under 16',
    'contrat-professionnalisation',
    { statut: 'scolaire', age: 'moins-de-16', besoin: 'alternance' },
    'exclu',
  ],
  [
    'an employee, of a scheme that takes nobody any more',
    'pro-a',
    { statut: 'salarie', besoin: 'alternance' },
    'absent',
  ],
  ...['trouver-emploi', 'gagner-experience'].map(
    (besoin) =>
      [
        'whose health is in the way, without a title, whom nobody follows',
        'dea',
        {
          statut: 'demandeur-emploi',
          titre: 'non',
          'sante-declaree': 'oui',
          handicap: 'psychique',
          'suivi-insuffisant': 'personne',
          besoin,
        },
        'a-verifier',
      ] as const,
  ),
  [
    'a public employer who trains, with private-sector steps',
    'cpf-c2p-fipu',
    { profil: 'employeur', employeur: 'public', 'besoin-employeur': 'former-salarie' },
    'a-verifier',
  ],
  [
    'an employee with a title who looks for another job',
    'cdd-tremplin',
    { statut: 'salarie', titre: 'oui', besoin: 'trouver-emploi' },
    'a-verifier',
  ],
  ...['salarie', 'independant', 'alternant', 'agent-public'].map(
    (statut) =>
      [
        'at work, of a day for others',
        'duoday',
        { statut, titre: 'oui', besoin: 'decouvrir-metier' },
        'absent',
      ] as const,
  ),
]

test.each(people)('%s: %s', (_, id, facts, verdict) => {
  expect(verdictOf(id, { profil: 'beneficiaire', ...facts })).toBe(verdict)
})

test('a trainee has the number of France Travail, and a title takes a mission locale to 29 years', () => {
  const contactsOf = (facts: Facts) => {
    const { contacts, autresContacts } = orient({ ...nord, profil: 'beneficiaire', ...facts }, knowledge)
    return [...contacts, ...autresContacts].map(({ id }) => id)
  }
  expect(contactsOf({ statut: 'stagiaire-formation', titre: 'non', besoin: 'se-former' })).toContain(
    'acteur-france-travail',
  )
  const seeker = { statut: 'demandeur-emploi', age: '26-29', besoin: 'se-former' }
  expect(contactsOf({ ...seeker, titre: 'oui' })).toContain('acteur-missions-locales')
  expect(contactsOf({ ...seeker, titre: 'non' })).not.toContain('acteur-missions-locales')
})

test('before 16 the RQTH is the fiche’s to tell of, to check, and no step to do first; a public employer is given no page of an OPCO', () => {
  const pupil = (age: string) =>
    orient(
      {
        ...nord,
        statut: 'scolaire',
        titre: 'non',
        'sante-declaree': 'oui',
        besoin: 'reconnaissance-handicap',
        age,
      },
      knowledge,
    )
  expect(pupil('moins-de-16').etapesAvant).toEqual([])
  expect(pupil('moins-de-16').propositions[0]).toMatchObject({ id: 'demander-rqth', verdict: 'a-verifier' })
  expect(pupil('16-25').etapesAvant.map(({ id }) => id)).toEqual(['demander-rqth'])
  expect(pupil('16-25').propositions[0]).toMatchObject({ id: 'demander-rqth', verdict: 'possible' })
  const pages = (employeur: string) =>
    orient(
      { ...nord, profil: 'employeur', 'besoin-employeur': 'former-salarie', opco: 'opco-2i', employeur },
      knowledge,
    ).pages.map(({ id }) => id)
  expect(pages('public')).toEqual([])
  expect(pages('prive')).toEqual(['opco-2i'])
})
