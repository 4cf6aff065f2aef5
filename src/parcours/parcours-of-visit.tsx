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
  const { place, asking, found, knowledge, resumes, wordsOf, plan, onPlan, kiosk } = props
  const { t } = useTranslation()
  const { at } = useFrame()
  const hrefOf = (id: string): string => at({ name: 'fiche', id })
  const voice = { knowledge, resumes, t, hrefOf, wordsOf }
  const paper = paperOf(props, voice, at({ name: 'question' }))
  return (
    <PlanContext value={{ plan, onPlan }}>
      <Parcours
        {...parcoursInWords(found, place.facts, voice)}
        most={kiosk === null ? 3 : 5}
        asking={asking}
        notice={props.notice}
        canSend={paper.url !== null}
        onPrint={() => window.print()}
        saysPrinted={kiosk !== null}
        paper={<Feuille {...paper} />}
      />
    </PlanContext>
  )
}
