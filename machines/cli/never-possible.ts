import type { Finding } from '../../content/checks/finding.ts'
import type { Content } from '../../content/content.ts'
import { fileOf } from '../../content/read/folders.ts'
import type { Fiche } from '../../content/schema/fiche.ts'
import type { Parcours } from '../../content/schema/parcours.ts'
import { weigh, type Facts } from '../regles/eligibility.ts'
import { everyoneOn, heardIn } from './heard.ts'

type Public = Fiche['publics'][number]
type Criterion = Public['criteres'][number]

/** What stands between a person of a parcours and « possible » in one public: the criteria that no answer of theirs fulfils. */
function inTheWay({ criteres }: Public, parcours: Parcours, known: Facts): readonly Criterion[] {
  const heard = heardIn(parcours.id)
  return criteres.filter((critere) => {
    const given = known[critere.question]
    return given === undefined ? !heard.has(critere.question) : weigh(critere, known).effet !== 'remplit'
  })
}

function isOpen({ criteres }: Public, known: Facts): boolean {
  return criteres.every(
    (critere) => known[critere.question] === undefined || weigh(critere, known).effet !== 'exclut',
  )
}

/** Whether a line beside the rule says why this public is never more than « à vérifier » there. */
function isExplained(one: Public, obstacles: readonly Criterion[]): boolean {
  return one['a-verifier-car'] !== undefined || obstacles.some((critere) => critere['peut-etre-car'])
}

/** Fiches that no answer to what a parcours asks can make « possible » there, and that do not say why; first bearings have no chart of their own. */
export function neverPossible({ fiches, parcours }: Content): readonly Finding[] {
  const own = Object.values(parcours).filter(({ reunit }) => reunit === undefined)
  return own.flatMap((one) => {
    const known = everyoneOn(one)
    const called = new Set(one.etapes.flatMap((etape) => etape.fiches))
    return [...called].flatMap((id) => {
      const open = (fiches[id]?.publics ?? []).filter((each) => isOpen(each, known))
      const ways = open.map((each) => ({ each, obstacles: inTheWay(each, one, known) }))
      if (ways.some(({ each, obstacles }) => obstacles.length === 0 && each['a-verifier-car'] === undefined))
        return []
      if (ways.length === 0 || ways.some(({ each, obstacles }) => isExplained(each, obstacles))) return []
      const missing = [...new Set(ways.flatMap(({ obstacles }) => obstacles.map(({ question }) => question)))]
      return [
        {
          file: fileOf('fiches', id),
          path: ['publics'],
          message: `dans le parcours « ${one.id} », rien ne rend cette fiche « possible » (${missing.join(', ')}) ; posez la question, ou dites pourquoi sous « peut-etre-car » ou « a-verifier-car »`,
        },
      ]
    })
  })
}
