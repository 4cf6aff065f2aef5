import type { Rules } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import type { Critere } from '../../content/schema/rule.ts'
import { effectOf, type Facts, type Publics } from '../regles/eligibility.ts'
import type { ParcoursId } from '../parcours/charts.ts'
import { asRead, mayBeOverruled } from '../visite/as-read.ts'
import type { Place } from '../visite/trail.ts'

const never = 'never'
const settled = 'settled'

/** What one criterion still waits for: nothing (null), an answer, or a doubt that stays; or it excludes. */
function leftOf(critere: Critere, facts: Facts): string | null {
  const { question, parmi, 'peut-etre': maybe = [], 'sans-reponse': silent = '' } = critere
  const choice = facts[question]
  if (choice === undefined) return `${question} in ${parmi.join()} or ${maybe.join()} ${silent}`.trimEnd()
  return { remplit: null, 'a-verifier': 'doubt', exclut: never }[effectOf(critere, choice)]
}

function rulesLeft(publics: Publics, facts: Facts): string {
  const left = publics.map(({ criteres, doute }) => [
    ...(doute ? ['doubt'] : []),
    ...criteres.map((critere) => leftOf(critere, facts)),
  ])
  const alive = left.filter((criteria) => !criteria.includes(never))
  const rules = new Set(alive.map((criteria) => [...new Set(criteria)].filter((one) => one).join(' & ')))
  if (rules.size === 0) return never
  if (rules.has('') || (rules.size === 1 && rules.has('doubt'))) return settled
  return [...rules].toSorted().join(' | ')
}

const reads = new WeakMap<Publics, readonly Question[]>()
const known = new WeakMap<Publics, Map<string, string>>()

/** The same, worked out once for people whom these rules know as much about. */
function leftIn(publics: Publics, facts: Facts): string {
  const read = reads.get(publics) ?? [
    ...new Set(publics.flatMap(({ criteres }) => criteres.map(({ question }) => question))),
  ]
  reads.set(publics, read)
  const found = known.get(publics) ?? new Map<string, string>()
  known.set(publics, found)
  const key = read.map((question) => facts[question]).join()
  const left = found.get(key) ?? rulesLeft(publics, facts)
  found.set(key, left)
  return left
}

function pairLeft(si: Publics | undefined, publics: Publics, facts: Facts): readonly string[] {
  const rules = [si ? leftIn(si, facts) : '', leftIn(publics, facts)]
  return rules.includes(never) ? [] : [rules.join(' if ')]
}

/** What can still happen with these facts in a parcours. */
function aheadOf(parcours: ParcoursId, facts: Facts, rules: Rules): readonly string[] {
  const etapes = (rules.parcours[parcours]?.etapes ?? []).flatMap(({ quand, fiches, pages = [] }) => {
    const call = leftIn(quand, facts)
    if (call === never) return []
    const open = [
      ...fiches.flatMap((id) => {
        const fiche = rules.fiches[id]
        return fiche ? pairLeft(fiche.si, fiche.publics, facts) : []
      }),
      ...pages.flatMap((page) => pairLeft(page.si, page.quand, facts)),
    ]
    return open.length === 0 ? [] : [`${call} → ${[...new Set(open)].toSorted().join('; ')}`]
  })
  const before = rules.etapesAvant.flatMap(({ si, publics, sauf = [] }) => {
    const left = pairLeft(si, publics, facts)
    const out = leftIn(sauf, facts)
    return left.length === 0 || out === settled ? [] : [`${left.join()} but ${out}`]
  })
  return [...before, ...new Set(etapes.toSorted())]
}

/**
 * What can still happen from a place: its question, and the rules with what is known worked in.
 * Two places that read the same here have the same future, whatever was answered before.
 */
export function whatIsLeft({ parcours, question, etape, facts: given }: Place, rules: Rules): string {
  const facts = asRead(given)
  if (parcours === null) return `${question} ${JSON.stringify(given)}`
  if (question === null) return `end of ${parcours} in ${etape}`
  const ahead = aheadOf(parcours, facts, rules)
  const overruled = mayBeOverruled(facts)
    ? ['or', ...aheadOf(parcours, { ...facts, 'sante-declaree': 'oui' }, rules)]
    : []
  return [parcours, question, etape, ...ahead, ...overruled].join('\n')
}
