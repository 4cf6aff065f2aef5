import { useTranslation } from 'react-i18next'
import type { Decided } from './library.tsx'
import { PlanContext } from './parts/ajouter.tsx'
import { Feuille } from './parts/feuille.tsx'
import { useFrame } from './parts/page.tsx'
import { paperOf } from './paper.ts'
import { resultOf } from './result.ts'
import { Parcours } from './screens/parcours.tsx'

/** The result of a visit: decides, then shows. */
export function Resultat(props: Decided) {
  const { place, knowledge, resumes, wordsOf, plan, onPlan } = props
  const { t } = useTranslation()
  const { at } = useFrame()
  const hrefOf = (id: string): string => at({ name: 'fiche', id })
  const voice = { knowledge, resumes, t, hrefOf, wordsOf }
  return (
    <PlanContext value={{ plan, onPlan }}>
      <Parcours
        {...resultOf(place.facts, voice)}
        paper={<Feuille {...paperOf(props, voice, at({ name: 'question' }))} />}
      />
    </PlanContext>
  )
}
