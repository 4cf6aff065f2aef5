import type { Rules } from '../../content/content.ts'
import { choicesOf, type Question } from '../../content/questions.ts'
import { answerOf, isAboutHealth, type Trail } from '../visite/answers.ts'
import type { Visit } from '../visite/answers.ts'
import { readLink } from './link.ts'
import { isEnough } from '../visite/is-enough.ts'
import { follow } from '../visite/trail.ts'
import { reopen, restart } from '../visite/visit.ts'
import { readLinkV1, type Again, type LinkProblem } from './link-v1.ts'

/** A visit that was opened again: where it leads, the fiches of its plan if it had one, and what there is to say of it. */
export type Opened = {
  readonly visit: Visit
  readonly fiches: readonly string[] | null
  readonly problem: LinkProblem | null
  readonly next: 'question' | 'reponses' | 'parcours' | 'plan'
}

/** Whether a question has answers that are left out of links. */
function mayTellHealth(question: Question): boolean {
  return choicesOf(question).some((choice) => isAboutHealth(answerOf(question, choice)))
}

type OpenedAgain = Opened & { readonly problem: { readonly kind: Again; readonly text: string } | null }

/** Opens a visit from answers that were kept elsewhere; those about health may have been left out. */
export function openAnswers(answers: Trail, fiches: readonly string[], rules: Rules): OpenedAgain {
  const visit = reopen(answers, rules)
  const place = follow(visit.trail, rules)
  const { question } = place
  const toResult = fiches.length === 0 ? 'parcours' : 'plan'
  if (question === null) return { visit, fiches, problem: null, next: toResult }
  const kind = mayTellHealth(question) ? 'sante' : 'nouveau'
  // An answer that waits behind the question says that it was asked: it is asked again before the result.
  const goesOn = isEnough(place) && visit.remembered.length === 0
  const problem =
    answers.length === 0 || (goesOn && kind === 'nouveau') ? null : ({ kind, text: '' } as const)
  return { visit, fiches, problem, next: goesOn ? toResult : 'question' }
}

/** Opens a link's fragment, of this version or the first one; what cannot be read is said, and the questions begin. */
export function openLink(text: string, before: Visit, rules: Rules): Opened {
  if (text.split('~')[0] === '1') {
    const { trail, problem } = readLinkV1(text, rules)
    const next = follow(trail, rules).question === null ? 'reponses' : 'question'
    return { visit: restart(before, trail), fiches: null, problem, next }
  }
  const read = readLink(text, Object.keys(rules.fiches))
  if (typeof read === 'string')
    return { visit: restart(before, []), fiches: null, problem: { kind: read, text: '' }, next: 'question' }
  const opened: Opened = openAnswers(read.trail, read.fiches, rules)
  return read.lost === 0 ? opened : { ...opened, problem: opened.problem ?? { kind: 'perdu', text: '' } }
}
