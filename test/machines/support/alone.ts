import type { EtapeAvantRule, Knowledge } from '../../../content/content.ts'
import { unknown, type Question } from '../../../content/questions.ts'
import { etapesAvantFor } from '../../../machines/orientation/etapes-avant.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import type { ParcoursId } from '../../../machines/parcours/charts.ts'
import { effectOf, type Facts, type Publics, type Verdict } from '../../../machines/regles/eligibility.ts'
import { asRead } from '../../../machines/visite/as-read.ts'
import { readBy } from './brute-force.ts'
import { knowledge } from './knowledge.ts'
import { completions, toldApart } from './told-apart.ts'

/** What is known when a parcours has one fiche and nobody to call, and the questions that this reads. */
type Alone = {
  readonly id: string
  readonly known: Knowledge
  readonly reads: readonly Question[]
  /** How its rules read all the answers, as one text. */
  readonly kindOf: (read: Facts) => string
  readonly verdicts: Map<string, Verdict | undefined>
}

/** How some rules read the answers to each question, worked out once for each answer. */
function kindsIn(rules: Publics): Alone['kindOf'] {
  const criteres = rules.flatMap((one) => one.criteres)
  const reading = (question: Question, choice = unknown): string =>
    criteres
      .filter((critere) => critere.question === question)
      .map((critere) => effectOf(critere, choice)[0])
      .join('')
  const kinds = readBy(rules).map((question) => [question, new Map<string | undefined, string>()] as const)
  return (read) =>
    kinds
      .map(([question, known]) => {
        const kind = known.get(read[question]) ?? reading(question, read[question])
        known.set(read[question], kind)
        return kind
      })
      .join(' ')
}

/** Questions whose answers can give or overrule another: the occupational doctor's word, a contract that tells who employs, a status without a doctor. */
const givenBy: Readonly<Partial<Record<Question, readonly Question[]>>> = {
  'sante-declaree': ['inaptitude', 'statut'],
  employeur: ['contrat', 'statut'],
  inaptitude: ['statut'],
}

/** A question, and those whose answers can give or overrule its own. */
function alsoReading(question: Question): readonly Question[] {
  return [question, ...(givenBy[question] ?? [])]
}

function alone(id: string, parcours: ParcoursId): Alone {
  const fiche = knowledge.fiches[id]!
  const whole = knowledge.parcours[parcours]!
  const etapes = whole.etapes
    .filter(({ fiches }) => fiches.includes(id))
    .map((etape) => ({ ...etape, fiches: [id] }))
  const only = { ...whole, tiers: [], etapes }
  const rules = [...fiche.publics, ...(fiche.si ?? []), ...etapes.flatMap(({ quand }) => quand)]
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
    reads: [...new Set(readBy(rules).flatMap(alsoReading))],
    kindOf: kindsIn(rules),
    verdicts: new Map(),
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

/**
 * The verdict of a fiche that nothing else stands beside, when it is proposed, worked out once for all whose answers
 * its rules read alike; a law of `laws.ts` says that it is the same among others, for anyone.
 */
export function verdictAlone(fiche: Alone, facts: Facts): Verdict | undefined {
  const key = fiche.kindOf(asRead(facts))
  if (!fiche.verdicts.has(key)) fiche.verdicts.set(key, orient(facts, fiche.known).propositions[0]?.verdict)
  return fiche.verdicts.get(key)
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
    const answers = fiche.reads.map((one) => (others.includes(one) ? 'open' : facts[one]))
    const key = [parcours, fiche.id, question, ...answers].join(' ')
    const known = worked.get(key) ?? dependsOn(question, fiche, completions(others, facts))
    worked.set(key, known)
    return known
  })
}

/** Whether two answers to `question` put other things before any fiche, with the same answers to the `open` questions. */
export function changesWhatComesBefore(question: Question, facts: Facts, open: readonly Question[]): boolean {
  return knowledge.etapesAvant.some((etape) => {
    const reads = readBy([...etape.publics, ...(etape.si ?? []), ...(etape.sauf ?? [])])
    if (!reads.includes(question)) return false
    const others = reads.filter((one) => one !== question && open.includes(one))
    const given = reads.map((one) => (others.includes(one) ? 'open' : facts[one]))
    const key = [etape.id, question, ...given].join(' ')
    const known = worked.get(key) ?? beforeDependsOn(question, etape, completions(others, facts))
    worked.set(key, known)
    return known
  })
}

function beforeDependsOn(question: Question, etape: EtapeAvantRule, people: Iterable<Facts>): boolean {
  for (const facts of people) {
    const found = toldApart[question].map((choice) =>
      JSON.stringify(etapesAvantFor({ ...facts, [question]: choice }, { etapesAvant: [etape] })),
    )
    if (new Set(found).size > 1) return true
  }
  return false
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
