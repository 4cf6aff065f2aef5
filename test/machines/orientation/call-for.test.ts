import { describe, expect, test } from 'vitest'
import { audiences } from '../../../content/audiences.ts'
import { firstStepFor, isNamedIn, namesOfContact } from '../../../content/checks/appeler.ts'
import { languages } from '../../../content/languages.ts'
import { isDepartement } from '../../../content/lieux/departements.ts'
import { choicesOf } from '../../../content/questions.ts'
import { callFor, namedFor } from '../../../machines/orientation/call-for.ts'
import { takesOn, type Contact } from '../../../machines/orientation/contacts.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { content } from '../../support/content.ts'
import { knowledge } from '../support/knowledge.ts'
import { departements, readers, tellingReaders } from '../support/readers.ts'

/** What sentences may call someone on a button. */
function namesOf(fiche: string, { id, nom }: Contact): readonly string[] {
  const acteur = content.acteurs[id]
  if (acteur) return [acteur.nom, ...acteur.alias, ...(acteur.dit ?? [])]
  if (content.opco[id]) return ['OPCO']
  const own = content.fiches[fiche]!.contacts.find((one) => one.nom === nom)
  return own ? namesOfContact(own) : []
}

test('the name on every button stands in the sentence above it, for whoever reads it, wherever, in each reading', () => {
  const wrong = new Set<string>()
  let buttons = 0
  for (const fiche of Object.values(content.fiches))
    for (const reader of readers)
      for (const language of languages) {
        const { contact } = callFor(fiche.id, reader, knowledge)!
        buttons += 1
        const audience = audiences.find((one) => one === reader.profil)!
        if (!isNamedIn(firstStepFor(fiche, audience, language), namesOf(fiche.id, contact)))
          wrong.add(`${fiche.id} ${audience} ${language}: ${contact.nom}`)
      }
  expect([...wrong]).toEqual([])
  expect(buttons).toBe(
    Object.keys(content.fiches).length * audiences.length * departements.length * languages.length,
  )
})

test('so it does whatever else a person says', () => {
  const wrong = new Set<string>()
  for (const fiche of Object.values(content.fiches))
    for (const facts of tellingReaders) {
      const audience = audiences.find((one) => one === facts.profil)!
      const { contact, dabord } = callFor(fiche.id, facts, knowledge)!
      for (const language of languages)
        for (const one of [contact, ...(dabord ? [dabord] : [])])
          if (!isNamedIn(firstStepFor(fiche, audience, language), namesOf(fiche.id, one)))
            wrong.add(`${fiche.id} ${audience} ${language}: ${one.nom}`)
    }
  expect([...wrong]).toEqual([])
})

/** The numbers and addresses of a contact, with those of its other offices. */
function said({ autres, ...reach }: Contact): readonly string[] {
  return [reach, ...autres].flatMap(({ telephone, courriel }) => [telephone ?? [], courriel ?? []].flat())
}

/** Every contact that a fiche may lead these people to. */
function ledTo(facts: Facts): readonly string[] {
  return Object.values(knowledge.appels).flatMap((fiche) => namedFor(fiche, facts, knowledge).flatMap(said))
}

describe('whose number it is', () => {
  test.each(readers.filter(({ profil }) => profil !== 'beneficiaire'))(
    'a professional is given no number of the public: %o',
    (reader) => {
      expect(ledTo(reader)).not.toContain('39 49')
      expect(ledTo(reader)).toContain('39 95')
    },
  )

  test.each(departements)('a person is given no number of the companies: %s', (departement) => {
    expect(ledTo({ profil: 'beneficiaire', departement })).not.toContain('39 95')
  })

  test.each(choicesOf('departement').filter((one) => !isDepartement(one)))(
    'whoever lives elsewhere is given no number of the region: %s',
    (departement) => {
      const told = tellingReaders.filter((one) => one.departement === departement).flatMap(ledTo)
      const regional = [...new Set(told)].filter((one) => /^03 |^09 72|hauts-?de-?france|hdf/.test(one))
      expect(regional).toEqual([])
    },
  )
})

