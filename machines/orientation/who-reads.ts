import { questions } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'
import { impliedBy } from '../visite/implied.ts'

/** Who reads: the person concerned, who supports them, or a professional. */
export type WhoReads = (typeof questions.profil)[number]

/** Who reads, when the answers say so; else the person concerned. */
export function whoReads(facts: Facts): WhoReads {
  const { profil } = impliedBy(facts)
  return questions.profil.find((one) => one === profil) ?? 'beneficiaire'
}
