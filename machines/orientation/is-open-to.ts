import type { Knowledge } from '../../content/content.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'

/** Whether a name in a list of help is open to these facts: nothing is listed as help that its own rule excludes. */
export function isOpenTo(id: string, facts: Facts, { fiches, acteurs }: Knowledge): boolean {
  const { publics = [], si = [] } = fiches[id] ?? { publics: acteurs[id]?.publics }
  const known = asRead(facts)
  return [publics, si].every((rules) => rules.length === 0 || judge(rules, known).verdict !== 'exclu')
}
