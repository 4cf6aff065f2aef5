import type { Rules } from '../../content/content.ts'
import { isAnswer, type Trail } from '../visite/answers.ts'
import { accepted } from '../visite/trail.ts'
import type { Unread } from './link.ts'

/** Why a question is to be answered again: it is about health, so it was left out, or it is new since. */
export type Again = 'sante' | 'nouveau'

/**
 * What there is to say of a link: a text that is no answer, an answer that has no place there, a link that cannot be read,
 * words that are no longer known, a question to answer again; of a file, the latter alone.
 */
export type LinkProblem = {
  readonly kind: 'inconnu' | 'deplace' | Unread | 'perdu' | Again | `fichier-${Again}` | 'garde'
  readonly text: string
}

const version = '1'
const longest = 2000

/** Reads a trail from a link: all that can be used, and the first thing that could not. */
export function readLinkV1(
  text: string,
  rules: Rules,
): { readonly trail: Trail; readonly problem: LinkProblem | null } {
  const [first, ...parts] = text.slice(0, longest).split('~')
  if (first !== version) return { trail: [], problem: { kind: 'inconnu', text: String(first).slice(0, 40) } }
  const strange = parts.findIndex((part) => !isAnswer(part))
  const read = (strange === -1 ? parts : parts.slice(0, strange)).filter(isAnswer)
  const trail = accepted(read, rules)
  const misplaced = read.find((answer, index) => answer !== trail[index])
  if (strange !== -1)
    return { trail, problem: { kind: 'inconnu', text: (parts[strange] ?? '').slice(0, 40) } }
  return { trail, problem: misplaced === undefined ? null : { kind: 'deplace', text: misplaced } }
}
