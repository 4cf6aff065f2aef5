import type { Knowledge } from '../../../content/content.ts'
import type { Question } from '../../../content/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import type { Facts, Verdict } from '../../../machines/regles/eligibility.ts'
import { readBy } from './brute-force.ts'
import { knowledge } from './knowledge.ts'
import { completions, toldApart } from './told-apart.ts'

/** What is known when a parcours has one fiche and nobody to call, and the questions that this reads. */
type Alone = { readonly id: string; readonly known: Knowledge; readonly reads: readonly Question[] }

function alone(id: string, parcours: ParcoursId): Alone {
  const fiche = knowledge.fiches[id]!
  const whole = knowledge.parcours[parcours]!
  const etapes = whole.etapes
    .filter(({ fiches }) => fiches.includes(id))
    .map((etape) => ({ ...etape, fiches: [id] }))
  const only = { ...whole, tiers: [], etapes }
  return {
    id,
    known: {
      fiches: { [id]: fiche },
      appels: {},
      etapesAvant: [],
      acteurs: {},
      opco: {},
      parcours: Object.fromEntries(Object.keys(knowledge.parcours).map((one) => [one, only])),
    },
    reads: readBy([...fiche.publics, ...(fiche.si ?? []), ...etapes.flatMap(({ quand }) => quand)]),
  }
}

const ready = new Map<ParcoursId, readonly Alone[]>()

/** The fiches of a parcours, one at a time. */
export function eachAlone(parcours: ParcoursId): readonly Alone[] {
  const ids = new Set(knowledge.parcours[parcours]!.etapes.flatMap(({ fiches }) => fiches))
  const fiches = ready.get(parcours) ?? [...ids].map((id) => alone(id, parcours))
  ready.set(parcours, fiches)
  return fiches
}

/** The verdict of a fiche that nothing else stands beside, when it is proposed; a law of `laws.ts` says that it is the same among others. */
export function verdictAlone({ known }: Alone, facts: Facts): Verdict | undefined {
  return orient(facts, known).propositions[0]?.verdict
}

const worked = new Map<string, boolean>()

/** Whether two answers to `question` give a fiche of this parcours two verdicts, with the same answers to the `open` questions. */
export function changesAVerdict(
  question: Question,
  parcours: ParcoursId,
  facts: Facts,
  open: readonly Question[],
): boolean {
  return eachAlone(parcours).some((fiche) => {
    if (!fiche.reads.includes(question)) return false
    const others = fiche.reads.filter((one) => one !== question && open.includes(one))
    const given = fiche.reads.map((one) => (others.includes(one) ? 'open' : facts[one]))
    const key = [parcours, fiche.id, question, ...given].join(' ')
    const known = worked.get(key) ?? dependsOn(question, fiche, completions(others, facts))
    worked.set(key, known)
    return known
  })
}

function dependsOn(question: Question, fiche: Alone, people: Iterable<Facts>): boolean {
  for (const facts of people) {
    const verdicts = toldApart[question].map((choice) =>
      verdictAlone(fiche, { ...facts, [question]: choice }),
    )
    if (new Set(verdicts).size > 1) return true
  }
  return false
}
