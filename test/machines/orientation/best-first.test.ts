import { describe, expect, test } from 'vitest'
import { callFor } from '../../../machines/orientation/call-for.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { knowledge } from '../support/knowledge.ts'

const proposed = (facts: Facts) => orient({ departement: 'nord', ...facts }, knowledge).propositions
const ids = (facts: Facts) => proposed(facts).map(({ id }) => id)

describe('an apprenticeship, at 45 and over, with a title', () => {
  const seeker = { age: '45-et-plus', titre: 'oui', besoin: 'trouver-emploi' }

  test.each(['independant', 'autre', 'salarie', 'agent-public', 'demandeur-emploi'])(
    '%s who looks for a job: possible, after all that they look for first',
    (statut) => {
      // A DuoDay that is a year away comes after everything, and a CDD for who has a contract.
      const here = proposed({ ...seeker, statut }).filter(
        ({ id, etape }) => etape === 'trouver-emploi' && id !== 'duoday' && id !== 'cdd-tremplin',
      )
      expect(here.at(-1)).toMatchObject({ id: 'contrat-apprentissage', verdict: 'possible' })
      expect(here.length).toBeGreaterThan(2)
    },
  )

  test('who asks to learn at work, or is younger, finds it among the first', () => {
    expect(ids({ ...seeker, statut: 'independant', besoin: 'alternance' })[0]).toBe('contrat-apprentissage')
    expect(ids({ ...seeker, statut: 'independant', age: '30-44' })[0]).toBe('contrat-apprentissage')
  })
})

test('where no need is told, someone to talk to comes first, unless what was said leaves in doubt that they are for them', () => {
  expect(ids({})[0]).toBe('cep')
  expect(ids({ statut: 'autre' })[0]).toBe('cep')
  expect(ids({ profil: 'proche', statut: 'scolaire' })[0]).toBe('pmsmp')
})

test('nobody in good health is told to call Cap emploi, whether they say for whom they ask or not', () => {
  const healthy = { statut: 'demandeur-emploi', age: '26-29', titre: 'non', 'sante-declaree': 'non' }
  for (const profil of [{}, { profil: 'beneficiaire' }] as readonly Facts[]) {
    const facts = { ...profil, ...healthy, departement: 'nord', besoin: 'trouver-emploi' }
    const { contacts, autresContacts } = orient(facts, knowledge)
    expect([...contacts, ...autresContacts].map(({ id }) => id)).not.toContain('acteur-cap-emploi')
  }
})

test('a DuoDay that is past is possible for nobody: the next is to be prepared', () => {
  for (const besoin of ['recruter', 'sensibiliser', 'accueillir-immersion']) {
    const found = proposed({ profil: 'employeur', 'besoin-employeur': besoin }).find(
      ({ id }) => id === 'duoday',
    )
    expect(found?.verdict).toBe('a-verifier')
  }
})

describe('a scheme that is closed', () => {
  test.each([
    { statut: 'scolaire', besoin: 'preparer-formation' },
    { statut: 'scolaire', besoin: 'alternance', titre: 'non', 'sante-declaree': 'non' },
    { statut: 'demandeur-emploi', besoin: 'preparer-formation', profil: 'beneficiaire' },
    { statut: 'demandeur-emploi', besoin: 'preparer-formation', profil: 'proche' },
  ])('comes after all that is open in its step: %o', (facts) => {
    const all = proposed({ age: '16-25', diplome: 'aucun', ...facts })
    const step = all.find(({ id }) => id === 'prepa-apprentissage')?.etape
    const found = all.filter(({ etape }) => etape === step)
    expect(found.at(-1)?.id).toBe('prepa-apprentissage')
    expect(found.length).toBeGreaterThan(1)
  })
})

test('before their sick leave is known, who keeps a job that harms their health reads of what keeps it first', () => {
  const facts = { profil: 'beneficiaire', statut: 'salarie', motif: 'sante', besoin: 'garder-emploi' }
  expect(ids(facts)[0]).toBe('essai-encadre')
  expect(ids(facts).indexOf('cep')).toBeGreaterThan(2)
})

describe('a pupil of an IME', () => {
  test.each(['decouvrir-metier', 'definir-projet', 'trouver-emploi', 'reprendre-pied'])(
    'is led to the team of the IME first, for %s',
    (besoin) => {
      const pupil = { profil: 'beneficiaire', statut: 'scolaire', age: '16-25', besoin, departement: 'nord' }
      const first = (origine: string) =>
        orient({ ...pupil, titre: 'non', origine }, knowledge).contacts.map(({ id }) => id)
      expect(first('ime')).toContain('acteur-cip')
      expect(first('ime')).toContain('acteur-mdph')
      expect(first('ordinaire')).not.toContain('acteur-cip')
    },
  )
})

