import type { Knowledge } from '../../content/content.ts'
import { unknown } from '../../content/questions.ts'
import type { Facts, Verdict } from '../../machines/eligibility.ts'

/** The verdict of every fiche, by the shortest loop that gives it: what an orientation costs at the very least. */
export function verdictsByHand(facts: Facts, knowledge: Knowledge): ReadonlyMap<string, Verdict> {
  const verdicts = new Map<string, Verdict>()
  for (const fiche of Object.values(knowledge.fiches)) {
    let best: Verdict = 'exclu'
    for (const { criteres } of fiche.publics) {
      let worst: Verdict = 'possible'
      for (const { question, parmi, 'peut-etre': maybe } of criteres) {
        const choice = facts[question]
        if (choice !== undefined && parmi.includes(choice)) continue
        if (choice === undefined || choice === unknown || maybe?.includes(choice)) worst = 'a-verifier'
        else {
          worst = 'exclu'
          break
        }
      }
      if (worst === 'possible' || (worst === 'a-verifier' && best === 'exclu')) best = worst
      if (best === 'possible') break
    }
    verdicts.set(fiche.id, best)
  }
  return verdicts
}
