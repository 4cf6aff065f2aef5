import type { Language } from '../../../content/languages.ts'
import { questionsPage } from '../../../content/pages/questions.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { factsOf, type Trail } from '../../../machines/visite/answers.ts'
import { isEnough } from '../../../machines/visite/is-enough.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { follow } from '../../../machines/visite/trail.ts'
import type { Decided } from '../../../src/app/shown.ts'
import { wordsFor } from '../../../src/parts/words-for.ts'
import { content } from '../../support/content.ts'
import { knowledge, short } from './result-screen.tsx'
import { inEach } from './screens.tsx'

const questions = inEach((language) => questionsPage(content, language))

/** What the screens of a visit are given after these answers: on the web, nothing chosen, nothing heard of what they change. */
export function decidedOf(trail: Trail, language: Language): Decided {
  const facts = factsOf(trail)
  const place = { ...follow(trail, knowledge), facts }
  return {
    place,
    enough: isEnough(place),
    asking: null,
    found: orient(facts, knowledge),
    trail,
    sentences: [],
    communeKnown: false,
    knowledge,
    resumes: short[language],
    wordsOf: wordsFor(questions[language], facts),
    plan: noPlan,
    onPlan: () => undefined,
    onWrites: () => undefined,
    onOpen: () => undefined,
    notice: null,
    kiosk: null,
  }
}
