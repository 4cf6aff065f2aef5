import { carteOf, type Carte } from '../../../machines/orientation/carte.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { Trail } from '../../../machines/visite/answers.ts'
import { knowledge, withoutPeople } from '../../machines/support/knowledge.ts'
import { places } from '../../machines/support/places.ts'

/** A map that a visit shows, and by which answers. */
export type Shown = { readonly name: string; readonly trail: Trail; readonly carte: Carte }

/** How much room a map takes, about: what stands in heavy type is wider, and « vous êtes ici » adds a line to its stage. */
function weightOf({ etapes }: Carte): number {
  const ici = etapes.find((etape) => etape.ici)
  const beside = etapes.filter(({ stage }) => stage === ici?.stage).length
  return beside * 100 + etapes.filter(({ standing }) => standing !== 'ailleurs').length
}

/** Of each chart, the map that takes most room; and one where one is setting out. */
export function everyMap(): readonly Shown[] {
  const kept = new Map<string, Shown>()
  for (const { place, trail } of places) {
    const carte = carteOf(place, orient(place.facts, withoutPeople), knowledge)
    if (carte === null) continue
    const name = carte.etapes.some(({ ici }) => ici) ? carte.parcours : 'setting out'
    const before = kept.get(name)
    if (!before || weightOf(carte) > weightOf(before.carte)) kept.set(name, { name, trail, carte })
  }
  return [...kept.values()]
}
