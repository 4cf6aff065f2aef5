import { expect, test } from 'vitest'
import type { Answer } from '../../../content/questions.ts'
import { withoutHealth } from '../../../machines/share/link.ts'
import { openFile } from '../../../machines/share/open-file.ts'
import { knowledge } from '../support/knowledge.ts'

const trail: readonly Answer[] = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'accompagnement.cap-emploi',
  'departement.nord',
  'titre.oui',
]

test.each([
  ['without health', 'fichier-sante', withoutHealth(trail)],
  ['from before a question', 'fichier-nouveau', ['profil.beneficiaire', 'departement.nord']],
  ['without an answer', undefined, []],
] as const)('a file %s says « %s »', (_, kind, answers) => {
  expect(openFile({ trail: answers, fiches: ['vae'] }, knowledge).problem?.kind).toBe(kind)
})
