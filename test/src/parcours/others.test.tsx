import { expect, test } from 'vitest'
import { languages, type Language } from '../../../content/languages.ts'
import { charts, type ParcoursId } from '../../../machines/parcours/charts.ts'
import type { Trail } from '../../../machines/visite/answers.ts'
import { ParcoursOfVisit } from '../../../src/parcours/parcours-of-visit.tsx'
import { PlanOfVisit } from '../../../src/plan/plan-of-visit.tsx'
import { branchesOf, longestIn } from '../../machines/support/journeys.ts'
import { isOfProfessionals, saidToReader } from '../../support/said-to-reader.ts'
import { saidBy } from '../support/missing-words.ts'
import { decidedOf } from '../support/decided-of.ts'
import { print } from '../support/screens.tsx'

const professionals: readonly ParcoursId[] = ['employeur', 'referent-handicap']

/** A long visit of each parcours, another need each time, made by someone who supports the person. */
const ofCarers: readonly Trail[] = (Object.keys(charts) as readonly ParcoursId[])
  .filter((parcours) => !professionals.includes(parcours))
  .map((parcours, index) => {
    const branches = branchesOf(parcours)
    return ['profil.proche', ...longestIn(branches[(index * 3) % branches.length]!).slice(1)]
  })

/** A long visit of a professional for each of their needs. */
const ofProfessionals: readonly Trail[] = professionals.flatMap((parcours) =>
  branchesOf(parcours).map(longestIn),
)

/** What the result, the plan and its paper say of whoever reads them at the end of these visits. */
function saidAtTheEnd(trails: readonly Trail[], language: Language): readonly string[] {
  const pages = trails.map((trail) => <ParcoursOfVisit key={trail.join()} {...decidedOf(trail, language)} />)
  const plan = <PlanOfVisit {...decidedOf(trails[0]!, language)} />
  return saidToReader(
    [...pages, plan].map((page) => saidBy(print(page, { language }).innerHTML)).join('\n'),
    language,
  )
}

/** What whoever reads has here: what they answered, chose and keep, the telephone in their hand; and what they seek. */
const here: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:votre|vos) (?:réponses|parcours|pistes|plan|notes|téléphone)$/u,
  'fr-x-falc': /^(?:votre|vos) (?:réponses|parcours|pistes|plan|notes|téléphone)$/u,
  en: /^(?:your (?:action|answers|pathway|options|plan|notes|phone)|you are (?:answering|looking|going))$/u,
  ar: /^(?:إجاباتكم|مساركم|خياراتكم|[ول]?خطتكم|منكم|ملاحظاتكم|بهاتفكم|يمكنكم|معكم|هاتفكم|وسنسألكم|ترشدكم|وتخبركم|إليكم)$/u,
}

test.each(languages)(
  'who asks for someone else is told nothing as if they were that person, in %s',
  (language) => {
    expect(saidAtTheEnd(ofCarers, language).filter((found) => !here[language].test(found))).toEqual([])
  },
)

test.each(languages)(
  'a professional is told of their own work, and nothing as if they were the candidate, in %s',
  (language) => {
    const found = saidAtTheEnd(ofProfessionals, language)
    expect(found.filter((one) => !here[language].test(one) && !isOfProfessionals(one, language))).toEqual([])
  },
)
