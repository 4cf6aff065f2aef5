import { isNeed } from '../../content/asking.ts'
import type {
  EtapeAvantRule,
  EtapeRule,
  FicheRule,
  ParcoursRule,
  PublicRule,
  Rules,
} from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import { decides, deciding } from './deciding.ts'
import { sorted } from '../../content/sorted.ts'
import { isOddCase, judge, weigh, type Facts } from './eligibility.ts'

function isForEveryone({ quand }: EtapeRule): boolean {
  return quand.every(({ criteres }) => criteres.length === 0)
}

/** Why an étape is called, what was asked for first: the need, another answer for sure, perhaps one, or it is there for everyone. */
export const callings = ['besoin', 'reponse', 'peut-etre', 'toujours'] as const

/** Why an étape is called. */
export type Calling = (typeof callings)[number]

/** An étape that concerns a person: why, and how many answers call for it. */
export type CalledEtape = { readonly etape: EtapeRule; readonly calling: Calling; readonly answers: number }

function calledEtape(etape: EtapeRule, facts: Facts): CalledEtape | null {
  if (isForEveryone(etape)) return { etape, calling: 'toujours', answers: 0 }
  const ways = etape.quand.map(({ criteres }) => ({ ...judge([{ criteres }], facts), criteres }))
  const sure = ways.filter(({ verdict }) => verdict === 'possible')
  const asked = sure.filter(({ criteres }) =>
    criteres.some(({ question, ensuite }) => isNeed(question) && !ensuite),
  )
  const answers = Math.max(0, ...(asked.length > 0 ? asked : sure).map(({ raisons }) => raisons.length))
  if (asked.length > 0) return { etape, calling: 'besoin', answers }
  if (sure.length > 0) return { etape, calling: 'reponse', answers }
  return ways.some(({ verdict }) => verdict !== 'exclu') ? { etape, calling: 'peut-etre', answers } : null
}

const sureness = { besoin: 0, reponse: 0, 'peut-etre': 1, toujours: 2 } as const

/** How sure it is that an étape concerns these facts: 0 for sure, 1 perhaps, 2 because it concerns everyone; null not at all. */
export function certainty(etape: EtapeRule, facts: Facts): 0 | 1 | 2 | null {
  const called = calledEtape(etape, facts)
  return called && sureness[called.calling]
}

/**
 * The étapes of a parcours that concern these facts: those of the need first, then those that another answer calls, those that
 * may be called, those for everyone. Among equals, the one that more answers call for; else the guide's order.
 */
export function etapesFor(parcours: ParcoursRule, facts: Facts): readonly CalledEtape[] {
  return sorted(
    parcours.etapes.flatMap((etape) => calledEtape(etape, facts) ?? []),
    (a, b) => callings.indexOf(a.calling) - callings.indexOf(b.calling) || b.answers - a.answers,
  )
}

/** Whether a fiche is proposed at all: one that is for some cases only, when the answers say that this is one. */
export function isProposed({ si }: FicheRule, facts: Facts): boolean {
  return si === undefined || judge(si, facts).verdict === 'possible'
}

/** Whether answers to come can still have a fiche proposed. */
function mayBeProposed({ si }: Pick<FicheRule, 'si'>, facts: Facts): boolean {
  return (
    si === undefined ||
    si.some(({ criteres }) =>
      criteres.every(
        (critere) => facts[critere.question] === undefined || weigh(critere, facts).effet === 'remplit',
      ),
    )
  )
}

/** Whether answers to come can still have an étape called, one that waits for an answer too. */
function mayBeCalled(etape: EtapeRule, facts: Facts): boolean {
  if (isForEveryone(etape)) return true
  return etape.quand.some(({ criteres }) =>
    criteres.every(
      (critere) => facts[critere.question] === undefined || weigh(critere, facts).effet !== 'exclut',
    ),
  )
}

/** Whether two answers to `question` can still name a page of money, or not. */
function pageDepends(
  question: Question,
  { si, quand }: NonNullable<EtapeRule['pages']>[number],
  facts: Facts,
): boolean {
  if ([si, quand].some((rules) => judge(rules, facts).verdict === 'exclu')) return false
  return decides(question, si, facts) || decides(question, quand, facts)
}

/** The facts with all answers to come that fulfil these criteria; none when one of them waits for `question`, or cannot be fulfilled. */
function fulfilling(question: Question, { criteres }: PublicRule, facts: Facts): readonly Facts[] {
  return criteres.reduce<readonly Facts[]>(
    (ways, critere) => {
      const { question: read, parmi } = critere
      if (facts[read] !== undefined) return weigh(critere, facts).effet === 'remplit' ? ways : []
      return read === question
        ? []
        : ways.flatMap((way) => parmi.map((choice) => ({ ...way, [read]: choice })))
    },
    [facts],
  )
}

/** Whether two answers to `question` can still have a fiche proposed or not, or with two verdicts. */
function proposalDepends(
  question: Question,
  { publics, si }: Pick<FicheRule, 'publics' | 'si'>,
  facts: Facts,
): boolean {
  if (si === undefined || judge(si, facts).verdict === 'possible') return decides(question, publics, facts)
  if (decides(question, si, facts)) return true
  if (!decides(question, publics, facts)) return false
  return si.some((one) => fulfilling(question, one, facts).some((way) => decides(question, publics, way)))
}

/** Whether two answers to `question` can still have something come before any fiche, or not. */
function beforeDepends(question: Question, avant: EtapeAvantRule, facts: Facts): boolean {
  const { publics, sauf = [] } = avant
  if (!mayBeProposed(avant, facts) || judge(publics, facts).verdict === 'exclu') return false
  if (isOddCase(publics, facts)) return false
  if (sauf.length > 0 && judge(sauf, facts).verdict === 'possible') return false
  return decides(question, sauf, facts) || proposalDepends(question, avant, facts)
}

/** The fiches, one by one, that two answers to `question` can still have this parcours propose or not, or with two verdicts. */
export function* movedBy(
  question: Question,
  parcours: ParcoursRule,
  facts: Facts,
  rules: Rules,
): Generator<string, undefined> {
  const open = parcours.etapes.filter((etape) => mayBeCalled(etape, facts))
  const called = new Set(
    open.flatMap(({ quand, fiches }) => (deciding(quand, facts).length === 0 ? fiches : [])),
  )
  for (const { quand, fiches } of open) {
    const callsOrNot = decides(question, quand, facts)
    for (const id of fiches) {
      const fiche = rules.fiches[id]
      if (!fiche || !mayBeProposed(fiche, facts) || judge(fiche.publics, facts).verdict === 'exclu') continue
      if ((callsOrNot && !called.has(id)) || proposalDepends(question, fiche, facts)) yield id
    }
  }
}

/** Whether two answers to `question` can still lead this parcours to two proposals, or to another thing before any; the département, who follows the person and a pupil's school always say whom to call. */
export function matters(question: Question, parcours: ParcoursRule, facts: Facts, rules: Rules): boolean {
  if (facts[question] !== undefined) return false
  if (question === 'departement' || question === 'accompagnement') return true
  if (question === 'origine' && facts['statut'] === 'scolaire') return true
  if (rules.etapesAvant.some((avant) => beforeDepends(question, avant, facts))) return true
  return (
    parcours.etapes.some(({ pages = [], ...etape }) => {
      return mayBeCalled(etape, facts) && pages.some((page) => pageDepends(question, page, facts))
    }) || !movedBy(question, parcours, facts, rules).next().done
  )
}
