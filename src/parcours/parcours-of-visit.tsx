import { useTranslation } from 'react-i18next'
import type { Decided } from '../app/shown.ts'
import { PlanContext } from '../plan/add-to-plan.tsx'
import { Feuille } from '../plan/feuille.tsx'
import { useFrame } from '../parts/page.tsx'
import { paperOf } from '../plan/paper.ts'
import { parcoursInWords } from './parcours-in-words.ts'
import { Parcours } from './parcours.tsx'

/** The result of a visit: decides, then shows. */
export function ParcoursOfVisit(props: Decided) {
  const { place, found, knowledge, resumes, wordsOf, plan, onPlan } = props
  const { t } = useTranslation()
  const { at } = useFrame()
  const hrefOf = (id: string): string => at({ name: 'fiche', id })
  const voice = { knowledge, resumes, t, hrefOf, wordsOf }
  return (
    <PlanContext value={{ plan, onPlan }}>
      <Parcours
        {...parcoursInWords(found, place.facts, voice)}
        paper={<Feuille {...paperOf(props, voice, at({ name: 'question' }))} />}
      />
    </PlanContext>
  )
}
