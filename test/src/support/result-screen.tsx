import type { ReactNode } from 'react'
import { knowledgeOf } from '../../../content/content.ts'
import type { Language } from '../../../content/languages.ts'
import { questionsPage } from '../../../content/pages/questions.ts'
import { resumes, type Resumes } from '../../../content/pages/resumes.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { parcoursInWords } from '../../../src/parcours/parcours-in-words.ts'
import { writeRoute } from '../../../src/routes.ts'
import { wordsFor } from '../../../src/parts/words-for.ts'
import { Parcours } from '../../../src/parcours/parcours.tsx'
import { content } from '../../support/content.ts'
import { inEach, spoken } from './screens.tsx'

/** The real rules and contacts. */
export const knowledge = knowledgeOf(content)

/** The real short texts of fiches, acteurs and parcours. */
export const short: Readonly<Record<Language, Resumes>> = inEach((language) => resumes(content, language))

/** What the result screen is given for some facts, and what was found for them. */
export function resultFor(
  facts: Facts,
  language: Language = 'fr',
  found = orient(facts, knowledge),
): ReturnType<typeof parcoursInWords> {
  return parcoursInWords(found, facts, {
    knowledge,
    resumes: short[language],
    t: spoken[language].t,
    hrefOf: (id) => writeRoute({ name: 'fiche', id }, language),
    wordsOf: wordsFor(questionsPage(content, language), facts),
  })
}

/** The result screen for some facts. */
export function resultScreen(facts: Facts, language: Language = 'fr'): ReactNode {
  const result = resultFor(facts, language)
  return (
    <Parcours
      {...result}
      most={3}
      asking={null}
      notice={null}
      send={null}
      onWrites={() => undefined}
      onPrint={() => undefined}
      printer="personne"
      leftOut={null}
      paper={null}
    />
  )
}
