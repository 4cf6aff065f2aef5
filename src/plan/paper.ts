import { sensitive, unknown, type Question } from '../../content/questions.ts'
import { etapesAvantFor } from '../../machines/orientation/etapes-avant.ts'
import { whoReads } from '../../machines/orientation/who-reads.ts'
import { factsOf, isAboutHealth, split } from '../../machines/visite/answers.ts'
import { writeLink } from '../../machines/share/link.ts'
import type { Decided } from '../app/shown.ts'
import type { Feuille } from './feuille.tsx'
import type { LeftOut } from './imprimer.tsx'
import { capital } from '../parts/capital.ts'
import { etapesAvantInWords, type EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { toAskOf } from '../parts/to-ask-of.ts'
import { plannedOf, type Chosen, type Planned } from './planned.ts'
import type { Voice } from '../parts/voice.ts'
import { phraseOf } from '../parts/words-for.ts'

/** The day it is, where the person is: `2026-11-21`. */
export function today(): string {
  return new Date().toLocaleDateString('sv')
}

/** The moment it is, everywhere. */
export function now(): string {
  return new Date().toISOString()
}

/** The machine itself: an address that leads nowhere from a phone. */
const here = /^(?:localhost|127\.[\d.]+|\[::1\])$/

/** What paper, links and messages are made from: a plan, and the answers behind it. */
export type OnPaper = Chosen & Pick<Decided, 'trail' | 'onPlan' | 'kiosk' | 'knowledge' | 'wordsOf'>

/** The address that opens this visit and its plan elsewhere, null when there is none; `questions` is where links are read. */
export function addressOf({ trail, plan, kiosk }: OnPaper, questions: string): string | null {
  const { origin, hostname } = window.location
  if (kiosk !== null && kiosk.adresse === null && here.test(hostname)) return null
  const link = writeLink({ trail, fiches: plan.fiches ?? [] }, plan.santeLien)
  return `${kiosk?.adresse ?? origin}${questions}#${link}`
}

/** Whether some of the answers are about health. */
export function hasHealth({ trail }: OnPaper): boolean {
  return trail.some(isAboutHealth)
}

/** What remains to ask is printed where there is room: beside this many steps at most. */
const roomy = 3
const mostToAsk = 2

/** What comes before any fiche, beside these fiches of the plan, in words. */
export function beforeIn(
  etapesAvant: Decided['found']['etapesAvant'],
  items: readonly Pick<Planned, 'id'>[],
  { place }: Chosen,
  voice: Voice,
): readonly EtapeAvantShown[] {
  return etapesAvantInWords(
    { etapesAvant },
    place.facts,
    voice,
    items.map(({ id }) => id),
  )
}

/** What comes before any fiche, on paper: what the answers that are printed say by themselves. */
export function beforeOnPaper(
  decided: OnPaper,
  items: readonly Pick<Planned, 'id'>[],
  voice: Voice,
): readonly EtapeAvantShown[] {
  const { trail, plan, found, knowledge } = decided
  if (plan.santePapier) return beforeIn(found.etapesAvant, items, decided, voice)
  const printed = factsOf(trail.filter((answer) => !isAboutHealth(answer)))
  const said = new Set(etapesAvantFor(printed, knowledge).map(({ id }) => id))
  const kept = found.etapesAvant.filter(({ id }) => said.has(id))
  return beforeIn(kept, items, decided, voice)
}

/** The steps that the sheet leaves out, for they tell of health; null when it leaves none out. */
export function leftOffPaper(
  { etapesAvant, items }: Pick<Parameters<typeof Feuille>[0], 'etapesAvant' | 'items'>,
  decided: OnPaper,
  voice: Voice,
): LeftOut | null {
  const printed = new Set(etapesAvant.map(({ id }) => id))
  const kept = decided.found.etapesAvant.filter(({ id }) => !printed.has(id))
  const etapes = beforeIn(kept, items, decided, voice).map(({ titre }) => titre)
  const onLetOut = (): void => decided.onPlan({ ...decided.plan, santePapier: true })
  return etapes.length === 0 ? null : { etapes, onLetOut }
}

/** The questions that fiches of the plan wait for, or whose answer speaks for them. */
function questionsOf(
  items: readonly Pick<Planned, 'id'>[],
  { propositions }: Decided['found'],
  wanted: 'a-verifier' | 'remplit',
): ReadonlySet<Question> {
  const planned = new Set(items.map(({ id }) => id))
  return new Set(
    propositions
      .filter(({ id }) => planned.has(id))
      .flatMap(({ raisons }) => raisons.filter(({ effet }) => effet === wanted))
      .map(({ question }) => question),
  )
}

/** What is printed, from whichever screen: the plan, the answers the person lets out, what remains to ask. */
export function paperOf(decided: OnPaper, voice: Voice, questions: string): Parameters<typeof Feuille>[0] {
  const { trail, plan, found, wordsOf } = decided
  const items = plannedOf(decided, voice)
  const etapesAvant = beforeOnPaper(decided, items, voice)
  const awaited = questionsOf(items, found, 'a-verifier')
  const counted = questionsOf(items, found, 'remplit')
  const shown = (question: Parameters<typeof wordsOf>[0]) =>
    awaited.has(question) && (plan.santePapier || !sensitive.has(question))
  return {
    nom: plan.nom.trim(),
    today: today(),
    url: addressOf(decided, questions),
    etapesAvant,
    items,
    lecteur: whoReads(decided.place.facts),
    reponses: trail
      .filter((answer) => plan.santePapier || !isAboutHealth(answer))
      .map((answer) => {
        const [question, choice] = split(answer)
        const compte = choice !== unknown && (counted.has(question) || isAboutHealth(answer))
        return { phrase: phraseOf(wordsOf(question), choice), compte }
      }),
    demander: toAskOf(found, decided.place.facts)
      .filter(shown)
      .slice(0, items.length + etapesAvant.length > roomy ? 0 : mostToAsk)
      .map((question) => ({
        question,
        sujet: capital(wordsOf(question).sujet),
        aQui: wordsOf(question)['a-qui'],
      })),
  }
}
