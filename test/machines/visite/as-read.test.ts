import { describe, expect, test } from 'vitest'
import { orient } from '../../../machines/orientation/orientation.ts'
import { judge, type Facts } from '../../../machines/regles/eligibility.ts'
import { asGiven, asRead } from '../../../machines/visite/as-read.ts'
import { understood } from '../../../machines/visite/understood.ts'
import { knowledge } from '../support/knowledge.ts'

describe('who works in an ESAT has a title by law', () => {
  const faits = { profil: 'beneficiaire', statut: 'esat', titre: 'non', besoin: 'gagner-experience' }

  test('whatever they answered of one', () => {
    for (const titre of ['non', 'ne-sait-pas', 'en-cours', 'refuse'])
      expect(asRead({ statut: 'esat', titre }).titre).toBe('oui')
    expect(asRead({ statut: 'salarie', titre: 'non' }).titre).toBe('non')
  })

  test('no fiche is closed to them for want of one', () => {
    const { exclus } = orient(faits, knowledge)
    expect(exclus.filter(({ raisons }) => raisons.some(({ question }) => question === 'titre'))).toEqual([])
  })

  test('is told their status, not a title that they did not give', () => {
    const said = orient(faits, knowledge).propositions.flatMap(({ raisons }) => raisons)
    expect(said).toContainEqual({ question: 'statut', reponse: 'esat', effet: 'remplit' })
    expect(said.filter(({ question }) => question === 'titre')).toEqual([])
  })

  test('is told each reason once', () => {
    const { raisons } = judge(knowledge.fiches['espo-esrp-ueros']!.publics, asRead(faits))
    expect(raisons.map(({ question }) => question)).toContain('titre')
    const questions = asGiven(raisons, faits).map(({ question }) => question)
    expect(questions).toEqual([...new Set(questions)])
  })
})

test('who says nothing of the door answers for themselves', () => {
  expect(asRead({ statut: 'salarie' }).profil).toBe('beneficiaire')
  expect(asRead({ 'besoin-employeur': 'recruter' }).profil).toBe('employeur')
  expect(asRead({ profil: 'proche' }).profil).toBe('proche')
})

test('a job seeker whom a service follows, or on RSA, is registered; nobody else is taken to be', () => {
  const seeker = { statut: 'demandeur-emploi' } as const
  expect(asRead({ ...seeker, accompagnement: 'cap-emploi' }).inscription).toBe('oui')
  expect(asRead({ ...seeker, rsa: 'oui' }).inscription).toBe('oui')
  expect(asRead({ ...seeker, accompagnement: 'cap-emploi', inscription: 'non' }).inscription).toBe('non')
  expect(asRead({ ...seeker, accompagnement: 'aucun' }).inscription).toBeUndefined()
  expect(asRead({ statut: 'salarie', accompagnement: 'cap-emploi' }).inscription).toBeUndefined()
})

describe('an incapacity of 10 % or more after an accident at work is a title by law', () => {
  const worker = { statut: 'salarie', 'incapacite-10': 'oui' } as const

  test('whoever has no other, waits for one, or does not know: who asked is not given less than who did not', () => {
    for (const titre of [undefined, 'ne-sait-pas', 'non', 'refuse', 'en-cours'])
      expect(asRead({ ...worker, ...(titre ? { titre } : {}) }).titre).toBe('oui')
    expect(asRead({ ...worker, 'incapacite-10': 'non', titre: 'non' }).titre).toBe('non')
  })

  test('an accident whose incapacity is not known may be one: who has no other is not refused for want of it', () => {
    const hurt = { statut: 'demandeur-emploi', titre: 'non', 'at-mp': 'oui', besoin: 'gagner-experience' }
    const { propositions, aDemander } = orient({ ...hurt, departement: 'nord' }, knowledge)
    expect(propositions).toContainEqual(
      expect.objectContaining({ id: 'cdd-tremplin', verdict: 'a-verifier' }),
    )
    expect(aDemander).toContain('incapacite-10')
    expect(aDemander).not.toContain('titre')
    const without = orient({ ...hurt, departement: 'nord', 'incapacite-10': 'non' }, knowledge)
    expect(without.propositions.map(({ id }) => id)).not.toContain('cdd-tremplin')
  })

  test('nobody with one is sent to ask for the recognition, nor refused for want of it', () => {
    const facts = {
      ...worker,
      titre: 'non',
      'sante-declaree': 'oui',
      besoin: 'garder-emploi',
      departement: 'nord',
    }
    const { etapesAvant, exclus } = orient(facts, knowledge)
    expect(etapesAvant).toEqual([])
    expect(exclus.flatMap(({ raisons }) => raisons).filter(({ question }) => question === 'titre')).toEqual(
      [],
    )
  })
})

