import type { ParcoursRule } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import { charts, type ParcoursId } from '../parcours/charts.ts'
import { entree } from '../parcours/entree.ts'
import { questionsFrom } from '../parcours/graph.ts'
import type { Facts } from '../regles/eligibility.ts'
import { asRead } from '../visite/as-read.ts'

const atTheDoor = questionsFrom(entree.root)
const professionals: ReadonlySet<string> = new Set(['referent-handicap', 'employeur'])

function isParcours(id: string): id is ParcoursId {
  return Object.hasOwn(charts, id)
}

/** The questions that a person is asked on the way in and on a parcours; a professional is asked no status. */
export function heardIn(parcours: string): ReadonlySet<Question> {
  const door = [...atTheDoor].filter((question) => question !== 'statut' || !isProfessional(parcours))
  return new Set([...door, ...(isParcours(parcours) ? questionsFrom(charts[parcours].root) : [])])
}

/** Whether a parcours is that of someone who asks for another person, or another company's worker. */
export function isProfessional(parcours: string): boolean {
  return professionals.has(parcours)
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
