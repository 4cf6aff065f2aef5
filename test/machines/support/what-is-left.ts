import type { Critere } from '../../../content/schema/rule.ts'
import { effectOf, type Facts, type Publics } from '../../../machines/regles/eligibility.ts'
import type { Place } from '../../../machines/visite/trail.ts'
import { knowledge } from './knowledge.ts'

const never = 'never'
const settled = 'settled'

/** What one criterion still waits for: nothing (null), an answer, or a doubt that stays; or it excludes. */
function leftOf(critere: Critere, facts: Facts): string | null {
  const { question, parmi, 'peut-etre': maybe = [] } = critere
  const choice = facts[question]
  if (choice === undefined) return `${question} in ${parmi.join()} or ${maybe.join()}`
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

/**
 * What can still happen from a place: its question, and the rules with what is known worked in.
 * Two places that read the same here have the same future, whatever was answered before.
 */
export function whatIsLeft({ parcours, question, etape, facts }: Place): string {
  if (parcours === null) return `${question} ${JSON.stringify(facts)}`
  if (question === null) return `end of ${parcours} in ${etape}`
  const etapes = (knowledge.parcours[parcours]?.etapes ?? []).flatMap(({ quand, fiches }) => {
    const call = rulesLeft(quand, facts)
    const open = fiches
      .flatMap((id) => knowledge.fiches[id] ?? [])
      .map(({ publics, si }) => [si ? rulesLeft(si, facts) : '', rulesLeft(publics, facts)])
      .filter((rules) => !rules.includes(never))
      .map((rules) => rules.join(' if '))
    return call === never || open.length === 0
      ? []
      : [`${call} → ${[...new Set(open)].toSorted().join('; ')}`]
  })
  return [parcours, question, etape, ...new Set(etapes.toSorted())].join('\n')
}