describe('the occupational doctor’s word goes before their own that health does not hinder them', () => {
  const workers = ['salarie', 'agent-public', 'independant', 'alternant']

  test.each(workers)(
    '%s: an inaptitude, or a risk of one, whatever they answered of their health',
    (statut) => {
      for (const inaptitude of ['averee', 'risque'])
        expect(asRead({ statut, inaptitude, 'sante-declaree': 'non' })['sante-declaree']).toBe('oui')
      for (const inaptitude of ['non', 'ne-sait-pas'])
        expect(asRead({ statut, inaptitude, 'sante-declaree': 'non' })['sante-declaree']).toBe('non')
      for (const health of ['oui', 'ne-sait-pas'])
        expect(asRead({ statut, inaptitude: 'risque', 'sante-declaree': health })['sante-declaree']).toBe(
          health,
        )
      expect(asRead({ statut, inaptitude: 'risque' })['sante-declaree']).toBeUndefined()
    },
  )

  test.each(workers)('%s, with no title: ESPO is to check, and the reason told is the opinion', (statut) => {
    const facts = {
      statut,
      titre: 'non',
      'sante-declaree': 'non',
      inaptitude: 'risque',
      besoin: 'reprendre-pied',
    }
    const { propositions } = orient(facts, knowledge)
    const { verdict, raisons } = propositions.find(({ id }) => id === 'espo-esrp-ueros')!
    expect(verdict).toBe('a-verifier')
    expect(raisons).toContainEqual({ question: 'inaptitude', reponse: 'risque', effet: 'remplit' })
    expect(raisons.map(({ question }) => question)).not.toContain('sante-declaree')
  })
})

describe('who has no occupational doctor', () => {
  const seeker = { statut: 'demandeur-emploi', titre: 'non', besoin: 'reprendre-pied' } as const

  test('is refused ESPO for want of a title, unless a doctor spoke of inaptitude', () => {
    const verdict = (facts: Facts) =>
      orient({ ...seeker, ...facts }, knowledge).propositions.find(({ id }) => id === 'espo-esrp-ueros')
        ?.verdict
    for (const health of ['oui', 'non', undefined])
      for (const inaptitude of ['averee', 'risque'])
        expect(verdict({ inaptitude, ...(health ? { 'sante-declaree': health } : {}) })).toBe('a-verifier')
    expect(verdict({ 'sante-declaree': 'oui' })).toBeUndefined()
    expect(verdict({ 'sante-declaree': 'oui', inaptitude: 'non' })).toBeUndefined()
  })

  test('is told the title, never an inaptitude of which nobody spoke', () => {
    const { exclus } = orient({ ...seeker, 'sante-declaree': 'oui' }, knowledge)
    const { raisons, ouvrirait } = exclus.find(({ id }) => id === 'espo-esrp-ueros')!
    expect(raisons).toEqual([{ question: 'titre', reponse: 'non', effet: 'exclut' }])
    expect(ouvrirait).toEqual({ titre: 'en-cours' })
  })
})

