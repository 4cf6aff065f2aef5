import { unknown, type Question } from '../../content/questions.ts'
import type { Critere } from '../../content/schema/rule.ts'
import { sorted } from '../../content/sorted.ts'
import { judge, weigh, type Facts, type Publics } from './eligibility.ts'
import { told } from './told.ts'

/** What a person can bring about, the nearest first: ask for the recognition, register, find an employer, choose a training, be followed, see the doctor. */
const within = {
  titre: ['en-cours', 'oui'],
  inscription: ['oui'],
  'employeur-pret': ['oui'],
  'formation-trouvee': ['oui'],
  accompagnement: ['france-travail', 'cap-emploi', 'mission-locale', 'avenir-actifs', 'apec', 'departement'],
  inaptitude: ['risque'],
} as const satisfies Partial<Record<Question, readonly string[]>>

/** A question whose answer a person can do something about. */
export type Doable = keyof typeof within

/** Whether a person can do something about the answer to `question`. */
export function isDoable(question: string): question is Doable {
  return Object.hasOwn(within, question)
}

/** The recognition that this person can still come to have: who holds one, or is in good health, has none to ask for. */
function titlesAhead({ titre, handicap, 'sante-declaree': health }: Facts): readonly string[] {
  if (health === 'non' || handicap === 'aucun' || titre === 'oui') return []
  return titre === 'en-cours' ? ['oui'] : within.titre
}

/** Who has an occupational doctor to ask. */
const withDoctor: ReadonlySet<string> = new Set(['salarie', 'agent-public', 'alternant'])

/** What the occupational doctor can still say of who has one, and whose health is in the way. */
function opinionsAhead({ statut = unknown, 'sante-declaree': health }: Facts): readonly string[] {
  return health === 'oui' && withDoctor.has(statut) ? within.inaptitude : []
}

/** The answers to `question` that this person can bring about. */
export function doableChoices(question: Question, facts: Facts): readonly string[] {
  if (question === 'titre') return titlesAhead(facts)
  if (question === 'inaptitude') return opinionsAhead(facts)
  return isDoable(question) ? within[question] : []
}

/** What stands between a person and an excluded fiche: what they can do about it, or whom it is reserved to. */
export type Opening = {
  /** The smallest change of answers after which the rule excludes no more; empty when no one can bring it about. */
  readonly ouvrirait: Facts
  /** Otherwise the conditions, of the nearest public, that nobody can choose to fulfil. */
  readonly reserve: readonly Critere[]
}

/** What one would answer after doing it; undefined when one can do nothing about it. */
function after(critere: Critere, facts: Facts): string | undefined {
  const { question } = critere
  return doableChoices(question, facts).find(
    (choice) => weigh(critere, { ...facts, [question]: choice }).effet !== 'exclut',
  )
}

/** How an excluded fiche can open to a person; null when nothing excludes. */
export function openingOf(publics: Publics, facts: Facts): Opening | null {
  if (judge(publics, facts).verdict !== 'exclu') return null
  const ways = publics.map(({ criteres }) =>
    criteres.filter((critere) => weigh(critere, facts).effet === 'exclut'),
  )
  const shortest = (lists: readonly (readonly Critere[])[]) => sorted(lists, (a, b) => a.length - b.length)[0]
  const open = shortest(ways.filter((way) => way.every((one) => after(one, facts) !== undefined)))
  if (open)
    return {
      ouvrirait: Object.fromEntries(open.map((one) => [one.question, after(one, facts)])),
      reserve: [],
    }
  const own = ways.filter((way) => told(way).length === way.length)
  const nearest = shortest(own) ?? shortest(ways) ?? []
  return { ouvrirait: {}, reserve: nearest.filter((one) => after(one, facts) === undefined) }
}
