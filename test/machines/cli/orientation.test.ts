import { expect, test } from 'vitest'
import { orientationFor } from '../../../machines/cli/orientation.ts'
import { knowledge } from '../support/knowledge.ts'

test('who cannot hear is given an address beside the number of whom to contact', () => {
  const facts = { profil: 'beneficiaire', statut: 'salarie', titre: 'oui', departement: 'nord' }
  const reachOf = (handicap: string) =>
    orientationFor({ ...facts, besoin: 'garder-emploi', handicap }, knowledge).propositions.find(
      ({ id }) => id === 'aides-agefiph',
    )?.appeler
  expect(reachOf('auditif')).toMatchObject({
    id: 'acteur-agefiph',
    courriel: 'hauts-de-france@agefiph.asso.fr',
    telephone: '0 800 11 10 09',
  })
  expect(reachOf('moteur')).not.toHaveProperty('courriel')
})