test('France Travail, which their texts name, is called by employees on an integration contract', () => {
  const seeker = { profil: 'beneficiaire', statut: 'salarie', besoin: 'trouver-emploi', departement: 'nord' }
  const called = (contrat: string) => orient({ ...seeker, contrat }, knowledge).contacts.map(({ id }) => id)
  for (const contrat of ['cui', 'cddi']) expect(called(contrat)).toContain('acteur-france-travail')
  expect(called('cdi')).not.toContain('acteur-france-travail')
})

describe('an immersion, which everybody can have', () => {
  const seeker = { profil: 'beneficiaire', statut: 'salarie', titre: 'oui' }

  test('comes after what is for fewer, wherever its step lists it; not after a CDD for who has a contract', () => {
    const experience = ids({ ...seeker, besoin: 'gagner-experience' })
    expect(experience.indexOf('pmsmp')).toBeLessThan(experience.indexOf('cdd-tremplin'))
    const found = ids({ ...seeker, statut: 'demandeur-emploi', besoin: 'gagner-experience' })
    expect(found.indexOf('cdd-tremplin')).toBeGreaterThan(-1)
    expect(found.indexOf('cdd-tremplin')).toBeLessThan(found.indexOf('pmsmp'))
  })

  test('is the answer for who wants to discover a trade, or to welcome someone', () => {
    expect(ids({ ...seeker, besoin: 'decouvrir-metier' })[0]).toBe('pmsmp')
    expect(ids({ profil: 'employeur', 'besoin-employeur': 'accueillir-immersion' })[0]).toBe('pmsmp')
  })
})

test('a training in the present company is not put first by a training that was found', () => {
  const worker = { statut: 'salarie', 'formation-trouvee': 'oui' }
  expect(ids({ ...worker, besoin: 'se-former', motif: 'evoluer' }).slice(0, 3)).toEqual([
    'pdc',
    'cpf-c2p-fipu',
    'afest',
  ])
})

test('what is only of the region comes after what is open, for who lives elsewhere', () => {
  const pupil = { statut: 'scolaire', age: '16-25', origine: 'ime', besoin: 'alternance' }
  expect(ids({ ...pupil, departement: 'drom' })[0]).toBe('contrat-apprentissage')
  expect(ids(pupil)[0]).toBe('activ-alternance')
  const seeker = { statut: 'demandeur-emploi', titre: 'oui', besoin: 'definir-projet' }
  expect(ids({ ...seeker, departement: 'mayotte', secteur: 'social-soin' })[0]).not.toBe('oasiss')
})

test('what is a year away comes after what one can begin now', () => {
  const found = ids({ statut: 'demandeur-emploi', titre: 'oui', age: '30-44', besoin: 'reprendre-pied' })
  expect(found.indexOf('pmsmp')).toBeLessThan(found.indexOf('duoday'))
  expect(found).toContain('duoday')
})

test('a trade’s own training is named to who aims at it, or prepares a training', () => {
  const seeker = { statut: 'demandeur-emploi', titre: 'oui' }
  expect(ids({ ...seeker, besoin: 'definir-projet' })).not.toContain('oasiss')
  expect(ids({ ...seeker, besoin: 'definir-projet', secteur: 'social-soin' })).toContain('oasiss')
  expect(ids({ ...seeker, besoin: 'preparer-formation' })).toContain('oasiss')
})

test('who waits for a recognition beside an incapacity of 10 % is given no less than who asked for none', () => {
  const hurt = {
    statut: 'salarie',
    employeur: 'prive',
    'incapacite-10': 'oui',
    anciennete: 'insuffisante',
    motif: 'sante',
    besoin: 'financer',
  }
  const [waiting, none] = ['en-cours', 'non'].map((titre) =>
    proposed({ ...hurt, titre }).map(({ id, verdict }) => `${id} ${verdict}`),
  )
  expect(waiting).toEqual(none)
  expect(waiting).toContain('ptp possible')
})

test('a closed scheme is opened by nothing that one could do', () => {
  const seeker = { statut: 'demandeur-emploi', age: '30-44', titre: 'refuse', besoin: 'preparer-formation' }
  const { exclus } = orient({ departement: 'nord', ...seeker }, knowledge)
  expect(exclus.find(({ id }) => id === 'prepa-apprentissage')?.ouvrirait).toEqual({})
})

