import type { Knowledge } from '../../content/content.ts'

function eachId<T>(count: number, valueOf: (index: number) => T): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`fiche-${index}`, valueOf(index)]))
}

/** As much knowledge as ours with `count` fiches: rules and contacts of the same shapes as ours, spread over the steps. */
export function withFiches(count: number, knowledge: Knowledge): Knowledge {
  const rules = Object.values(knowledge.fiches)
  const calls = Object.values(knowledge.appels)
  const ids = Array.from({ length: count }, (_, index) => `fiche-${index}`)
  return {
    ...knowledge,
    fiches: eachId(count, (index) => ({
      ...structuredClone(rules[index % rules.length]!),
      id: `fiche-${index}`,
    })),
    appels: eachId(count, (index) => ({ ...calls[index % calls.length]!, id: `fiche-${index}` })),
    parcours: Object.fromEntries(
      Object.entries(knowledge.parcours).map(([id, parcours]) => [
        id,
        {
          ...parcours,
          etapes: parcours.etapes.map((etape, place) => ({
            ...etape,
            fiches: ids.filter(
              (_, index) => Math.floor(index / rules.length) % parcours.etapes.length === place,
            ),
          })),
        },
      ]),
    ),
  }
}
