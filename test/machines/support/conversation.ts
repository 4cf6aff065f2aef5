import { callFor } from '../../../machines/orientation/call-for.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { factsOf, split, type Trail } from '../../../machines/visite/answers.ts'
import { knowledge } from './knowledge.ts'
import { branchesOf, longestIn, shortestIn } from './journeys.ts'
import { forks } from './forks.ts'
import { table } from './table.ts'
import { asked, nameOf, said, titleOf } from './words.ts'

const verdicts = { possible: 'possible', 'a-verifier': 'à vérifier' } as const

function firstContact(id: string, trail: Trail): string {
  const call = callFor(id, factsOf(trail), knowledge)
  if (!call) return '—'
  const { nom, telephone, courriel, site } = call.contact
  return `${nom}, ${telephone ?? courriel ?? site ?? '—'}`
}

function conversation(trail: Trail, parcours: ParcoursId): string {
  const answers = trail
    .map(split)
    .map(([question, choice]) => [asked(question, parcours), said(question, choice, parcours)])
  const proposals = orient(factsOf(trail), knowledge).propositions.map(({ id, verdict }) => [
    titleOf(id),
    verdicts[verdict],
    firstContact(id, trail),
  ])
  return [
    table(['Question', 'Réponse'], answers),
    table(['Ce qui est proposé', 'Verdict', 'Premier contact'], proposals),
  ].join('\n\n')
}

/** The conversations of a parcours, branch by branch: the shortest, then the longest. */
export function conversations(parcours: ParcoursId): string {
  const branches = branchesOf(parcours).map((branch) => {
    const trails = new Map(
      [shortestIn(branch), longestIn(branch)].map((trail) => [trail.join(), trail] as const),
    )
    return [
      `## ${said(forks[parcours], branch.choice)}`,
      ...[...trails.values()].map((trail) => conversation(trail, parcours)),
    ].join('\n\n')
  })
  return [`# ${nameOf(parcours)} (${parcours})`, ...branches, ''].join('\n\n').replace(/\n+$/u, '\n')
}
