import type { EtapeRule, Knowledge } from '../../content/content.ts'
import { meaningOf, unknown } from '../../content/questions.ts'
import type { Critere } from '../../content/schema/rule.ts'
import type { Facts, Publics, Reason, Verdict } from '../../machines/regles/eligibility.ts'
import { parcoursOf } from '../../machines/visite/trail.ts'

/** What is said of a fiche that an étape calls. */
export type Judged = {
  readonly etape: string
  readonly verdict: Verdict
  readonly raisons: readonly Reason[]
}

type Weighed = { raisons: Reason[]; verdict: Verdict; against: number; doubts: number; fulfilled: number }

function effectOf(critere: Critere, facts: Facts): Reason['effet'] {
  const { question, parmi, 'peut-etre': maybe, 'sans-reponse': silent } = critere
  const choice = facts[question]
  if (choice === undefined || choice === unknown) return silent ?? 'a-verifier'
  if (parmi.includes(choice)) return 'remplit'
  if (maybe?.includes(choice)) return 'a-verifier'
  const meant = meaningOf(question, choice)
  if (parmi.includes(meant)) return 'remplit'
  return meant === unknown || maybe?.includes(meant) ? 'a-verifier' : 'exclut'
}

function verdictOf(publics: Publics, facts: Facts): Verdict {
  let best: Verdict = 'exclu'
  for (const { criteres, doute } of publics) {
    let worst: Verdict = doute ? 'a-verifier' : 'possible'
    for (const critere of criteres) {
      const effet = effectOf(critere, facts)
      if (effet === 'remplit') continue
      worst = effet === 'exclut' ? 'exclu' : 'a-verifier'
      if (worst === 'exclu') break
    }
    if (worst === 'possible') return 'possible'
    if (worst === 'a-verifier') best = worst
  }
  return best
}

function weighed({ criteres, doute }: Publics[number], facts: Facts): Weighed {
  const one: Weighed = { raisons: [], verdict: 'possible', against: 0, doubts: 0, fulfilled: 0 }
  for (const critere of criteres) {
    const effet = effectOf(critere, facts)
    one.raisons.push({ question: critere.question, reponse: facts[critere.question] ?? null, effet })
    if (effet === 'exclut') one.against += 1
    else if (effet === 'a-verifier') one.doubts += 1
    else one.fulfilled += 1
  }
  one.verdict = one.against > 0 ? 'exclu' : one.doubts > 0 || doute ? 'a-verifier' : 'possible'
  return one
}

function isBetter(a: Weighed, b: Weighed): boolean {
  if (a.verdict !== b.verdict) return a.verdict === 'possible' || b.verdict === 'exclu'
  if (a.against !== b.against) return a.against < b.against
  if (a.doubts !== b.doubts) return a.doubts < b.doubts
  return a.fulfilled > b.fulfilled
}

function obstacles(each: readonly Weighed[]): readonly Reason[] {
  const own = each.filter(
    ({ raisons }) => !raisons.some(({ question, effet }) => question === 'profil' && effet === 'exclut'),
  )
  const all = own.length > 0 ? own : each

  const suits = new Set<string>()
  const seen = new Set<string>()
  const excluding: Reason[] = []
  for (const { raisons } of all)
    for (const reason of raisons)
      if (reason.effet === 'remplit') suits.add(reason.question)
      else if (reason.effet === 'exclut' && !seen.has(reason.question)) {
        seen.add(reason.question)
        excluding.push(reason)
      }
  const plain = excluding.filter(({ question }) => !suits.has(question))
  return plain.length > 0 ? plain : excluding
}

function judged(etape: string, publics: Publics, facts: Facts): Judged {
  const all: Weighed[] = []
  let best: Weighed | undefined
  for (const one of publics.map((rule) => weighed(rule, facts))) {
    all.push(one)
    if (!best || isBetter(one, best)) best = one
  }
  if (!best) return { etape, verdict: 'possible', raisons: [] }
  return best.verdict === 'exclu'
    ? { etape, verdict: 'exclu', raisons: obstacles(all) }
    : { etape, verdict: best.verdict, raisons: best.raisons }
}

/** Every called fiche with its étape, its verdict and its reasons, by the plain loop that one would write first. */
export function judgedByHand(facts: Facts, knowledge: Knowledge): ReadonlyMap<string, Judged> {
  const [sure, perhaps, everyone]: [EtapeRule[], EtapeRule[], EtapeRule[]] = [[], [], []]
  for (const etape of knowledge.parcours[parcoursOf(facts)]!.etapes)
    if (etape.quand.every(({ criteres }) => criteres.length === 0)) everyone.push(etape)
    else {
      const verdict = verdictOf(etape.quand, facts)
      if (verdict !== 'exclu') (verdict === 'possible' ? sure : perhaps).push(etape)
    }
  const found = new Map<string, Judged>()
  for (const etapes of [sure, perhaps, everyone])
    for (const etape of etapes)
      for (const id of etape.fiches) {
        const fiche = knowledge.fiches[id]
        if (!fiche || found.has(id)) continue
        if (fiche.si && verdictOf(fiche.si, facts) !== 'possible') continue
        found.set(id, judged(etape.id, fiche.publics, facts))
      }
  return found
}