describe('some contracts and statuses tell who employs', () => {
  test('a temp agency and oneself are private, whoever one is sent to; « insertion » has its own companies', () => {
    for (const employeur of [undefined, 'ne-sait-pas', 'public'])
      expect(asRead({ contrat: 'interim', ...(employeur ? { employeur } : {}) }).employeur).toBe('prive')
    expect(asRead({ contrat: 'interim', employeur: 'entreprise-adaptee' }).employeur).toBe(
      'entreprise-adaptee',
    )
    expect(asRead({ contrat: 'cddi' }).employeur).toBe('siae')
    expect(asRead({ statut: 'agent-public' }).employeur).toBe('public')
    expect(asRead({ statut: 'independant' }).employeur).toBe('prive')
    for (const facts of [
      { contrat: 'cdi' },
      { statut: 'salarie' },
      { contrat: 'cdi', employeur: 'ne-sait-pas' },
    ])
      expect(asRead(facts).employeur).toBe(facts.employeur)
  })

  test('a temp worker waits for no answer about their employer, and is told the contract', () => {
    const facts = {
      statut: 'salarie',
      contrat: 'interim',
      motif: 'envie-de-changer',
      besoin: 'se-former',
      anciennete: 'suffisante',
    }
    const { propositions, aDemander } = orient(facts, knowledge)
    const { verdict, raisons } = propositions.find(({ id }) => id === 'ptp')!
    expect(verdict).toBe('possible')
    expect(raisons).toContainEqual({ question: 'contrat', reponse: 'interim', effet: 'remplit' })
    expect(raisons.map(({ question }) => question)).not.toContain('employeur')
    expect(aDemander).not.toContain('employeur')
  })
})

describe('a contract tells the status of who did not say it', () => {
  test.each([
    [{ contrat: 'cdi', employeur: 'prive' }, 'salarie'],
    [{ contrat: 'cdd', employeur: 'sanitaire-social-associatif' }, 'salarie'],
    [{ contrat: 'cdi', employeur: 'prive', statut: 'ne-sait-pas' }, 'salarie'],
    [{ contrat: 'interim' }, 'salarie'],
    [{ contrat: 'cui', employeur: 'public' }, 'salarie'],
    [{ contrat: 'cddi' }, 'salarie'],
    [{ contrat: 'apprentissage' }, 'alternant'],
    [{ contrat: 'professionnalisation', employeur: 'public' }, 'alternant'],
  ] as const)('%j: %s', (facts, statut) => {
    expect(asRead(facts).statut).toBe(statut)
  })

  test('not where it is not certain: a public service signs CDI and CDD too; nor over what was said, nor to a professional', () => {
    for (const contrat of ['cdi', 'cdd'])
      for (const employeur of [undefined, 'ne-sait-pas', 'public'])
        expect(asRead({ contrat, ...(employeur ? { employeur } : {}) }).statut).toBeUndefined()
    for (const statut of ['agent-public', 'demandeur-emploi', 'autre'])
      expect(asRead({ contrat: 'cdi', employeur: 'prive', statut }).statut).toBe(statut)
    expect(asRead({ contrat: 'cdi', employeur: 'prive', profil: 'employeur' }).statut).toBeUndefined()
    expect(asRead({ inscription: 'oui' }).statut).toBeUndefined()
  })

  test('they are proposed what an employee is, and told the contract', () => {
    const told = { departement: 'nord', besoin: 'garder-emploi', arret: 'oui', inaptitude: 'risque' }
    const proposed = (facts: Facts) => orient({ ...told, ...facts }, knowledge).propositions
    const byContract = proposed({ contrat: 'cdi', employeur: 'prive' })
    expect(byContract.map(({ id, verdict }) => [id, verdict])).toEqual(
      proposed({ contrat: 'cdi', employeur: 'prive', statut: 'salarie' }).map(({ id, verdict }) => [
        id,
        verdict,
      ]),
    )
    expect(byContract.find(({ id }) => id === 'crpe')!.raisons).toContainEqual({
      question: 'contrat',
      reponse: 'cdi',
      effet: 'remplit',
    })
  })
})

test('what follows from a told fact is understood; what was told, assumed or left open is not', () => {
  expect(understood({ contrat: 'interim' })).toEqual({ statut: 'salarie', employeur: 'prive' })
  expect(understood({ statut: 'esat' })).toEqual({ titre: 'oui' })
  expect(understood({ statut: 'demandeur-emploi', rsa: 'oui' })).toEqual({ inscription: 'oui' })
  expect(understood({ statut: 'demandeur-emploi' })).toEqual({})
  expect(understood({ 'at-mp': 'oui', statut: 'salarie', titre: 'non' })).toEqual({})
  expect(understood({})).toEqual({})
})
