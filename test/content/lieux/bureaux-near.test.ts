import { describe, expect, test } from 'vitest'
import { writeCommunes } from '../../../content/compile/communes-insee.ts'
import { withoutReceiving } from '../../../content/without-receiving.ts'
import { bureauxNear } from '../../../content/lieux/bureaux-near.ts'
import { readCommunes } from '../../../content/lieux/communes.ts'
import { departements } from '../../../content/lieux/departements.ts'
import { bureaux } from '../../../content/pages/bureaux.ts'
import { content } from '../../support/content.ts'

const { entries } = readCommunes(writeCommunes())
const missions = bureaux(content)['acteur-missions-locales']!

/** The missions locales that a commune leads to. */
function near(name: string): readonly string[] {
  const commune = entries.find((entry) => entry.commune.nom === name)!.commune
  return bureauxNear(missions, { ...commune, commune: name }).near.map(({ nom }) => nom)
}

describe('the offices that serve communes', () => {
  test('are those of the commune', () => {
    expect(near('Saint-Omer')).toEqual(['Mission locale, Saint-Omer'])
    expect(near('Amiens')).toHaveLength(4)
    expect(near('Lille')).toHaveLength(6)
    expect(near('Crépy-en-Valois')).toEqual(['Mission locale, Crépy-en-Valois'])
  })

  test('else those that share its postcode; else none in particular', () => {
    expect(near('Clairmarais')).toEqual(['Mission locale, Saint-Omer'])
    expect(near('Hirson')).toEqual([])
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
