import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Trail } from '../../../machines/visite/answers.ts'
import { CarteOfVisit } from '../../../src/carte/carte-of-visit.tsx'
import { decidedOf } from '../support/decided-of.ts'
import { show } from '../support/screens.tsx'

const start: Trail = ['profil.beneficiaire', 'statut.salarie', 'departement.nord', 'motif.sante']

test.each<readonly [string, Trail, string, string]>([
  ['before a result, to the questions', start, 'Continuer les questions', '/questions/'],
  [
    'once there is a result, to it, though there is more to ask',
    [...start, 'besoin.garder-emploi'],
    'Voir mes pistes',
    '/parcours/',
  ],
])('the map leads on: %s', (_, trail, name, href) => {
  const decided = decidedOf(trail, 'fr')
  expect(decided.place.question).not.toBeNull()
  show(<CarteOfVisit {...decided} />)
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe(href)
})
