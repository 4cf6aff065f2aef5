import { describe, expect, test } from 'vitest'
import type { Answer } from '../../../content/questions.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { factButton, openDesk, press, said } from '../support/desk.tsx'

/** The line of a proposal, under its name. */
function line(id: string): string {
  const row = document.getElementById(`retenir-${id}`)!.closest('li')!
  return row.querySelector('p')!.textContent.replaceAll(/\s+/gu, ' ')
}

const dira = 'Le service à contacter dira si c’est possible.'
const worker = ['profil.beneficiaire', 'statut.salarie', 'departement.nord', 'titre.oui'] as const

describe('what is left to check', () => {
  test.each<readonly [string, readonly Answer[], string, RegExp]>([
    [
      'the département of Inclu’Pro',
      [...worker, 'inaptitude.risque', 'besoin.garder-emploi'],
      'inclupro-formation',
      /Nord/u,
    ],
    [
      'the status of a CDD Tremplin',
      [...worker, 'inaptitude.risque', 'besoin.gagner-experience'],
      'cdd-tremplin',
      /emploi|salari/u,
    ],
    [
      'the employer of a loan of equipment',
      [
        'profil.referent-handicap',
        'departement.nord',
        'besoin-referent.pret-materiel',
        'titre.oui',
        'etape.en-cours',
        'duree-restante.moins-de-8-mois',
        'apprenant.apprenti',
        'employeur-apprenant.prive',
      ],
      'pret-materiel',
      /priv/u,
    ],
  ])('%s, once told, is a sentence, not the name of the fact', (_, faits, id, told) => {
    openDesk(faits)
    expect(line(id)).not.toContain('À vérifier :')
    expect(line(id)).toContain(dira)
    expect(line(id)).toMatch(told)
  })

  test('is named when nobody told it, before what was told', () => {
    openDesk(['profil.beneficiaire', 'statut.salarie', 'departement.nord', 'besoin.garder-emploi'])
    expect(line('inclupro-formation')).toMatch(/^À vérifier : Titre · .*Nord.* dira si c’est possible\.$/u)
  })

  test('is not a fact that what is known makes pointless to ask', () => {
    const esat = [
      'profil.beneficiaire',
      'statut.esat',
      'departement.nord',
      'besoin.gagner-experience',
    ] as const
    openDesk([...esat, 'age.45-et-plus'])
    expect(line('plateforme-alternance')).not.toContain('École')
  })

  test('is said alike where proposals are compared', () => {
    openDesk(
      [...worker, 'inaptitude.risque', 'besoin.garder-emploi'],
      {},
      {
        plan: { ...noPlan, fiches: ['inclupro-formation'] },
      },
    )
    press('c')
    expect(said('.conseil-tableau')).toContain(dira)
    expect(said('.conseil-tableau')).not.toContain('Département :')
  })
})

test('the main reason of a CRPE is what the doctor says, not the status', () => {
  openDesk([
    'profil.beneficiaire',
    'statut.salarie',
    'arret.oui',
    'inaptitude.risque',
    'besoin.garder-emploi',
  ])
  expect(line('crpe')).toMatch(/inapte|inaptitude/u)
})

test('who is reached first is named first, though they have no number: the OPCO pays before the Agefiph', () => {
  openDesk([
    'profil.referent-handicap',
    'departement.nord',
    'besoin-referent.financer-surcout',
    'apprenant.apprenti',
    'employeur-apprenant.prive',
    'opco.opco-ep',
  ])
  expect(said('.conseil-qui')).toMatch(/^OPCO EP d’abord, puis Agefiph/u)
  press('c')
  expect(said('.conseil-tableau tr:last-child td')).toMatch(/^OPCO EP d’abord, puis Agefiph/u)
})

test('what follows from another fact is said to be understood, and is not asked', () => {
  openDesk(['profil.beneficiaire', 'contrat.cdi', 'employeur.prive'])
  const statut = factButton('statut')
  expect(statut.textContent).toMatch(/compris : .*emploi|compris : .*salari/iu)
  expect(statut.dataset['etat']).toBeUndefined()
  expect(factButton('contrat').textContent).not.toContain('compris')
})
