import { IconLock } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { phraseOf } from '../parts/words-for.ts'
import { choicesOf } from '../../content/questions.ts'
import type { Asking } from '../app/shown.ts'
import { useAnnounce, useAnnounced } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import { Choices } from '../visite/choices.tsx'

/** A question with more answers than this has a screen of its own: here it would hide the rest. */
const few = 4

type FormProps = {
  readonly asking: Asking
  readonly onReply: (choice: string) => void
}

/** The next question, in place: its answers, then « Valider ». */
function Reply({ asking, onReply }: FormProps) {
  const { question, words, masquer, sensible } = asking
  const { t } = useTranslation()
  const announce = useAnnounce()
  const [choice, setChoice] = useState(asking.suggested)
  const [missed, setMissed] = useState(0)
  const help = words.aide !== undefined || sensible
  return (
    <form
      noValidate
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault()
        if (choice !== null) return onReply(choice)
        setMissed(missed + 1)
        announce(t('question.choisir'))
      }}
    >
      {help ? (
        <div id="reste-aide" className="aide">
          {words.aide === undefined ? null : <p>{words.aide}</p>}
          {sensible ? (
            <p className="sensible">
              <IconLock aria-hidden="true" className="icone" />
              {t('question.sensible')}
            </p>
          ) : null}
        </div>
      ) : null}
      <Choices
        question={question}
        words={words}
        masquer={masquer}
        value={choice}
        onChange={(value) => {
          setChoice(value)
          setMissed(0)
        }}
        missed={missed}
        labelledBy="reste-question"
        {...(help ? { describedBy: 'reste-aide' } : {})}
      />
      {missed === 0 ? null : <p className="erreur">{t('question.choisir')}</p>}
      <button type="submit" className="bouton">
        {t('parcours.valider')}
      </button>
    </form>
  )
}

type Props = {
  /** The question that would sharpen the result most; null when all is answered. */
  readonly asking: Asking | null
  /** How many proposals there are. */
  readonly count: number
}

/** What is still to be known, asked on the result itself: an answer brings its list up to date, in place. */
export function ResteASavoir({ asking, count }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const title = useRef<HTMLParagraphElement & HTMLHeadingElement>(null)
  const [replies, setReplies] = useState<readonly string[]>([])
  useEffect(() => {
    if (replies.length > 0) title.current?.focus()
  }, [replies])
  const last = replies.at(-1)
  const told =
    last === undefined
      ? ''
      : `${t('parcours.reponse-notee', { phrase: last })} ${t('parcours.compte', { count })}`
  useAnnounced(told, replies)
  if (asking === null && replies.length === 0) return null
  return (
    <section id="reste" className="moment" aria-labelledby="reste-titre">
      <h2 id="reste-titre">{t('parcours.reste-titre')}</h2>
      <p className="dit">{told}</p>
      {asking === null ? (
        <p ref={title} tabIndex={-1}>
          {t('parcours.reste-rien')}
        </p>
      ) : (
        <>
          <h3 id="reste-question" ref={title} tabIndex={-1}>
            {asking.words.question}
          </h3>
          {choicesOf(asking.question).length > few ? (
            <p>
              <a className="bouton discret" href={at({ name: 'question' })}>
                {t('parcours.repondre')}
              </a>
            </p>
          ) : (
            <Reply
              key={asking.question}
              asking={asking}
              onReply={(choice) => {
                asking.onReply(choice)
                setReplies([...replies, phraseOf(asking.words, choice)])
              }}
            />
          )}
          <p>
            <a className="seul" href={at({ name: 'question' })}>
              {t('parcours.repondre-a-tout')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}
