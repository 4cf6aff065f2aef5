import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import { branchesOf, weightsIn, type Branch } from './journeys.ts'
import { forks } from './forks.ts'
import { table } from './table.ts'
import { nameOf, said } from './words.ts'

type Weights = ReadonlyMap<number, number>

const each = (): number => 1
const asLikely = (choices: number): number => 1 / choices

function median(weights: ReadonlyMap<number, number>): number {
  const half = [...weights.values()].reduce((sum, weight) => sum + weight, 0) / 2
  let sum = 0
  for (const [length, weight] of [...weights].toSorted(([a], [b]) => a - b)) {
    sum += weight
    if (sum >= half - 1e-9) return length
  }
  return 0
}

function together(all: readonly Weights[]): Weights {
  const lengths = new Set(all.flatMap((weights) => [...weights.keys()]))
  return new Map(
    [...lengths].map((length) => [length, all.reduce((sum, weights) => sum + (weights.get(length) ?? 0), 0)]),
  )
}

/** How many questions the visits of these branches ask. */
export function askedIn(branches: readonly Branch[]) {
  const trails = together(branches.map((branch) => weightsIn(branch, each)))
  const people = together(branches.map((branch) => weightsIn(branch, asLikely)))
  const lengths = [...trails.keys()]
  return {
    visits: [...trails.values()].reduce((sum, weight) => sum + weight, 0),
    fewest: Math.min(...lengths),
    /** Each answer as likely as another. */
    medianAtRandom: median(people),
    /** Each visit counted once. */
    median: median(trails),
    most: Math.max(...lengths),
  }
}

function row(name: string, branches: readonly Branch[]): readonly string[] {
  const { visits, fewest, medianAtRandom, median: middle, most } = askedIn(branches)
  return [name, ...[visits, fewest, medianAtRandom, middle, most].map(String)]
}

/** How many questions a visit asks, counted over every trail there is. */
export function questionsAsked(): string {
  const parcours = Object.keys(charts) as readonly ParcoursId[]
  const rows = parcours.flatMap((id) => [
    row(`**${nameOf(id)}** (${id})`, branchesOf(id)),
    ...branchesOf(id).map((branch) => row(said(forks[id], branch.choice), [branch])),
  ])
  const head = ['Parcours', 'Visites', 'Minimum', 'Médiane, au hasard', 'Médiane, visites égales', 'Maximum']
  return [
    '# Combien de questions',
    '« Au hasard » : chaque réponse est aussi probable qu’une autre. « Visites égales » : chaque suite de réponses compte une fois.',
    table(head, rows),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n')
}
