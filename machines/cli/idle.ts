import type { AnyStateNode } from 'xstate'
import { isProfessional } from '../../content/asking.ts'
import type { Problem } from '../../content/read/problem.ts'
import type { Rules } from '../../content/content.ts'
import { unknown, type Question } from '../../content/questions.ts'
import { effectOf, type Publics } from '../regles/eligibility.ts'
import { charts, type ParcoursId } from '../parcours/charts.ts'
import type { Meta } from '../parcours/chart.ts'
import { nodesFrom, nodesIn, nodesOf, questionOf } from '../parcours/graph.ts'
import { answerOf, type Trail } from '../visite/answers.ts'
import { begin, placeAt, step, type At } from '../visite/trail.ts'
import { acceptedBy } from './explore.ts'
import { whatIsLeft } from './what-is-left.ts'

function doorTo(parcours: ParcoursId): Trail {
  if (isProfessional(parcours)) return [answerOf('profil', parcours)]
  const statut = parcours === 'premiers-reperes' ? unknown : parcours
  return [answerOf('profil', 'beneficiaire'), answerOf('statut', statut)]
}

function rulesRead(parcours: ParcoursId, rules: Rules): Publics {
  const before = rules.etapesAvant.flatMap(({ publics, si = [], sauf = [] }) => [...publics, ...si, ...sauf])
  const called = (rules.parcours[parcours]?.etapes ?? []).flatMap(({ quand, fiches, pages = [] }) => [
    ...quand,
    ...pages.flatMap((page) => [...page.si, ...page.quand]),
    ...fiches.flatMap((id) => [...(rules.fiches[id]?.publics ?? []), ...(rules.fiches[id]?.si ?? [])]),
  ])
  return [...before, ...called]
}

/** One answer for each way that the rules, or the arrows of the chart, tell answers apart. */
function toldApart(question: Question, { snapshot }: At, publics: Publics): readonly string[] {
  const criteres = publics.flatMap((one) => one.criteres.filter((critere) => critere.question === question))
  const events = new Set<string>(nodesIn(snapshot).flatMap((node) => node.ownEvents))
  const kind = (choice: string): string =>
    [
      events.has(`${question}.${choice}`) ? choice : '',
      ...criteres.map((one) => effectOf(one, choice)),
    ].join()
  return [...new Map(acceptedBy(question).map((choice) => [kind(choice), choice])).values()]
}

/** Whether a state that is still to be met may come from here on. */
function leadsTo(
  left: ReadonlyMap<string, unknown>,
  { snapshot }: At,
  ways: Map<AnyStateNode, ReadonlySet<AnyStateNode>>,
): boolean {
  const here = nodesIn(snapshot).at(-1)
  if (here === undefined) return false
  const from = ways.get(here) ?? nodesFrom(here)
  ways.set(here, from)
  return [...from].some(({ id }) => left.has(id))
}

function idleIn(parcours: ParcoursId, rules: Rules): readonly Problem[] {
  const left = new Map(
    nodesOf(charts[parcours].root).flatMap((node) => {
      const question = questionOf(node)
      return question === undefined ? [] : [[node.id, { node, question }] as const]
    }),
  )
  const publics = rulesRead(parcours, rules)
  const seen = new Set<string>()
  const ways = new Map<AnyStateNode, ReadonlySet<AnyStateNode>>()
  const todo = [doorTo(parcours).reduce((at, answer) => step(at, answer, rules), begin(rules))]
  for (let at = todo.pop(); at !== undefined && left.size > 0; at = todo.pop()) {
    const place = placeAt(at)
    if (!leadsTo(left, at, ways)) continue
    const key = `${nodesIn(at.snapshot).at(-1)?.id} ${whatIsLeft(place, rules)}`
    if (place.question === null || seen.has(key)) continue
    seen.add(key)
    for (const { id } of nodesIn(at.snapshot)) left.delete(id)
    for (const choice of toldApart(place.question, at, publics))
      todo.push(step(at, answerOf(place.question, choice), rules))
  }
  return [...left.values()].map(({ node, question }) => {
    const etape = (node.parent?.meta as Partial<Meta> | undefined)?.etape ?? node.key
    return {
      file: `machines/parcours/${parcours}.ts`,
      path: etape,
      message: `à l’étape « ${etape} », la réponse à « ${question} » ne peut rien changer pour personne ; posez la question ailleurs, ou appelez à cette étape une fiche qui la lit`,
    }
  })
}

/** The questions that a chart asks in an étape where no answer can change anything for anyone: no visit is asked them there. */
export function idle(rules: Rules): readonly Problem[] {
  return (Object.keys(charts) as readonly ParcoursId[]).flatMap((id) => idleIn(id, rules))
}
