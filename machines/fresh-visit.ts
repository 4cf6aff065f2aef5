import type { Trail } from './answers.ts'

/** A visit under way: its trail, and answers given before that may serve again (never read as facts). */
export type Visit = {
  readonly trail: Trail
  readonly remembered: Trail
  /** After an edit, remembered answers are given again by themselves, up to the first question without one. */
  readonly replaying: boolean
}

/** A visit before its first answer. */
export const fresh: Visit = { trail: [], remembered: [], replaying: false }
