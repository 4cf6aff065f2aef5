import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../content/questions.ts'
import {
  align,
  edit,
  give,
  preview,
  readTrail,
  restart,
  suggested,
  type LinkProblem,
} from '../machines/visit.ts'
import type { Visit } from '../machines/fresh-visit.ts'
import { answerOf, split } from '../machines/answers.ts'
import { follow } from '../machines/trail.ts'
import type { VisitPages } from './library.tsx'
import type { Go } from './navigation.ts'
import { useFrame } from './parts/page.tsx'
import type { VisitRoute } from './routes.ts'
import { Changer } from './screens/changer.tsx'
import { Question } from './screens/question.tsx'
import { Reponses, SansReponse } from './screens/reponses.tsx'
import { phraseOf, wordsFor } from './words.ts'

type Props = {
  readonly route: VisitRoute
  readonly pages: Omit<VisitPages, 'Visite'>
  readonly visit: Visit
  /** The step that the history entry in view stands for; null when it stands for none. */
  readonly step: number | null
  /** A trail given by the address's fragment, once. */
  readonly link: string | null
  readonly onVisit: (visit: Visit) => void
  /** What was wrong with the last link, if anything. */
  readonly problem: LinkProblem | null
  readonly onLinkRead: (problem: LinkProblem | null) => void
  readonly onBack: () => void
  readonly go: Go
}

/** A visit: keeps answers, history and screens in step. */
export function Visite({ route, pages, visit, step, link, problem, onVisit, onLinkRead, onBack, go }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { rules, words, later } = pages
  const place = follow(visit.trail, rules)

  useEffect(() => {
    if (link === null) return
    const read = readTrail(link, rules)
    onVisit(restart(visit, read.trail))
    onLinkRead(read.problem)
    const done = follow(read.trail, rules).question === null
    go(done ? { name: 'reponses' } : { name: 'question' }, { step: read.trail.length, replace: true })
  }, [link, rules, visit, onVisit, onLinkRead, go])

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

  if (link !== null) return null
  if (route.name !== 'question' && visit.trail.length === 0)
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
        suggested={suggested(visit, question) ?? null}
        notice={problem && t(`question.lien-${problem.kind}`, { texte: problem.text })}
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
      sentences={visit.trail.map(sentence)}
      knowledge={{ ...rules, ...later.people }}
      resumes={later.resumes}
      wordsOf={wordsOf}
      onBack={onBack}
    />
  )
}
