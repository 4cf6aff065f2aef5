import { useContext, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Decided } from '../app/shown.ts'
import { PlanContext } from '../plan/add-to-plan.tsx'
import { Feuille } from '../plan/feuille.tsx'
import { HealthInLink } from '../plan/health-in-link.tsx'
import { messageOf } from '../plan/message-of.ts'
import { hasHealth, leftOffPaper, paperOf } from '../plan/paper.ts'
import { SendDialog } from '../plan/send-dialog.tsx'
import { Send } from '../plan/send.tsx'
import { someoneIn } from '../plan/someone-in.ts'
import { stepsOf } from '../plan/steps-of.ts'
import { useFrame } from '../parts/page.tsx'
import { UnsaidCommuneContext } from '../parts/unsaid-commune-context.ts'
import { WritesContext } from '../parts/writes-context.ts'
import { parcoursInWords } from './parcours-in-words.ts'
import { Parcours } from './parcours.tsx'
import { unsaidCommune } from './unsaid-commune.ts'
import { useFoldsAsLeft } from './use-folds-as-left.ts'

/** The result of a visit: decides, then shows. */
export function ParcoursOfVisit(props: Decided) {
  const { place, asking, found, knowledge, resumes, wordsOf, plan, onPlan, kiosk } = props
  const { t } = useTranslation()
  useFoldsAsLeft(props.trail)
  const { at } = useFrame()
  const writes = useContext(WritesContext)
  const hrefOf = (id: string): string => at({ name: 'fiche', id })
  const voice = { knowledge, resumes, t, hrefOf, wordsOf }
  const paper = paperOf(props, voice, at({ name: 'question' }))
  const { url } = paper
  const health = plan.santeLien
  const result = parcoursInWords(found, place.facts, voice)
  const unsaid = useMemo(
    () => unsaidCommune(knowledge, place.facts, props.communeKnown),
    [knowledge, place.facts, props.communeKnown],
  )
  return (
    <PlanContext value={{ plan, onPlan }}>
      <UnsaidCommuneContext value={unsaid}>
        <Parcours
          {...result}
          most={kiosk === null ? 3 : 5}
          asking={asking}
          notice={props.notice}
          send={
            url === null ? null : (
              <SendDialog>
                <Send
                  message={messageOf(
                    stepsOf(health ? result.etapesAvant : [], result.pistes.slice(0, 1), writes),
                    {
                      t,
                      health,
                      url,
                      writes,
                      someone: someoneIn(found),
                    },
                  )}
                  kiosk={kiosk !== null}
                />
                {hasHealth(props) ? (
                  <HealthInLink plan={plan} onPlan={onPlan} kiosk={kiosk !== null} />
                ) : null}
              </SendDialog>
            )
          }
          onWrites={props.onWrites}
          onPrint={() => window.print()}
          leftOut={leftOffPaper(paper, props, voice)}
          printer={kiosk === null ? 'personne' : 'borne'}
          paper={<Feuille {...paper} />}
        />
      </UnsaidCommuneContext>
    </PlanContext>
  )
}