test('a healthy public agent is told of no fund for disability; one whose health is in the way is', () => {
  const agent = { statut: 'agent-public', age: '30-44', titre: 'non', besoin: 'se-former' }
  expect(ids({ ...agent, 'sante-declaree': 'non' })).not.toContain('aides-fiphfp')
  expect(ids({ ...agent, 'sante-declaree': 'oui' })).toContain('aides-fiphfp')
})

test('who tells of nothing is led to someone to talk to first', () => {
  for (const facts of [{}, { statut: 'salarie' }, { statut: 'demandeur-emploi' }, { statut: 'alternant' }])
    expect([facts, ids(facts)[0]]).toEqual([facts, 'cep'])
})

test('a young person without a job is led to the mission locale, with or without a title', () => {
  const young = { statut: 'demandeur-emploi', age: '16-25', besoin: 'alternance', departement: 'nord' }
  for (const titre of ['oui', 'non'])
    for (const health of ['oui', 'non', 'ne-sait-pas'])
      expect(
        callFor('contrat-apprentissage', { ...young, titre, 'sante-declaree': health }, knowledge)?.contact
          .id,
      ).toBe('acteur-missions-locales')
})

test('who has a brain injury and a title reads first of the place that is made for them', () => {
  const seeker = { statut: 'demandeur-emploi', titre: 'oui', age: '30-44' }
  for (const besoin of ['definir-projet', 'reprendre-pied']) {
    const [first] = proposed({ ...seeker, besoin, handicap: 'lesion-cerebrale' })
    expect(first).toMatchObject({ id: 'espo-esrp-ueros', verdict: 'possible' })
  }
  expect(ids({ ...seeker, besoin: 'definir-projet', handicap: 'moteur' })[0]).not.toBe('espo-esrp-ueros')
})

test('what a référent asks to borrow is read first, even where it is still to be checked', () => {
  const facts = { profil: 'referent-handicap', 'besoin-referent': 'pret-materiel', apprenant: 'apprenti' }
  for (const more of [
    {},
    { 'duree-restante': 'moins-de-8-mois', 'employeur-apprenant': 'prive', titre: 'oui' },
  ])
    expect(ids({ ...facts, ...more, etape: 'en-cours' })[0]).toBe('pret-materiel')
})

test('who is well reads last of what waits for an illness', () => {
  const well = { titre: 'non', 'sante-declaree': 'non', age: '45-et-plus', besoin: 'reprendre-pied' }
  expect(ids({ ...well, statut: 'autre' })[0]).toBe('pmsmp')
  const kept = ids({ ...well, statut: 'salarie', besoin: 'garder-emploi' })
  expect(kept[0]).toBe('cep')
  expect(ids({ ...well, statut: 'salarie', besoin: 'garder-emploi', 'sante-declaree': 'oui' })[0]).not.toBe(
    'cep',
  )
})

test('emploi accompagné, a last resort, comes after what adapts a workplace, unless the support is not enough', () => {
  const risk = { statut: 'salarie', besoin: 'garder-emploi', inaptitude: 'risque', employeur: 'prive' }
  const hurt = { ...risk, motif: 'sante', arret: 'non', 'sante-declaree': 'oui', titre: 'oui' }
  const order = ids(hurt)
  expect(order.indexOf('etudes-ergonomiques')).toBeLessThan(order.indexOf('dea'))
  expect(ids({ ...hurt, 'suivi-insuffisant': 'oui' }).slice(0, 3)).toContain('dea')
})

describe('who does not know what they need', () => {
  test.each<readonly [string, Facts]>([
    ['acteur-cap-emploi', { statut: 'demandeur-emploi', 'sante-declaree': 'oui' }],
    ['acteur-cap-emploi', { statut: 'autre', 'sante-declaree': 'oui' }],
    ['acteur-france-travail', { statut: 'demandeur-emploi', 'sante-declaree': 'non' }],
    ['acteur-avenir-actifs', { statut: 'salarie' }],
    ['acteur-france-travail', { statut: 'autre' }],
    ['acteur-france-travail', {}],
  ])('is led to an adviser first, %s, before what is still to check: %j', (acteur, facts) => {
    const known = { departement: 'nord', profil: 'beneficiaire', ...facts }
    expect(ids(known)[0]).toBe('cep')
    expect(callFor('cep', known, knowledge)?.contact.id).toBe(acteur)
  })
})

