import type { FicheRule, Knowledge } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import type { Contact } from './contacts.ts'
import { contactsFor } from './contacts-for.ts'
import { bestFirst } from './best-first.ts'
import { calledBy, waitingIn, type Called } from './called.ts'
import { etapesAvantFor, type EtapeAvant } from './etapes-avant.ts'
import { judge, type Facts, type Reason, type Verdict } from '../regles/eligibility.ts'
import { pagesFor, type PageProposed } from './pages.ts'
import { openingOf, type Opening } from '../regles/opening.ts'
import { told } from '../regles/told.ts'
import { toFindOut } from './to-find-out.ts'
import type { ParcoursId } from '../parcours/charts.ts'
import { etapesFor } from '../regles/etapes.ts'
import { asGiven, asRead, isAssumed, toAskOf } from '../visite/as-read.ts'
import { parcoursOf } from '../visite/trail.ts'

/** A fiche that an étape of the parcours proposes to this person. */
export type Proposition = {
  readonly id: string
  readonly etape: string
  readonly verdict: Exclude<Verdict, 'exclu'>
  readonly raisons: readonly Reason[]
}

/** A fiche that these answers exclude, and how it could open. */
export type Exclusion = Opening & {
  readonly id: string
  readonly etape: string
  readonly raisons: readonly Reason[]
}

/** What a person sees at the end: proposals best first, what is not for them, who to call, what to ask. */
export type Orientation = {
  readonly parcours: ParcoursId
  /** The ids of the étapes that concern this person. */
  readonly etapes: readonly string[]
  /** Those of them that the need asked for calls. */
  readonly demandees: readonly string[]
  /** What comes before any fiche, in order. */
  readonly etapesAvant: readonly EtapeAvant[]
  readonly propositions: readonly Proposition[]
  /** The pages of money that their answers call for, to check with who pays. */
  readonly pages: readonly PageProposed[]
  readonly exclus: readonly Exclusion[]
  /** The few to call at first for this person's first steps. */
  readonly contacts: readonly Contact[]
  readonly autresContacts: readonly Contact[]
  readonly aDemander: readonly Question[]
}

/** What excludes a fiche, by the answers that were given: a public that only an assumption closes tells nothing. */
export function reasonsAgainst(
  { fiche: { publics }, judged }: Pick<Called, 'fiche' | 'judged'>,
  facts: Facts,
  read: Facts,
): readonly Reason[] {
  const answered = publics.filter(
    ({ criteres }) => !criteres.some(({ question }) => isAssumed(question, facts)),
  )
  const isAsJudged = answered.length === 0 || answered.length === publics.length
  return isAsJudged ? judged.raisons : judge(answered, read).raisons
}

/** How an excluded fiche can open; one that comes after everything, for everybody, opens nothing that one could begin. */
function openingFor({ publics, dernier }: FicheRule, read: Facts): Opening | null {
  const opening = openingOf(publics, read)
  const isClosed = dernier?.some(({ criteres }) => criteres.length === 0) ?? false
  return opening && isClosed ? { ouvrirait: {}, reserve: opening.reserve } : opening
}

/** What these facts call, judged: all of it, and what is proposed of it, best first. */
function callsFor(facts: Facts, knowledge: Pick<Knowledge, 'parcours' | 'fiches' | 'etapesAvant'>) {
  const id = parcoursOf(facts)
  const parcours = knowledge.parcours[id]
  if (!parcours) throw new Error(`No content for the parcours ${id}`)
  const read = asRead(facts)
  const etapes = etapesFor(parcours, read)
  const called = calledBy(etapes, read, knowledge)
  const proposed = bestFirst(called.filter(({ judged }) => judged.verdict !== 'exclu'))
  return { id, parcours, read, etapes, called, proposed }
}

function reasonsGiven(raisons: readonly Reason[], facts: Facts): readonly Reason[] {
  return told(asGiven(raisons, facts))
}

function proposition({ fiche, etape, judged: { verdict, raisons } }: Called, facts: Facts): Proposition {
  return {
    id: fiche.id,
    etape,
    verdict: verdict === 'possible' ? 'possible' : 'a-verifier',
    raisons: reasonsGiven(raisons, facts),
  }
}

/** The ids of what to propose for these facts, best first: an orientation of which nothing else is wanted. */
export function proposedTo(
  facts: Facts,
  knowledge: Pick<Knowledge, 'parcours' | 'fiches' | 'etapesAvant'>,
): readonly string[] {
  return callsFor(facts, knowledge).proposed.map(({ fiche }) => fiche.id)
}

/**
 * What to propose for these facts, whatever their order.
 * What answers the need comes first, as `bestFirst` says.
 */
export function orient(facts: Facts, knowledge: Knowledge): Orientation {
  const { id, parcours, read, etapes, called, proposed } = callsFor(facts, knowledge)
  const etapesAvant = etapesAvantFor(facts, knowledge)
  const pages = pagesFor(etapes, facts)
  return {
    parcours: id,
    etapes: etapes.map(({ etape }) => etape.id),
    demandees: etapes.flatMap(({ etape, calling }) => (calling === 'besoin' ? [etape.id] : [])),
    etapesAvant,
    propositions: proposed.map((one) => proposition(one, facts)),
    pages,
    exclus: called.flatMap((one) => {
      const { fiche, etape } = one
      const opening = openingFor(fiche, read)
      if (opening === null) return []
      return [
        { id: fiche.id, etape, raisons: reasonsGiven(reasonsAgainst(one, facts, read), facts), ...opening },
      ]
    }),
    ...contactsFor(
      {
        opco: pages.map(({ appeler }) => appeler),
        ids: proposed.map(({ fiche }) => fiche.id),
        tiers: parcours.tiers,
        etapesAvant,
      },
      facts,
      knowledge,
    ),
    aDemander: [
      ...new Set(
        toFindOut(proposed, waitingIn(etapes, read, knowledge), read, knowledge.etapesAvant).map((one) =>
          toAskOf(one, facts),
        ),
      ),
    ],
  }
}
