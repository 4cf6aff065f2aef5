import { isProfessional } from '../../content/asking.ts'
import { unknown, type Question } from '../../content/questions.ts'
import type { Facts } from '../regles/eligibility.ts'

const withoutJob = new Set(['demandeur-emploi', 'scolaire'])
const atWork = new Set(['salarie', 'agent-public', 'independant', 'alternant', 'esat'])
const grown = new Set(['30-44', '45-et-plus'])

function hasNoJob({ statut = unknown }: Facts): boolean {
  return withoutJob.has(statut)
}

/** When what is known leaves nothing to ask of a fact. */
const pointless: Readonly<Partial<Record<Question, (read: Facts) => boolean>>> = {
  /** A professional asks about somebody. */
  statut: ({ profil }) => isProfessional(profil),
  /** An IME keeps nobody long after 20 (amendement Creton). */
  origine: ({ age = unknown }) => grown.has(age),
  'chomage-longue-duree': ({ statut = unknown }) => atWork.has(statut) || statut === 'scolaire',
  inscription: ({ statut = unknown }) => atWork.has(statut) || statut === 'scolaire',
  rsa: ({ age }) => age === 'moins-de-16',
  contrat: (read) => hasNoJob(read) || read.statut === 'independant',
  employeur: hasNoJob,
  anciennete: hasNoJob,
  /** It is measured after an accident at work or an occupational disease. */
  'incapacite-10': ({ 'at-mp': accident }) => accident !== 'oui' && accident !== 'en-cours',
  'duree-restante': ({ etape }) => etape === 'apres',
  'employeur-apprenant': ({ apprenant }) => apprenant === 'stagiaire',
  /** A public employer has none. */
  opco: ({ employeur }) => employeur === 'public',
}

/** Whether what is known, as rules read it (`asRead`), makes a fact pointless to ask: it may be told all the same, and counts when it is. */
export function isPointless(question: Question, read: Facts): boolean {
  return pointless[question]?.(read) ?? false
}