describe('who is called first', () => {
  const called = (id: string, facts: Facts) => callFor(id, facts, knowledge)!
  const person = { profil: 'beneficiaire', departement: 'nord' } as const

  test.each([
    ['rhf', '03 22 54 26 80'],
    ['oasiss', '03 20 62 53 70'],
    ['duoday', '0 800 386 329'],
  ])('the fiche %s has its own number', (id, telephone) => {
    expect(called(id, person).contact.telephone).toBe(telephone)
  })

  test.each(['vae', 'contrat-professionnalisation', 'poe', 'pmsmp'])(
    'an employer is led from %s to the number of the companies',
    (id) => {
      expect(called(id, { profil: 'employeur', departement: 'nord' }).contact.telephone).toBe('39 95')
    },
  )

  test('the OPCO is the one of the answers; unknown, it is told how to be found, and the next is called', () => {
    const employer = { profil: 'employeur', employeur: 'prive', departement: 'nord' }
    const ocapiat = called('afest', { ...employer, opco: 'ocapiat' })
    expect(ocapiat).toMatchObject({ contact: { id: 'ocapiat', telephone: '09 70 84 51 18' }, dabord: null })
    const afdas = called('outils-opco', { ...employer, opco: 'afdas' })
    expect(afdas).toMatchObject({ contact: { id: 'acteur-agefiph' }, dabord: { id: 'afdas' } })
    expect(called('pdc', employer)).toMatchObject({
      contact: { id: 'acteur-agefiph' },
      dabord: { id: 'acteur-opco' },
    })
  })

  test.each(['16-25', '26-29', '30-44', '45-et-plus'])(
    'an employee who is well, %s, is led from the apprenticeship contract to who advises employees',
    (age) => {
      const well = {
        ...person,
        statut: 'salarie',
        contrat: 'cdi',
        titre: 'non',
        'sante-declaree': 'non',
        age,
      }
      const { id } = called('contrat-apprentissage', well).contact
      expect(id).toBe('acteur-avenir-actifs')
    },
  )

  test('human resources have no number: how to reach them is told, and the next number is called', () => {
    expect(called('pdc', { ...person, statut: 'salarie' })).toMatchObject({
      contact: { id: 'acteur-avenir-actifs', telephone: '09 72 01 02 03' },
      dabord: { id: 'acteur-rh' },
    })
  })

  const well = { ...person, titre: 'non', 'sante-declaree': 'non' }

  test.each([
    [
      'etudes-ergonomiques',
      { statut: 'agent-public', age: '30-44', arret: 'non', besoin: 'garder-emploi' },
      'acteur-medecine-du-travail',
    ],
    ['cep', { statut: 'agent-public', age: '30-44' }, 'cep'],
  ])(
    'when none of those who take the person on has a number, the first is told with a page, and nobody else called: %s',
    (id, facts, who) => {
      const { contact, dabord } = called(id, { ...well, ...facts })
      expect([contact.id, contact.telephone, dabord?.id]).toEqual([who, undefined, who])
      expect(contact.site).toBeDefined()
    },
  )

  test.each([
    ['aisne', '03 23 27 38 90', 'Laon'],
    ['nord', '03 20 14 85 50', 'Lille'],
    ['oise', '03 60 56 60 60', 'Beauvais'],
    ['pas-de-calais', '03 21 58 15 50', 'Arras'],
    ['somme', '03 22 50 04 50', 'Amiens'],
  ])(
    'while the commune is not known, a mission locale of the département is called, and asked which one it is: %s',
    (departement, telephone, ville) => {
      const there = { ...well, departement, age: '16-25' }
      const contact = {
        id: 'acteur-missions-locales',
        nom: `Mission locale, ${ville} : demandez celle de la commune`,
        telephone,
      }
      const followed = { ...there, statut: 'demandeur-emploi', accompagnement: 'mission-locale' }
      expect(called('contrat-apprentissage', { ...there, statut: 'scolaire' })).toMatchObject({ contact })
      for (const id of ['prf', 'poe', 'pmsmp', 'contrat-professionnalisation'])
        expect(called(id, followed)).toMatchObject({ contact, dabord: null })
    },
  )

  test('someone whose own rules leave the person no place is called only where all who are named are such', () => {
    const wrong = new Set<string>()
    for (const facts of tellingReaders)
      for (const fiche of Object.values(knowledge.appels)) {
        const isOpen = ({ id }: Contact) => {
          const acteur = knowledge.acteurs[id]
          return !acteur || takesOn(acteur, facts)
        }
        const { contact } = callFor(fiche.id, facts, knowledge)!
        if (!isOpen(contact) && namedFor(fiche, facts, knowledge).some(isOpen))
          wrong.add(`${fiche.id} ${facts.statut}: ${contact.id}`)
      }
    expect([...wrong]).toEqual([])
  })

  test('who already follows the person comes first, when the step can be theirs, and only then', () => {
    const followed = { ...person, statut: 'demandeur-emploi', accompagnement: 'cap-emploi' }
    expect(called('poe', followed).contact.id).toBe('acteur-cap-emploi')
    expect(called('rhf', followed).contact.id).toBe('rhf')
  })

  test('a professional calls, whoever cannot hear', () => {
    const learner = { ...person, profil: 'referent-handicap', handicap: 'auditif' }
    const own = called('pret-materiel', learner)
    expect(own).toEqual(called('pret-materiel', { ...learner, handicap: 'moteur' }))
  })

  test('who cannot hear writes to who follows them, before others who have an address', () => {
    const deaf = { ...person, titre: 'oui', statut: 'demandeur-emploi', age: '16-25', handicap: 'auditif' }
    for (const accompagnement of ['cap-emploi', 'mission-locale', 'france-travail']) {
      const { contact, dabord } = called('appuis-specifiques', { ...deaf, accompagnement })
      expect(content.acteurs[(dabord ?? contact).id]?.suit).toBe(accompagnement)
    }
  })

  test('who cannot hear is given an address to write to, when someone named has one', () => {
    const deaf = { ...person, titre: 'oui', statut: 'salarie', handicap: 'auditif' }
    expect(called('plateforme-alternance', deaf).contact.courriel).toBe('hauts-de-france@agefiph.asso.fr')
    expect(called('poe', { ...deaf, statut: 'demandeur-emploi' }).contact.telephone).toBe('39 49')
  })
})

test('a public agent on sick leave asks the occupational doctor first: the Carsat is of the general scheme', () => {
  const onLeave = (statut: string) => ({ statut, arret: 'oui', departement: 'nord', besoin: 'garder-emploi' })
  const named = (statut: string) =>
    namedFor(knowledge.appels['essai-encadre']!, onLeave(statut), knowledge).map(({ id }) => id)
  expect(named('agent-public')[0]).toBe('acteur-medecine-du-travail')
  expect(named('agent-public')).not.toContain('acteur-carsat')
  expect(named('salarie')[0]).toBe('acteur-carsat')
  const { contacts, autresContacts } = orient(onLeave('agent-public'), knowledge)
  expect([...contacts, ...autresContacts].map(({ id }) => id)).not.toContain('acteur-carsat')
})
