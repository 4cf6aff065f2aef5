import type { AnyStateNode } from 'xstate'
import type { Rules } from '../../content/content.ts'
import { chartsFor } from '../parcours/charts-for.ts'
import type { ParcoursId } from '../parcours/charts.ts'
import { nodesIn, questionOf } from '../parcours/graph.ts'
import type { At } from './trail.ts'

/** How many questions are still to answer, the one asked among them: at least, and at most. */
export type Remaining = { readonly shortest: number; readonly longest: number }

type Arrows = readonly { readonly target?: readonly AnyStateNode[] | undefined }[]

const none: Remaining = { shortest: 0, longest: 0 }

/** What was counted from each state: of charts, never of people. */
const counted = new WeakMap<AnyStateNode, Remaining>()

/** The bounds of several ways, with `asked` questions before them. */
function across(ways: readonly Remaining[], asked = 0): Remaining {
  return {
    shortest: asked + Math.min(...ways.map(({ shortest }) => shortest)),
    longest: asked + Math.max(...ways.map(({ longest }) => longest)),
  }
}

/** Whether a state is on the way to the need: in the entry chart, or the diagnostic of a parcours. */
function isBeforeNeed({ machine, path }: AnyStateNode): boolean {
  return machine.states['diagnostic'] === undefined || (path[0] ?? 'diagnostic') === 'diagnostic'
}

/** What remains where these arrows lead; beyond the need is another part of the visit, and is none of it. */
function after(node: AnyStateNode, arrows: Arrows, asked: 0 | 1, rules: Rules): Remaining {
  const ways = arrows.flatMap(({ target = [] }) => target)
  return across(
    ways.map((one) => (isBeforeNeed(one) === isBeforeNeed(node) ? from(one, rules) : none)),
    asked,
  )
}

/** What remains once its question is answered, this one counted. */
function answering(node: AnyStateNode, rules: Rules): Remaining {
  return after(node, [...node.transitions.values()].flat(), 1, rules)
}

function count(node: AnyStateNode, rules: Rules): Remaining {
  if (node.type === 'compound') return after(node, [node.initial], 0, rules)
  if (node.type === 'final') {
    const { entree, ...parcours } = chartsFor(rules)
    return node.machine === entree ? from(parcours[node.key as ParcoursId].root, rules) : none
  }
  // A question that its chart may pass over counts for one at most.
  const passed = node.always === undefined ? [] : [after(node, node.always, 0, rules)]
  return across([...passed, ...(questionOf(node) === undefined ? [] : [answering(node, rules)])])
}

function from(node: AnyStateNode, rules: Rules): Remaining {
  const known = counted.get(node) ?? count(node, rules)
  counted.set(node, known)
  return known
}

/** How many questions remain from a place, by its chart: until the need is known; beyond it, until the end of its étape. */
export function remaining({ snapshot }: At, rules: Rules): Remaining {
  const here = nodesIn(snapshot).at(-1)
  return here === undefined || questionOf(here) === undefined ? none : answering(here, rules)
}
