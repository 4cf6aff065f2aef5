import type { Rules } from '../../content/content.ts'
import { choicesOf, type Question } from '../../content/questions.ts'
import { answered } from '../orientation/is-well.ts'
import type { Facts } from '../regles/eligibility.ts'
import { movedBy } from '../regles/etapes.ts'
import { withoutFact } from '../regles/without-fact.ts'
import { asRead } from '../visite/as-read.ts'
import { parcoursOf } from '../visite/trail.ts'
import { understood } from '../visite/understood.ts'
import { faits } from './groupes.ts'
import { isPointless } from './is-pointless.ts'

/** The facts that an answer to a question would tell by itself, beside its own and what is read `before` it: an incapacity is a title, a contract says who employs. */
function toldBy(question: Question, facts: Facts, before: Facts): readonly Question[] {
  const moved = choicesOf(question).flatMap((choice) => {
    const after = asRead({ ...facts, [question]: choice })
    return faits.filter((one) => one !== question && after[one] !== before[one])
  })
  return [...new Set(moved)]
}

/**
 * How many proposals each fact that is not known can still change in the parcours of a case, for one of the needs at least, by
 * itself or by what it tells of another; a fact that changes none, or is pointless to ask, is not there. What another answer gives is known.
 * What is told of another counts for all that this other one could change: sometimes more than these answers do, never less.
 */
export function departage(ways: readonly Facts[], rules: Rules): ReadonlyMap<Question, number> {
  const moved = new Map<Question, Set<string>>()
  for (const facts of ways) {
    const parcours = rules.parcours[parcoursOf(facts)]
    if (!parcours) continue
    const told = answered(facts)
    const read = asRead(facts)
    const known = answered(read)
    for (const question of faits) {
      if (told[question] !== undefined || known[question] !== undefined) continue
      if (isPointless(question, read)) continue
      const ids = moved.get(question) ?? new Set<string>()
      for (const id of movedBy(question, parcours, known, rules)) ids.add(id)
      for (const other of toldBy(question, facts, read))
        for (const id of movedBy(other, parcours, withoutFact(known, other), rules)) ids.add(id)
      if (ids.size > 0) moved.set(question, ids)
    }
  }
  return new Map([...moved].map(([question, ids]) => [question, ids.size]))
}

/** What says who it is about and where, before what decides: without them every other fact decides too much. */
const opening: readonly Question[] = ['profil', 'statut', 'departement']

/** The need, by who asks. */
export function needOf({ profil }: Facts): Question {
  if (profil === 'referent-handicap') return 'besoin-referent'
  return profil === 'employeur' ? 'besoin-employeur' : 'besoin'
}

/** The fact to ask next: who and where, the need, then the one that changes most proposals; null when none changes any. `but` are not asked. */
export function suivant(
  facts: Facts,
  counts: ReadonlyMap<Question, number>,
  but: ReadonlySet<Question> = new Set(),
): Question | null {
  const given = understood(facts)
  const read = asRead(facts)
  const isOpen = (question: Question): boolean =>
    facts[question] === undefined && given[question] === undefined && !but.has(question)
  const begun = [...opening, needOf(facts)].find((one) => isOpen(one) && !isPointless(one, read))
  if (begun) return begun
  const [first, ...others] = faits.filter((question) => isOpen(question) && counts.has(question))
  if (first === undefined) return null
  const weight = (question: Question): number => counts.get(question) ?? 0
  return others.reduce((most, one) => (weight(one) > weight(most) ? one : most), first)
}
