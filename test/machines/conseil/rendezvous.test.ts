import { describe, expect, test } from 'vitest'
import { lastRendezvousDay, rendezvousDit, rendezvousFixe } from '../../../machines/conseil/rendezvous.ts'

const today = '2026-12-01'
const at = (jour: string, heure = '') => ({ jour, heure, avec: '' })

describe('an appointment', () => {
  test.each([
    [at(''), null],
    [at('', '09:30'), 'jour-manque'],
    [at('2026-11-30'), 'jour-passe'],
    [at('1999-05-04', '09:30'), 'jour-passe'],
    [at('0002-12-14'), 'jour-passe'],
    [at(today), null],
    [at('2028-12-01'), null],
    [at('2028-12-02'), 'jour-loin'],
    [at('20266-12-14'), 'jour-loin'],
  ] as const)('%j: %s', (rendezvous, dit) => {
    expect(rendezvousDit(rendezvous, today)).toBe(dit)
  })

  test('may be two years ahead', () => {
    expect(lastRendezvousDay('2028-02-29')).toBe('2030-03-01')
  })

  test('whose day cannot be told has no hour either; the rest stays', () => {
    const avec = 'Mme Martin'
    expect(rendezvousFixe({ ...at('', '09:30'), avec })).toEqual({ ...at(''), avec })
    expect(rendezvousFixe(at('20266-12-14', '09:30'))).toEqual(at(''))
    expect(rendezvousFixe(at('2026-12-14', '09:30'))).toEqual(at('2026-12-14', '09:30'))
  })
})