describe('a young person out of an institute (IME, IMPro) who looks for a job', () => {
  const young = { profil: 'beneficiaire', statut: 'demandeur-emploi', age: '16-25', titre: 'oui' }

  test.each(['trouver-emploi', 'gagner-experience'])(
    'is shown the preparation made for them, after what is surely there, for %s',
    (besoin) => {
      const found = ids({ ...young, besoin, origine: 'ime' })
      expect(found.slice(0, 4)).toContain('activ-alternance')
      expect(found.slice(4)).toContain('plateforme-alternance')
    },
  )

  test.each<Facts>([{ origine: 'ordinaire' }, {}])(
    'is not offered it unless they come from one: %j',
    (other) => {
      expect(ids({ ...young, besoin: 'trouver-emploi', ...other })).not.toContain('plateforme-alternance')
    },
  )
})

test('whom the first button calls is always among the people to call', () => {
  const facts = {
    departement: 'nord',
    profil: 'beneficiaire',
    statut: 'alternant',
    employeur: 'public',
    titre: 'oui',
    besoin: 'se-former',
  }
  const { propositions, contacts } = orient(facts, knowledge)
  const [first] = propositions
  const called = first && callFor(first.id, facts, knowledge)?.contact.id
  expect(called).toBe('acteur-agefiph')
  expect(contacts.map(({ id }) => id)).toContain(called)
})

test('a public employer’s help is offered to nobody in good health, and its fund is not among their contacts', () => {
  const agent = {
    profil: 'beneficiaire',
    statut: 'agent-public',
    departement: 'nord',
    motif: 'evoluer',
    besoin: 'se-former',
    titre: 'non',
    'sante-declaree': 'non',
    inaptitude: 'non',
  }
  for (const facts of [agent, { ...agent, age: '45-et-plus' }]) {
    expect(ids(facts)).not.toContain('aides-fiphfp')
    const { contacts, autresContacts } = orient(facts, knowledge)
    expect([...contacts, ...autresContacts].map(({ id }) => id)).not.toContain('acteur-fiphfp')
  }
  expect(ids({ ...agent, 'sante-declaree': 'oui' })).toContain('aides-fiphfp')
})

test('an agent asks their employer for a VAE, not a service for job seekers', () => {
  const agent = {
    profil: 'beneficiaire',
    statut: 'agent-public',
    besoin: 'faire-reconnaitre',
    departement: 'nord',
  }
  expect(callFor('vae', agent, knowledge)?.dabord?.id ?? callFor('vae', agent, knowledge)?.contact.id).toBe(
    'acteur-rh',
  )
})

test('what is made for most disabilities is precise for none: what is possible stands above it', () => {
  const pupil = {
    profil: 'beneficiaire',
    statut: 'scolaire',
    departement: 'nord',
    age: '16-25',
    besoin: 'alternance',
    titre: 'non',
    'sante-declaree': 'oui',
    handicap: 'dys',
    origine: 'ordinaire',
  }
  const found = ids(pupil)
  expect(found.indexOf('contrat-apprentissage')).toBeLessThan(found.indexOf('activ-alternance'))
})

test('who asks to prepare for a training, and spoke of no alternance, does not begin with it', () => {
  const seeker = { profil: 'beneficiaire', statut: 'demandeur-emploi', age: '30-44', titre: 'oui' }
  const found = ids({ ...seeker, besoin: 'preparer-formation', secteur: 'social-soin' })
  expect(found).toContain('activ-alternance')
  expect(found.slice(0, 3)).not.toContain('activ-alternance')
})

describe('does not come first', () => {
  test.each<readonly [string, Facts]>([
    ['etudes-ergonomiques', { statut: 'independant', besoin: 'garder-emploi', titre: 'non' }],
    [
      'pass-pas',
      { statut: 'scolaire', age: '16-25', titre: 'oui', handicap: 'autisme', besoin: 'definir-projet' },
    ],
    [
      'afc',
      {
        statut: 'demandeur-emploi',
        accompagnement: 'france-travail',
        besoin: 'ne-sait-pas',
        titre: 'non',
        'sante-declaree': 'oui',
        age: '45-et-plus',
      },
    ],
    ['contrat-apprentissage', { statut: 'autre', besoin: 'ne-sait-pas', titre: 'oui', age: '45-et-plus' }],
  ])('%s, for %j', (id, facts) => {
    expect(ids({ profil: 'beneficiaire', ...facts })[0]).not.toBe(id)
  })
})

test('a référent who adapts a course is led to the RHF first, which is asked directly', () => {
  const facts = { profil: 'referent-handicap', 'besoin-referent': 'amenager-parcours', apprenant: 'apprenti' }
  for (const more of [{}, { 'employeur-apprenant': 'prive', titre: 'oui', etape: 'en-cours' }])
    expect(ids({ ...facts, ...more })[0]).toBe('rhf')
})
