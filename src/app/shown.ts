import type { i18n } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import type { Knowledge, People, Rules } from '../../content/content.ts'
import type { Language } from '../../content/languages.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { Question } from '../../content/questions.ts'
import type { TexteQuestion } from '../../content/schema/question.ts'
import type { Resumes } from '../../content/pages/resumes.ts'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import type { Opened } from '../../machines/share/open-link.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import type { Plan } from '../../machines/visite/plan.ts'
import type { Place } from '../../machines/visite/trail.ts'
import type { WordsOf } from '../parts/words-for.ts'
import type { VisitRoute } from '../routes.ts'
import type { Session, SessionEvent } from './session.ts'

/** What an app at a kiosk knows of it; null elsewhere. */
export type Kiosk = {
  /** How long without action before it asks whether someone is there, in ms. */
  readonly silence: number
  /** Where the same site stands for a phone: what QR codes open; null when it is where the kiosk reads it. */
  readonly adresse: string | null
  /** Whether a counsellor may work at it. */
  readonly conseil: boolean
}

/** The next question of a visit, that a screen of decisions may ask in place. */
export type Asking = {
  readonly question: Question
  readonly words: TexteQuestion
  readonly masquer: readonly string[]
  readonly sensible: boolean
  /** What was answered before; null when it was not. */
  readonly suggested: string | null
  readonly onReply: (choice: string) => void
}

/** What a screen of decisions is told of the visit. */
export type Decided = {
  readonly place: Place
  /** Whether enough is known for a first result. */
  readonly enough: boolean
  /** Null when there is nothing left to ask. */
  readonly asking: Asking | null
  readonly trail: Trail
  /** What is decided of these answers. */
  readonly found: Orientation
  /** The answers as sentences, in order. */
  readonly sentences: readonly string[]
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  /** The person says whether they write rather than call. */
  readonly onWrites: (writes: boolean) => void
  /** Shows a visit that was kept elsewhere, and its plan. */
  readonly onOpen: (opened: Opened, plan: Plan) => void
  /** What there is to say of the link that was opened. */
  readonly notice: string | null
  readonly kiosk: Kiosk | null
  /** Whether the commune is known: whoever serves communes is the office there. */
  readonly communeKnown: boolean
  readonly knowledge: Knowledge
  readonly resumes: Resumes
  readonly wordsOf: WordsOf
}

/** A screen of decisions, fetched with the contacts and the short texts it shows, and with what decides. */
export type Later = {
  readonly resumes: Resumes
  readonly people: People
  readonly orient: typeof import('../../machines/orientation/orientation.ts').orient
  readonly Decisions: typeof import('../visite/decisions.tsx').Decisions
  readonly Screen: ComponentType<Decided>
}

/** What the screens of a visit need: rules, the words of questions, short texts. */
export type VisitPages = {
  readonly rules: Rules
  readonly words: QuestionsPage
  readonly Visite: typeof import('../visite/visite.tsx').Visite
  /** The screens that show decisions; null while questions are asked. */
  readonly later: Later | null
}

/** Whom an information page is shown to: each page takes of it what it needs. */
export type Reader = {
  readonly session: Session
  readonly dispatch: (event: SessionEvent) => void
  /** The address one came from within the product; null when one came from outside. */
  readonly origin: string | null
  /** Where the questions begin, or go on. */
  readonly start: string
  /** Goes to the plan; null when there is no visit to plan for. */
  readonly toPlan: (() => void) | null
  /** What is known of the kiosk, which has no keyboard and leads to no other site; null elsewhere. */
  readonly kiosk: Kiosk | null
}

/** A screen with all it shows, ready to render. */
export type Shown = { readonly language: Language; readonly words: i18n } & (
  | { readonly kind: 'accueil'; readonly count: number }
  | { readonly kind: 'page'; readonly render: (reader: Reader) => ReactNode }
  | { readonly kind: 'visite'; readonly route: VisitRoute; readonly pages: VisitPages }
  | { readonly kind: 'inconnue'; readonly path: string; readonly fiche: boolean }
  | { readonly kind: 'panne'; readonly failures: number }
)
