import { expect, test } from 'vitest'
import { acceptedBy } from '../../../machines/cli/explore.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { withoutPeople } from '../support/knowledge.ts'

/** All that opens a job, or a training for people who look for one. */
const open: Facts = {
  departement: 'nord',
  titre: 'oui',
  rsa: 'oui',
  inscription: 'oui',
  'sante-declaree': 'oui',
  'formation-trouvee': 'oui',
  'employeur-pret': 'oui',
  'at-mp': 'oui',
  'incapacite-10': 'oui',
}

/** A contract of work, or a training or a service for people who look for a job: none before 16, but exceptions. */
const fromSixteen = [
  'activ-projet',
  'afc',
  'afest',
  'cdd-tremplin',
  'contrat-apprentissage',
  'contrat-professionnalisation',
  'cpf-c2p-fipu',
  'espo-esrp-ueros',
  'poe',
  'prepa-competences',
  'prf',
  'sesame',
] as const

function possible(facts: Facts): ReadonlySet<string> {
  const found = acceptedBy('besoin').flatMap((besoin) =>
    orient({ ...facts, besoin, statut: 'demandeur-emploi' }, withoutPeople).propositions.flatMap(
      ({ id, verdict }) => (verdict === 'possible' ? [id] : []),
    ),
  )
  return new Set(found)
}

test('no job, nor a training for job seekers, is possible before 16; silence about the age leaves no doubt', () => {
  const child = possible({ ...open, age: 'moins-de-16' })
  expect(fromSixteen.filter((id) => child.has(id))).toEqual([])
  const adult = possible({ ...open, age: '16-25' })
  const silent = possible(open)
  for (const id of ['afc', 'afest', 'cdd-tremplin', 'cpf-c2p-fipu', 'poe', 'prf', 'activ-projet']) {
    expect(adult).toContain(id)
    expect(silent).toContain(id)
  }
})
