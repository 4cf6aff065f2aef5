import { choicesOf, unknown, type Question } from '../../content/questions.ts'
import { weigh, type Facts, type Publics } from './eligibility.ts'

/**
 * How each public stands, two bits each: 11 fulfilled so far, 01 in doubt, 00 excluded; answers join with `&`.
 * Take « rqth and 16-25 years old » (right) or « salarié » (left). With rqth, 11 11; without, 11 00; not known, 11 01.
 * Salarié, 11 11; another statut, 00 11. So someone with rqth who is not salarié stands at 11 11 & 00 11 = 00 11.
 * Then an age can leave 00 11 (possible), 00 01 (à vérifier) or 00 00 (exclu): the question of age decides.
 * A salarié stands at 11 11, and whatever the age the left 11 stays: possible; the question decides nothing.
 */
type Standing = number

const bits = { remplit: 3, 'a-verifier': 1, exclut: 0 } as const
const doubts = 0x15555555
const most = 15

/** How each answer to one question leaves the publics, and the different ways there are. */
type Reading = { readonly byChoice: ReadonlyMap<string, Standing>; readonly ways: readonly Standing[] }

const readings = new WeakMap<Publics, ReadonlyMap<Question, Reading>>()

function readingOf(question: Question, publics: Publics): Reading {
  const left = (choice: string): Standing =>
    publics.reduce((all, { criteres }, index) => {
      const own = criteres.filter((critere) => critere.question === question)
      const stands = own.reduce((sum, one) => sum & bits[weigh(one, { [question]: choice }).effet], 3)
      return all | (stands << (2 * index))
    }, 0)
  const byChoice = new Map([...choicesOf(question), unknown].map((choice) => [choice, left(choice)]))
  return { byChoice, ways: [...new Set(byChoice.values())] }
}

function readingsOf(publics: Publics): ReadonlyMap<Question, Reading> {
  const known = readings.get(publics)
  if (known) return known
  if (publics.length > most) throw new Error(`At most ${most} publics; these are ${publics.length}`)
  const questions = new Set(publics.flatMap(({ criteres }) => criteres.map(({ question }) => question)))
  const made = new Map([...questions].map((question) => [question, readingOf(question, publics)]))
  readings.set(publics, made)
  return made
}

function verdictOf(standing: Standing): number {
  const fulfilled = standing & (standing >> 1) & doubts
  return fulfilled !== 0 ? 2 : (standing & doubts) !== 0 ? 1 : 0
}

/** How the publics stand before the first answer: those that are « à vérifier » at best are in doubt. */
function atBest(publics: Publics): Standing {
  return publics.reduce(
    (all, { doute }, index) => all | (bits[doute ? 'a-verifier' : 'remplit'] << (2 * index)),
    0,
  )
}

/** How the answers so far leave the publics, and the ways that each open question can still leave them. */
function leftOf(publics: Publics, facts: Facts) {
  let settled = atBest(publics)
  const open: (readonly [Question, readonly Standing[]])[] = []
  for (const [question, { byChoice, ways }] of readingsOf(publics)) {
    const choice = facts[question]
    if (choice === undefined) open.push([question, ways])
    else settled &= byChoice.get(choice) ?? 0
  }
  return { settled, open }
}

/** Whether two answers to `question` can still give two verdicts, whatever is answered to the other open ones. */
function canDecide(question: Question, { settled, open }: ReturnType<typeof leftOf>): boolean {
  const own = open.find(([one]) => one === question)
  // What is excluded whatever is answered waits for nothing.
  if (own === undefined || verdictOf(settled) === 0) return false
  let standings = new Set([settled])
  for (const [other, ways] of open) {
    if (other === question) continue
    const next = new Set<Standing>()
    for (const standing of standings) for (const way of ways) next.add(standing & way)
    standings = next
  }
  const [first = 0, ...others] = own[1]
  for (const standing of standings) {
    const verdict = verdictOf(standing & first)
    if (others.some((way) => verdictOf(standing & way) !== verdict)) return true
  }
  return false
}

/** Whether two answers to `question` can still give two verdicts; an answer « ne sait pas » is settled, a missing one is open. */
export function decides(question: Question, publics: Publics, facts: Facts): boolean {
  return canDecide(question, leftOf(publics, facts))
}

/** The open questions that can still change the verdict of these publics. */
export function deciding(publics: Publics, facts: Facts): readonly Question[] {
  const left = leftOf(publics, facts)
  return left.open.flatMap(([question]) => (canDecide(question, left) ? question : []))
}
