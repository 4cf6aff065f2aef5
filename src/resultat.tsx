import { useTranslation } from 'react-i18next'
import type { Decided } from './library.tsx'
import { useFrame } from './parts/page.tsx'
import { resultOf } from './result.ts'
import { Parcours } from './screens/parcours.tsx'

/** The result of a visit: decides, then shows. */
export function Resultat({ place, sentences, knowledge, resumes, wordsOf }: Decided) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const hrefOf = (id: string): string => at({ name: 'fiche', id })
  return (
    <Parcours
      {...resultOf(place.facts, { knowledge, resumes, t, hrefOf, wordsOf })}
      sentences={sentences}
      onPrint={() => window.print()}
    />
  )
}
