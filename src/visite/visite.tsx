import { useCallback, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../content/questions.ts'
import type { LinkProblem } from '../../machines/share/link-v1.ts'
import { stagesFrom } from '../../machines/parcours/stages-from.ts'
import { align, edit, give, preview, suggested } from '../../machines/visite/visit.ts'
import type { Visit } from '../../machines/visite/answers.ts'
import { answerOf, split } from '../../machines/visite/answers.ts'
import { noPlan, type Plan } from '../../machines/visite/plan.ts'
import { openLink, type Opened } from '../../machines/share/open-link.ts'
import { follow } from '../../machines/visite/trail.ts'
import type { VisitPages } from '../app/pages.tsx'
import type { Go } from '../app/navigation.ts'
import type { Kiosk } from '../app/app.tsx'
import { useFrame } from '../parts/page.tsx'
import type { VisitRoute } from '../routes.ts'
import { Changer } from './changer.tsx'
import { Question } from './question.tsx'
import { Reponses, SansReponse } from './reponses.tsx'
import { phraseOf, wordsFor } from '../parts/words-for.ts'

type Props = {
  readonly route: VisitRoute
  readonly pages: Omit<VisitPages, 'Visite'>
  readonly visit: Visit
  /** The step that the history entry in view stands for; null when it stands for none. */
  readonly step: number | null
  /** A trail given by the address's fragment, once. */
  readonly link: string | null
  readonly onVisit: (visit: Visit) => void
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  readonly kiosk: Kiosk | null
  /** What was wrong with the last link, if anything. */
  readonly problem: LinkProblem | null
  readonly onLinkRead: (problem: LinkProblem | null) => void
  readonly onBack: () => void
  readonly go: Go
}

/** A visit: keeps answers, history and screens in step. */
export function Visite(props: Props) {
  const { route, pages, visit, step, link, problem, plan, kiosk, onVisit, onPlan, onLinkRead, onBack, go } =
    props
  const { t } = useTranslation()
  const { at } = useFrame()
  const { rules, words, later } = pages
  const place = follow(visit.trail, rules)

  const open = useCallback(
    (opened: Opened, kept: Plan | null): void => {
      onVisit(opened.visit)
      if (kept) onPlan(kept)
      onLinkRead(opened.problem)
      go({ name: opened.next }, { step: opened.visit.trail.length, replace: true })
    },
    [onVisit, onPlan, onLinkRead, go],
  )

  useEffect(() => {
    if (link === null) return
    const opened = openLink(link, visit, rules)
    open(opened, opened.fiches && { ...noPlan, fiches: opened.fiches.length === 0 ? null : opened.fiches })
  }, [link, rules, visit, open])

  useEffect(() => {
    if (step === null || link !== null || route.name !== 'question') return
    const aligned = align(visit, step, rules)
    if (aligned !== visit) onVisit(aligned)
    else if (place.question === null) go({ name: 'reponses' }, { replace: true })
  }, [step, link, route.name, visit, rules, place.question, onVisit, go])

  const wordsOf = wordsFor(words, place.facts)
  const sentence = (answer: Answer): string => {
    const [question, choice] = split(answer)
    return phraseOf(wordsOf(question), choice)
  }
  const after = (next: Visit): void => {
    onVisit(next)
    if (follow(next.trail, rules).question === null)
      go({ name: 'reponses' }, { next: route.name === 'question' })
    else go({ name: 'question' }, { step: next.trail.length, next: step === next.trail.length - 1 })
  }

  const notice = problem && t(`question.lien-${problem.kind}`, { texte: problem.text })

  if (link !== null) return null
  if (route.name !== 'question' && route.name !== 'plan' && visit.trail.length === 0)
    return <SansReponse start={at({ name: 'question' })} fiches={at({ name: 'fiches' })} />

  if (route.name === 'question') {
    const { question } = place
    if (question === null) return null
    return (
      <Question
        key={question}
        question={question}
        words={wordsOf(question)}
        numero={visit.trail.length + 1}
        etape={words.etapes[place.etape ?? ''] ?? null}
        stage={
          rules.parcours[place.parcours ?? '']?.etapes.find(({ id }) => id === place.etape)?.stage ?? null
        }
        sensible={place.sensible}
        masquer={place.masquer}
        stages={stagesFrom(question, place.parcours)}
        suggested={suggested(visit, question) ?? null}
        notice={notice}
        onAnswer={(choice) => {
          if (problem) onLinkRead(null)
          after(give(visit, answerOf(question, choice), rules))
        }}
        onBack={onBack}
      />
    )
  }

  if (route.name === 'changer') {
    const { question } = route
    const index = visit.trail.findIndex((answer) => split(answer)[0] === question)
    const given = visit.trail[index]
    if (given === undefined)
      return <SansReponse start={at({ name: 'question' })} fiches={at({ name: 'fiches' })} />
    return (
      <Changer
        key={question}
        question={question}
        words={wordsOf(question)}
        masquer={follow(visit.trail.slice(0, index), rules).masquer}
        stages={stagesFrom(question, place.parcours)}
        current={split(given)[1]}
        back={at({ name: 'reponses' })}
        effectOf={(choice) => {
          const { dropped, added } = preview(visit, answerOf(question, choice), rules)
          return {
            retire: dropped.map(sentence),
            ajoute: added.map((one) => wordsOf(one).sujet),
          }
        }}
        onConfirm={(choice) => after(edit(visit, answerOf(question, choice), rules))}
      />
    )
  }

  if (route.name === 'reponses')
    return (
      <Reponses
        lines={visit.trail.map((answer) => {
          const [question] = split(answer)
          return {
            question,
            phrase: sentence(answer),
            sujet: wordsOf(question).sujet,
            change: at({ name: 'changer', question }),
          }
        })}
        unfinished={place.question !== null}
        next={at(place.question === null ? { name: 'parcours' } : { name: 'question' })}
        onBack={onBack}
      />
    )

  if (later === null) return null
  return (
    <later.Screen
      place={place}
      trail={visit.trail}
      sentences={visit.trail.map(sentence)}
      plan={plan}
      onPlan={onPlan}
      onOpen={open}
      notice={notice}
      kiosk={kiosk}
      knowledge={{ ...rules, ...later.people }}
      resumes={later.resumes}
      wordsOf={wordsOf}
      onBack={onBack}
    />
  )
}
