import type { Rules } from '../../content/content.ts'
import { readLink } from '../../machines/share/link.ts'
import { openAnswers, type Opened } from '../../machines/share/open-link.ts'
import type { KeptVisit } from './kept.ts'

/** Opens a visit that its tab kept, as a link is opened; null when it holds no answer that can still be read. */
export function openKept({ link }: KeptVisit, rules: Rules): Opened | null {
  const read = readLink(link, Object.keys(rules.fiches))
  if (typeof read === 'string') return null
  const opened = openAnswers(read.trail, read.fiches, rules)
  if (opened.visit.trail.length === 0) return null
  // The questions stop where they did, or where an answer was left out: what is known after comes back by itself.
  const { remembered } = opened.visit
  return { ...opened, problem: remembered.length === 0 ? null : { kind: 'garde', text: '' } }
}
