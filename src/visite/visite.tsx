import { useEffect, useMemo, useState, type Dispatch } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answer } from '../../content/questions.ts'
import { stagesFrom } from '../../machines/parcours/stages-from.ts'
import { answerOf, choiceIn, split, type Visit } from '../../machines/visite/answers.ts'
import { isEnough } from '../../machines/visite/is-enough.ts'
import { remaining } from '../../machines/visite/remaining.ts'
import { follow, placeAt, replayed } from '../../machines/visite/trail.ts'
import { align, edit, give, preview, suggested } from '../../machines/visite/visit.ts'
import type { Go } from '../app/navigation.ts'
import type { Session, SessionEvent } from '../app/session.ts'
import type { Kiosk, VisitPages } from '../app/shown.ts'
import { useFrame } from '../parts/page.tsx'
import { isForSomeone, phraseOf, wordsFor } from '../parts/words-for.ts'
import type { VisitRoute } from '../routes.ts'
import { Changer } from './changer.tsx'
import { Question } from './question.tsx'
import { Reponses, SansReponse } from './reponses.tsx'

type Props = {
  readonly route: VisitRoute
  readonly pages: Omit<VisitPages, 'Visite'>
  readonly session: Session
  readonly dispatch: Dispatch<SessionEvent>
  /** How many answers the history entry in view stands for; null when it stands for none. */
  readonly step: number | null
  /** The question in view was followed from the result, where its answer leads back. */
  readonly fromResult: boolean
  readonly kiosk: Kiosk | null
  readonly onBack: () => void
  readonly go: Go
}

/** A visit: keeps answers, history and screens in step. */
export function Visite({ route, pages, session, dispatch, step, fromResult, kiosk, onBack, go }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const { rules, words, later } = pages
  const { visit, problem } = session
  /** How many answers came before the one that leads to the result: its question stays while the result is fetched. */
  const [left, setLeft] = useState<number | null>(null)
  const leaving = route.name === 'question' && step === null && left !== null
  const trail = leaving ? visit.trail.slice(0, left) : visit.trail
  const here = useMemo(() => replayed(trail, rules), [trail, rules])
  const place = useMemo(() => placeAt(here), [here])
  const over = place.question === null
  const enough = isEnough(place)

  // The browser's history was walked: the session follows it to a question; where there is nothing left to ask, to its
  // answers. Come forward to any other screen, it gives the answers it had shown again.
  useEffect(() => {
    if (step === null) return
    const walk = (): void => dispatch({ type: 'walked', visit: (before) => align(before, step, rules) })
    if (route.name !== 'question') {
      if (visit.trail.length < step) walk()
    } else if (align(visit, step, rules) !== visit) walk()
    else if (over) go({ name: 'reponses' }, { replace: true })
  }, [route.name, step, visit, rules, over, dispatch, go])

  const wordsOf = useMemo(() => wordsFor(words, place.facts), [words, place.facts])
  const sentence = (answer: Answer): string => {
    const [question, choice] = split(answer)
    return phraseOf(wordsOf(question), choice)
  }
  const change = (answered: (before: Visit) => Visit): void => {
    const next = answered(visit)
    const there = follow(next.trail, rules)
    dispatch({ type: 'answered', visit: answered })
    if (route.name === 'changer' && isEnough(there)) go({ name: 'reponses' })
    else if (there.question === null || (isEnough(there) && (fromResult || !enough))) {
      setLeft(visit.trail.length)
      go({ name: 'parcours' }, { next: true })
    } else go({ name: 'question' }, { step: next.trail.length, next: step === next.trail.length - 1 })
  }

  const notice = problem && t(`question.lien-${problem.kind}`, { texte: problem.text })

  if (route.name !== 'question' && route.name !== 'plan' && visit.trail.length === 0)
    return <SansReponse key={route.name} start={at({ name: 'question' })} />

  if (route.name === 'question' && place.question !== null) {
    const { question } = place
    return (
      <Question
        key={question}
        question={question}
        words={wordsOf(question)}
        numero={trail.length + 1}
        left={remaining(here, rules)}
        sensible={place.sensible}
        masquer={place.masquer}
        stages={stagesFrom(question, place.parcours)}
        suggested={(leaving ? choiceIn(visit.trail, question) : suggested(visit, question)) ?? null}
        notice={notice}
        onAnswer={(choice) => change((before) => give(before, answerOf(question, choice), rules))}
        onBack={onBack}
      />
    )
  }

  if (route.name === 'changer') {
    const { question } = route
    const index = visit.trail.findIndex((answer) => split(answer)[0] === question)
    const given = visit.trail[index]
    if (given === undefined) return <SansReponse start={at({ name: 'question' })} />
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
        onConfirm={(choice) => change((before) => edit(before, answerOf(question, choice), rules))}
      />
    )
  }

  if (later === null)
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
        unfinished={!enough}
        next={at(enough ? { name: 'parcours' } : { name: 'question' })}
        more={!over && enough ? at({ name: 'question' }) : null}
        onBack={onBack}
      />
    )

  const { question } = place
  return (
    <later.Decisions
      later={later}
      rules={rules}
      place={place}
      enough={enough}
      asking={
        question && {
          question,
          words: wordsOf(question),
          masquer: place.masquer,
          sensible: place.sensible,
          suggested: suggested(visit, question) ?? null,
          onReply: (choice) =>
            dispatch({
              type: 'answered',
              visit: (before) => give(before, answerOf(question, choice), rules),
            }),
        }
      }
      session={session}
      dispatch={dispatch}
      sentences={visit.trail.map(sentence)}
      notice={notice}
      kiosk={kiosk}
      wordsOf={wordsOf}
      about={
        isForSomeone(place.facts)
          ? (words.questions.profil.reponses[place.facts.profil ?? '']?.choix ?? null)
          : null
      }
      onOpen={(opened, plan) => {
        dispatch({ type: 'opened', opened, plan })
        go({ name: opened.next }, { step: opened.visit.trail.length, replace: true })
      }}
    />
  )
}
