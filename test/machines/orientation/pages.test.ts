import { describe, expect, test } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { knowledge } from '../support/knowledge.ts'

const referent = { profil: 'referent-handicap', 'besoin-referent': 'mobilite-internationale' } as const
const social = { profil: 'referent-handicap', 'besoin-referent': 'accompagnement-social' } as const
const overseas = 'opco-ep-accompagnement-social-drom'

const pagesOf = (facts: Facts) => orient(facts, knowledge).pages.map(({ id }) => id)

describe('the pages of money that answers call for', () => {
  test.each(choicesOf('opco'))('a mobility with the OPCO %s names its page, and no other', (opco) => {
    expect(pagesOf({ ...referent, opco })).toEqual([opco])
  })

  test('say whom to contact for them, among the first', () => {
    const first = (facts: Facts) => orient(facts, knowledge).contacts.map(({ id }) => id)
    expect(first({ ...referent, departement: 'nord', opco: 'afdas' })).toContain('afdas')
    expect(first({ ...social, departement: 'drom' })[0]).toBe('opco-ep')
  })

  test('a public employer has no OPCO whose page would help with extra costs', () => {
    const cost = { profil: 'referent-handicap', 'besoin-referent': 'financer-surcout', opco: 'afdas' }
    expect(pagesOf({ ...cost, 'employeur-apprenant': 'prive' })).toEqual(['afdas'])
    expect(pagesOf({ ...cost, 'employeur-apprenant': 'public' })).toEqual([])
  })

  test('an OPCO that nobody gave is not guessed', () => {
    expect(pagesOf(referent)).toEqual([])
    expect(pagesOf({ ...referent, opco: 'ne-sait-pas' })).toEqual([])
  })

  test('the social support overseas is for the apprentices of OPCO EP there', () => {
    expect(pagesOf({ ...social, departement: 'drom' })).toEqual([overseas])
    expect(pagesOf({ ...social, departement: 'drom', opco: 'opco-ep', apprenant: 'apprenti' })).toEqual([
      overseas,
    ])
    for (const others of [{ departement: 'nord' }, {}, { departement: 'drom', opco: 'afdas' }])
      expect(pagesOf({ ...social, ...others })).toEqual([])
  })

  test('a person alone is named none', () => {
    expect(pagesOf({ profil: 'beneficiaire', departement: 'drom', opco: 'opco-ep' })).toEqual([])
  })

  test('an employer who trains gets the page of the OPCO', () => {
    expect(pagesOf({ profil: 'employeur', 'besoin-employeur': 'former-salarie', opco: 'akto' })).toEqual([
      'akto',
    ])
  })
})

test('an OPCO that pays the mobility of apprentices only is named for them alone, and never for a public employer', () => {
  const abroad = {
    profil: 'referent-handicap',
    'besoin-referent': 'mobilite-internationale',
    departement: 'oise',
  }
  const named = (opco: string, apprenant: string, employer: string) =>
    orient({ ...abroad, opco, apprenant, 'employeur-apprenant': employer }, knowledge).pages.map(
      ({ id }) => id,
    )
  for (const opco of ['afdas', 'uniformation', 'constructys']) {
    expect(named(opco, 'contrat-professionnalisation', 'prive')).toEqual([])
    expect(named(opco, 'apprenti', 'prive')).toEqual([opco])
  }
  expect(named('atlas', 'contrat-professionnalisation', 'prive')).toEqual(['atlas'])
  expect(named('atlas', 'apprenti', 'public')).toEqual([])
  expect(named('atlas', 'stagiaire', 'prive')).toEqual([])
})
