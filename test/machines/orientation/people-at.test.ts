import { describe, expect, test } from 'vitest'
import { communesInsee } from '../../../content/compile/communes-insee.ts'
import { departementOf } from '../../../content/lieux/departements.ts'
import type { Lived } from '../../../content/lieux/bureaux-near.ts'
import { callFor } from '../../../machines/orientation/call-for.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { peopleAt } from '../../../machines/orientation/people-at.ts'
import { localOffices } from '../../support/local-offices.ts'
import { knowledge } from '../support/knowledge.ts'

const acteur = 'acteur-missions-locales'

/** Where someone lives who chose a commune by its name. */
function lived(name: string): Lived {
  const { nom, code, codesPostaux, territoire } = communesInsee().find((one) => one.nom === name)!
  return { departement: departementOf(code)!, commune: nom, codesPostaux, territoire }
}

function at(name: string, departement: string | undefined = lived(name).departement) {
  return peopleAt(knowledge, { lieu: lived(name), bureaux: localOffices, departement })
}

const young = {
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  age: '16-25',
  accompagnement: 'mission-locale',
  titre: 'non',
  'sante-declaree': 'non',
  besoin: 'se-former',
} as const

/** Whom a first step calls for a young person who lives there. */
function called(name: string) {
  const { departement } = lived(name)
  const { id, nom, telephone } = callFor('prf', { ...young, departement }, at(name))!.contact
  return { id, nom, telephone }
}

describe('once the commune is known', () => {
  test('its own mission locale is called, by its name', () => {
    expect(called('Roubaix')).toEqual({
      id: acteur,
      nom: 'Mission locale, Roubaix',
      telephone: '03 62 26 04 00',
    })
    expect(called('Clairmarais').nom).toBe('Mission locale, Saint-Omer')
  })

  test('else one around, by a name that says what to ask there', () => {
    expect(called('Lens')).toEqual({
      id: acteur,
      nom: 'Mission locale, Liévin : demandez celle de la commune',
      telephone: '03 21 74 80 40',
    })
    expect(called('Loos').nom).toBe(
      'Mission locale, Lille - Maréchal-Vaillant : demandez celle de la commune',
    )
  })

  test('in the Nord, the Cap emploi of its arrondissement is called, and no other; where none is, all are told', () => {
    const told = (name: string) => {
      const { nom, autres } = callFor(
        'cdd-tremplin',
        { statut: 'demandeur-emploi', titre: 'oui', departement: lived(name).departement },
        at(name),
      )!.contact
      return [nom, ...autres.map((one) => one.nom)]
    }
    expect(told('Denain')).toEqual(['Cap emploi Grand Hainaut'])
    expect(told('Dunkerque')).toEqual(['Cap emploi Flandres littoral'])
    expect(told('Roubaix')).toEqual(['Cap emploi Grand Lille'])
    expect(told('Cambrai')).toHaveLength(3)
    expect(told('Lens')).toEqual(['Cap emploi Pas-de-Calais centre'])
  })

  test('the whole orientation follows: those to call at first too', () => {
    const facts = { ...young, departement: 'pas-de-calais' }
    expect(orient(facts, at('Lens')).contacts[0]).toMatchObject({ id: acteur, telephone: '03 21 74 80 40' })
    expect(orient(facts, knowledge).contacts[0]).toMatchObject({ id: acteur, telephone: '03 21 58 15 50' })
  })

  test('its number is the first even where the département was not answered', () => {
    const { departement: _, ...unplaced } = { ...young, departement: '' }
    const people = peopleAt(knowledge, { lieu: lived('Lens'), bureaux: localOffices, departement: undefined })
    expect(callFor('prf', unplaced, people)!.contact).toMatchObject({ telephone: '03 21 74 80 40' })
  })

  test('the other offices there come after it; in the other départements nothing changes, nor for anyone else', () => {
    const there = at('Lille')
    const { contact } = callFor('prf', { ...young, departement: 'nord' }, there)!
    expect(contact.autres.filter(({ nom }) => nom.startsWith('Mission locale, Lille - '))).toHaveLength(5)
    for (const departement of ['aisne', 'oise', 'pas-de-calais', 'somme'])
      expect(callFor('prf', { ...young, departement }, there)).toEqual(
        callFor('prf', { ...young, departement }, knowledge),
      )
    const others = Object.keys(knowledge.acteurs).filter((id) => there.acteurs[id] !== knowledge.acteurs[id])
    expect(others.toSorted()).toEqual(['acteur-cap-emploi', 'acteur-medecine-du-travail', acteur])
  })

  test('in every commune of the region somebody answers', () => {
    const unanswered = communesInsee().filter(({ nom, code, codesPostaux, territoire }) => {
      const departement = departementOf(code)!
      const lieu = { departement, commune: nom, codesPostaux, territoire }
      const people = peopleAt(knowledge, { lieu, bureaux: localOffices, departement })
      return people.acteurs[acteur]!.contacts[0]?.telephone === undefined || people === knowledge
    })
    expect(unanswered).toEqual([])
  })
})

test.each([
  ['Roubaix', ['Pôle Santé Travail Métropole Nord']],
  ['Douai', ['Pôle Santé Travail Métropole Nord']],
  ['Denain', ['preveno, santé au travail']],
  ['Cambrai', ['Pôle Santé Travail Métropole Nord', 'preveno, santé au travail']],
  ['Saint-Omer', ['Pôle Santé Travail Métropole Nord, Audomarois']],
  ['Calais', ['ASTIL 62, santé au travail']],
  ['Lens', ['Pôle Santé Travail Métropole Nord, Audomarois', 'ASTIL 62, santé au travail']],
  ['Laon', ['PRÉSOA, santé au travail']],
  ['Amiens', []],
])(
  'the services of occupational health are those of the arrondissement of %s, else all of them',
  (name, expected) => {
    const { departement } = lived(name)
    const { contact } = callFor('crpe', { profil: 'employeur', departement }, at(name))!
    const doctor = at(name).acteurs['acteur-medecine-du-travail']!
    const there = doctor.contacts.filter(({ departements = [] }) => departements.includes(departement))
    expect(contact).toBeDefined()
    expect(there.map(({ nom }) => nom)).toEqual(expected)
  },
)

test('before it is known, and while the offices are fetched, people are who they are', () => {
  const nowhere = { lieu: null, bureaux: localOffices, departement: 'nord' }
  expect(peopleAt(knowledge, nowhere)).toBe(knowledge)
  const fetching = peopleAt(knowledge, { ...nowhere, lieu: lived('Lille'), bureaux: {} })
  expect(fetching.acteurs[acteur]).toBe(knowledge.acteurs[acteur])
})
