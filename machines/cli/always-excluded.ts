import type { Finding } from '../../content/checks/finding.ts'
import { rulesOf, type Content, type FicheRule } from '../../content/content.ts'
import { fileOf } from '../../content/read/folders.ts'
import type { Path } from '../../content/read/problem.ts'
import type { Conditions } from '../../content/schema/rule.ts'
import { judge, type Facts } from '../regles/eligibility.ts'
import { everyoneOn } from './heard.ts'

/** What may be answered by those whom a step concerns, on top of what is known of everyone there. */
function peopleOf(quand: Conditions, known: Facts): readonly Facts[] {
  if (quand.length === 0) return [known]
  return quand.flatMap((criteres) =>
    criteres.reduce<readonly Facts[]>(
      (people, { question, parmi, 'peut-etre': maybe = [] }) =>
        people.flatMap((one) =>
          [...parmi, ...maybe]
            .filter((choice) => (one[question] ?? choice) === choice)
            .map((choice) => ({ ...one, [question]: choice })),
        ),
      [known],
    ),
  )
}

function excludes({ publics, si }: FicheRule, people: readonly Facts[]): boolean {
  return people.every(
    (facts) =>
      judge(publics, facts).verdict === 'exclu' || (si !== undefined && judge(si, facts).verdict === 'exclu'),
  )
}

/** Fiches that a parcours lists and that their rule excludes for every person of that parcours. */
export function alwaysExcluded(content: Content): readonly Finding[] {
  const { fiches } = rulesOf(content)
  return Object.values(content.parcours).flatMap((parcours) => {
    const known = everyoneOn(parcours)
    const lists: readonly (readonly [path: Path, quand: Conditions, ids: readonly string[]])[] = [
      ...parcours.etapes.map(
        ({ quand, fiches: called }, index) => [['etapes', index, 'fiches'], quand, called] as const,
      ),
      [['financements'], [], parcours.financements],
      [['compensation'], [], parcours.compensation],
    ]
    return lists.flatMap(([path, quand, ids]) =>
      ids.flatMap((id, index) => {
        const fiche = fiches[id]
        return fiche && excludes(fiche, peopleOf(quand, known))
          ? [
              {
                file: fileOf('parcours', parcours.id),
                path: [...path, index],
                message: `la règle de « ${id} » exclut ici tout le monde ; retirez-la de cette liste, ou changez ses « publics »`,
              },
            ]
          : []
      }),
    )
  })
}
