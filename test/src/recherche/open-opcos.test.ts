// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { listes } from '../../../content/pages/resumes.ts'
import { openOpcos } from '../../../src/recherche/open-opcos.ts'
import { content } from '../../support/content.ts'

const find = openOpcos(listes(content, 'fr').opco)
const first = (query: string) => find(query).leads[0]

describe('the OPCO of a company', () => {
  test.each([
    ['boulanger', 'opco-ep'],
    ['boulangerie', 'opco-ep'],
    ['coiffeuse', 'opco-ep'],
    ['garagiste', 'opco-mobilites'],
    ['mécanicien auto', 'opco-mobilites'],
    ['maçon', 'constructys'],
    ['macon', 'constructys'],
    ['vendeuse', 'l-opcommerce'],
    ['infirmiere', 'opco-sante'],
    ['informatique', 'atlas'],
    ['banque', 'atlas'],
    ['théatre', 'afdas'],
    ['aide a domicile', 'uniformation'],
    ['agriculture', 'ocapiat'],
    ['chimie', 'opco-2i'],
    ['nettoyage', 'akto'],
    ['restauration', 'akto'],
    ['cohésion sociale', 'uniformation'],
    ['transport', 'opco-mobilites'],
  ])('from a word: « %s » → %s, possible', (query, id) => {
    expect(first(query)).toMatchObject({ opco: { id }, certitude: 'possible' })
  })

  test('from any number of ours, with or without « IDCC » and zeros: likely', () => {
    for (const { id, idcc } of Object.values(content.opco))
      for (const { numero } of idcc)
        for (const query of [`${numero}`, `IDCC ${numero}`, `idcc n° ${String(numero).padStart(4, '0')}`])
          expect(find(query).leads.map(({ opco, certitude }) => [opco.id, certitude])).toContainEqual([
            id,
            'probable',
          ])
  })

  test('a number we do not know is said to be unknown', () => {
    expect(find('IDCC 9998')).toEqual({ leads: [], unknown: '9998' })
    expect(find('boulanger 9998').leads[0]?.opco.id).toBe('opco-ep')
  })

  test('a name that holds a digit is no number', () => {
    expect(first('opco 2i')?.opco.id).toBe('opco-2i')
  })

  test.each(['', ' ', 'xqzwv', '!!', 'idcc'])('« %s » leads nowhere', (query) => {
    expect(find(query)).toEqual({ leads: [], unknown: null })
  })

  test('never more than three words’ leads, each with its reason', () => {
    for (const query of ['commerce', 'services', 'industrie', 'santé']) {
      const { leads } = find(query)
      expect(leads.length).toBeGreaterThan(0)
      expect(leads.length).toBeLessThanOrEqual(3)
      for (const { why } of leads) expect(why.pieces.some(({ marked }) => marked)).toBe(true)
    }
  })
})
