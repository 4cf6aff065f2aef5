import { expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { isDepartement } from '../../../content/lieux/departements.ts'
import { fichePage } from '../../../content/pages/fiche.ts'
import { choicesOf } from '../../../content/questions.ts'
import { callFor } from '../../../machines/orientation/call-for.ts'
import { contactsOfFiche } from '../../../machines/orientation/contacts-of-fiche.ts'
import type { Contact } from '../../../machines/orientation/contacts.ts'
import { content } from '../../support/content.ts'
import { knowledge } from '../support/knowledge.ts'
import { readers, tellingReaders } from '../support/readers.ts'

const fiches = Object.keys(content.fiches)

/** The départements that each number or address of the content serves; none for those of everywhere. */
const served = new Map<string, readonly string[]>()
for (const { contacts } of [...Object.values(content.acteurs), ...Object.values(content.fiches)])
  for (const { telephone, courriel, departements } of contacts)
    for (const way of [telephone, courriel])
      if (way !== undefined && departements) served.set(way, [...(served.get(way) ?? []), ...departements])

function waysOf({ autres, ...reach }: Contact): readonly string[] {
  return [reach, ...autres].flatMap(({ telephone, courriel }) => [telephone ?? [], courriel ?? []].flat())
}

test('a fiche lists first whom its button calls, each once, for whoever reads it, wherever', () => {
  const wrong = new Set<string>()
  for (const id of fiches)
    for (const facts of tellingReaders) {
      const ids = contactsOfFiche(id, facts, knowledge).map((one) => one.id)
      if (ids[0] !== callFor(id, facts, knowledge)?.contact.id) wrong.add(`${id} ${facts.profil}: ${ids[0]}`)
      if (new Set(ids).size !== ids.length) wrong.add(`${id} ${facts.profil}: twice in ${ids.join(' ')}`)
    }
  expect([...wrong]).toEqual([])
})

test('it lists nobody of another département, and no number that is the public’s to a professional', () => {
  const wrong = new Set<string>()
  for (const id of fiches)
    for (const facts of readers) {
      const { profil, departement = '' } = facts
      for (const way of contactsOfFiche(id, facts, knowledge).flatMap(waysOf)) {
        const here = served.get(way)
        if (isDepartement(departement) && here && !here.includes(departement))
          wrong.add(`${id} ${departement}: ${way}`)
        if (way === (profil === 'beneficiaire' ? '39 95' : '39 49')) wrong.add(`${id} ${profil}: ${way}`)
      }
    }
  expect([...wrong]).toEqual([])
})

test('the page of a fiche holds what calls and lists as the result does, in each language', () => {
  const told = [
    ...readers,
    { profil: 'employeur', opco: 'ocapiat' },
    ...choicesOf('accompagnement').map((accompagnement) => ({
      profil: 'beneficiaire',
      statut: 'demandeur-emploi',
      departement: 'nord',
      handicap: 'auditif',
      accompagnement,
    })),
  ]
  for (const id of fiches)
    for (const language of languages) {
      const { people } = fichePage(content, id, language)!
      for (const facts of language === 'fr' ? told : told.slice(0, 1)) {
        expect([id, callFor(id, facts, people)]).toEqual([id, callFor(id, facts, knowledge)])
        expect([id, contactsOfFiche(id, facts, people)]).toEqual([id, contactsOfFiche(id, facts, knowledge)])
      }
    }
})
