import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import { noPlan } from '../../machines/visite/plan.ts'
import { openFile } from '../../machines/share/open-file.ts'
import { writePlanFile } from '../../machines/share/plan-file.ts'
import { fetchAgain } from '../app/fetch-again.ts'
import { download } from '../device/download.ts'
import type { Decided } from '../app/shown.ts'
import { TakeAway } from './take-away.tsx'
import { Feuille } from './feuille.tsx'
import { PlanOptions } from './plan-options.tsx'
import { messageOf } from './message-of.ts'
import { useFrame } from '../parts/page.tsx'
import { WritesContext } from '../parts/writes-context.ts'
import { Reminder } from './reminder.tsx'
import { Reopen } from './reopen.tsx'
import { beforeIn, hasHealth, leftOffPaper, now, paperOf, today } from './paper.ts'
import { remindersOf, type When } from './reminders.ts'
import { someoneIn } from './someone-in.ts'
import { stepsOf } from './steps-of.ts'
import { Plan } from './plan.tsx'
import { SansReponse } from '../visite/reponses.tsx'

/** The plan of the visit under way; without a visit, a way to open one that was saved. */
export function PlanOfVisit(props: Decided) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const writes = useContext(WritesContext)
  const { found, trail, plan, onPlan, onOpen, knowledge, resumes, wordsOf, kiosk, notice } = props
  const reopen =
    kiosk === null ? (
      <Reopen
        ids={Object.keys(knowledge.fiches)}
        onOpen={(kept) =>
          onOpen(openFile(kept, knowledge), { ...noPlan, fiches: kept.fiches, notes: kept.notes })
        }
      />
    ) : null
  if (trail.length === 0) return <SansReponse start={at({ name: 'question' })}>{reopen}</SansReponse>

  const voice = { knowledge, resumes, t, wordsOf, hrefOf: (id: string) => at({ name: 'fiche', id }) }
  const paper = paperOf(props, voice, at({ name: 'question' }))
  const { items, url } = paper
  const etapesAvant = beforeIn(found.etapesAvant, items, props, voice)
  const health = plan.santeLien
  // What comes before any fiche tells of health: it is sent when that is let out.
  const sent = (fiches: typeof items) => stepsOf(health ? etapesAvant : [], fiches, writes)
  const [, ...later] = items.filter(({ proposee }) => proposee).map(({ id }) => id)
  // In the order of the plan, what is still proposed, up to its first fiche.
  const inMessage = sent(items).filter(({ id, proposee }) => proposee && !later.includes(id))
  const save = (): void => {
    const fiches = items.map(({ id }) => id)
    const text = writePlanFile({ trail, fiches, notes: plan.notes }, today(), plan.santeLien)
    download(`plan-${today()}.json`, 'application/json', text)
  }
  // What writes calendars weighs as much as the plan: it comes when it is asked for.
  const remind = async (when: When): Promise<boolean> => {
    try {
      const { writeCalendar } = await fetchAgain(() => import('../../machines/share/calendar.ts'))
      const reminders = remindersOf(
        sent(items).filter(({ proposee }) => proposee),
        when,
        { t, health, writes },
      )
      download(`rappel-${when.day}.ics`, 'text/calendar;charset=utf-8', writeCalendar(reminders, now()))
      return true
    } catch {
      return false
    }
  }
  return (
    <Plan
      etapesAvant={etapesAvant}
      items={items}
      lecteur={paper.lecteur}
      offered={plan.fiches === null}
      notice={notice}
      onOrder={(fiches) => onPlan({ ...plan, fiches })}
      // Who writes beside what is offered keeps it.
      onNote={(id, note) =>
        onPlan({
          ...plan,
          fiches: plan.fiches ?? items.map((item) => item.id),
          notes: { ...plan.notes, [id]: note },
        })
      }
      onPrint={() => window.print()}
      leftOut={leftOffPaper(paper, props, voice)}
      printer={kiosk === null ? 'personne' : 'borne'}
      options={<PlanOptions plan={plan} onPlan={onPlan} health={hasHealth(props)} />}
      takeAway={
        url === null ? null : (
          <TakeAway
            message={messageOf(inMessage, { t, health, url, writes, someone: someoneIn(found) })}
            kiosk={kiosk !== null}
            onSave={save}
            plan={plan}
            onPlan={onPlan}
            sante={hasHealth(props)}
          />
        )
      }
      reminder={
        kiosk === null && sent(items).length > 0 ? <Reminder today={today()} onRemind={remind} /> : null
      }
      reopen={reopen}
      paper={<Feuille {...paper} />}
    />
  )
}
