import { describe, expect, test } from 'vitest'
import { writeCommunes } from '../../../content/compile/communes-insee.ts'
import { withoutReceiving } from '../../../content/without-receiving.ts'
import { bureauxNear } from '../../../content/lieux/bureaux-near.ts'
import { readCommunes } from '../../../content/lieux/communes.ts'
import { departements } from '../../../content/lieux/departements.ts'
import { content } from '../../support/content.ts'
import { localOffices } from '../../support/local-offices.ts'

const { entries } = readCommunes(writeCommunes())
const missions = localOffices['acteur-missions-locales']!

/** The missions locales that a commune leads to. */
function leadsTo(name: string): Record<'near' | 'around', readonly string[]> {
  const commune = entries.find((entry) => entry.commune.nom === name)!.commune
  const { near, around } = bureauxNear(missions, { ...commune, commune: name })
  return { near: near.map(({ nom }) => nom), around: around.map(({ nom }) => nom) }
}

/** Those of the commune itself. */
function nearOf(name: string): readonly string[] {
  const { near: found, around } = leadsTo(name)
  expect(around).toEqual([])
  return found
}

describe('the offices that serve communes', () => {
  test('are those of the commune', () => {
    expect(nearOf('Saint-Omer')).toEqual(['Mission locale, Saint-Omer'])
    expect(nearOf('Amiens')).toHaveLength(4)
    expect(nearOf('Lille')).toHaveLength(6)
    expect(nearOf('Crépy-en-Valois')).toEqual(['Mission locale, Crépy-en-Valois'])
  })

  test('else those that share its postcode', () => {
    expect(nearOf('Clairmarais')).toEqual(['Mission locale, Saint-Omer'])
  })

  test('else, around, those of its group of communes, else of its arrondissement', () => {
    expect(leadsTo('Lens')).toEqual({ near: [], around: ['Mission locale, Liévin'] })
    expect(leadsTo('Hirson')).toEqual({ near: [], around: ['Mission locale, Vervins'] })
    expect(leadsTo('Denain').around[0]).toBe('Mission locale, Valenciennes')
  })

  test('around, one a commune comes first: that which receives everybody, then the largest communes', () => {
    for (const name of ['Loos', 'Wasquehal'])
      expect(leadsTo(name).around.slice(0, 6)).toEqual([
        'Mission locale, Lille - Maréchal-Vaillant',
        'Mission locale, Tourcoing',
        'Mission locale, Roubaix',
        'Mission locale, Villeneuve-d’Ascq',
        'Mission locale, Wattrelos-Leers - Brossolette',
        'Mission locale, Marcq-en-Barœul',
      ])
  })

  test('there are some for each commune of the region, today’s and yesterday’s', () => {
    const today = entries.filter(({ commune }) => commune.dans === undefined)
    const kinds = entries.map(({ commune }) => {
      const found = bureauxNear(missions, { ...commune, commune: commune.nom })
      return found.near.length > 0 ? 'near' : found.around.length > 0 ? 'around' : 'none'
    })
    expect(today).toHaveLength(3_782)
    expect(kinds).not.toContain('none')
    expect(kinds.filter((kind) => kind === 'near').length).toBeGreaterThan(860)
  })

  test('each place is led to by its own commune, and every département has some', () => {
    for (const departement of departements) {
      const { near: found, others } = bureauxNear(missions, { departement, commune: null })
      expect([departement, found, others.length > 0]).toEqual([departement, [], true])
    }
    const led = new Set(
      entries.flatMap(({ commune }) => bureauxNear(missions, { ...commune, commune: commune.nom }).near),
    )
    expect(missions.filter((one) => !led.has(one))).toEqual([])
  })

  test('stay apart from the contacts that every page holds', () => {
    const acteur = content.acteurs['acteur-missions-locales']!
    expect(withoutReceiving(acteur).filter(({ telephone }) => telephone)).toEqual([])
    expect(missions.length).toBe(128)
  })
})
