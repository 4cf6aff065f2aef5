import { isProfessional } from '../../content/asking.ts'
import type { ParcoursRule } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import { charts, type ParcoursId } from '../parcours/charts.ts'
import { entree } from '../parcours/entree.ts'
import { questionsFrom } from '../parcours/graph.ts'
import type { Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'

const atTheDoor = questionsFrom(entree.root)

function isParcours(id: string): id is ParcoursId {
  return Object.hasOwn(charts, id)
}

/** The questions that a person is asked on the way in and on a parcours; a professional is asked no status. */
export function heardIn(parcours: string): ReadonlySet<Question> {
  const door = [...atTheDoor].filter((question) => question !== 'statut' || !isProfessional(parcours))
  return new Set([...door, ...(isParcours(parcours) ? questionsFrom(charts[parcours].root) : [])])
}

/** What is known of everyone on a parcours: their door, and their status where it is that of one; of the doctor, some tell and some do not. */
export function everyoneOn({ id }: Pick<ParcoursRule, 'id'>): Facts {
  if (isProfessional(id)) return { profil: id }
  const { inaptitude: _, ...known } = asRead({
    profil: 'beneficiaire',
    ...(id === 'premiers-reperes' ? {} : { statut: id }),
  })
  return known
}
