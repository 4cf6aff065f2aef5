import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { phraseOf } from '../parts/words-for.ts'
import { choicesOf } from '../../content/questions.ts'
import type { Asking } from '../app/shown.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { useFrame } from '../parts/page.tsx'
import { Aide } from '../visite/aide.tsx'
import { Choices } from '../visite/choices.tsx'
import { useChoice } from '../visite/use-choice.ts'

/** A question with more answers than this has a screen of its own: here it would hide the rest. */
const few = 4

/** A help of more letters than this is folded: it would push the answers off the screen. */
const long = 120

type FormProps = {
  readonly asking: Asking
  readonly onReply: (choice: string) => void
  /** The way to answer all questions on their own screens. */
  readonly all: ReactNode
}

/** The next question, in place: its answers, then « Valider ». */
function Reply({ asking, onReply, all }: FormProps) {
  const { question, words, masquer, sensible } = asking
  const { t } = useTranslation()
  const { choice, missed, problem, onChange, onSubmit } = useChoice(asking.suggested, onReply)
  const folded = (words.aide?.length ?? 0) > long
  const help = (words.aide !== undefined && !folded) || sensible
  return (
    <form noValidate method="dialog" onSubmit={onSubmit}>
      {folded ? (
        <details className="pourquoi">
          <summary>{t('parcours.aide')}</summary>
          <p>{words.aide}</p>
        </details>
      ) : null}
      {help ? <Aide id="reste-aide" aide={folded ? undefined : words.aide} sensible={sensible} /> : null}
      <Choices
        question={question}
        words={words}
        masquer={masquer}
        value={choice}
        onChange={onChange}
        missed={missed}
        labelledBy="reste-question"
        {...(help ? { describedBy: 'reste-aide' } : {})}
      />
      {problem === null ? null : <p className="erreur">{problem}</p>}
      <p className="suites">
        <button type="submit" className="bouton">
          {t('parcours.valider')}
        </button>
        {all}
      </p>
    </form>
  )
}

type Props = {
  /** The question that would sharpen the result most; null when all is answered. */
  readonly asking: Asking | null
  /** How many proposals there are. */
  readonly count: number
  /** What there is to do, as a sign: another one when an answer changes it. */
  readonly sign: string
}

/** What is still to be known, asked on the result itself: an answer brings its list up to date, in place; the last leaves a line. */
export function ResteASavoir({ asking, count, sign }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const place = useRef<HTMLParagraphElement & HTMLHeadingElement>(null)
  const [replies, setReplies] = useState<readonly string[]>([])
  const [before, setBefore] = useState(sign)
  useEffect(() => {
    if (replies.length > 0) place.current?.focus()
  }, [replies])
  const last = replies.at(-1)
  const told =
    last === undefined
      ? ''
      : `${t('parcours.reponse-notee', { phrase: last })} ${t('parcours.compte', { count })}`
  useAnnounced(told, replies)
  const dit = (
    <>
      <p className="dit">{told}</p>
      {before === sign ? null : (
        <p>
          <a className="seul" href="#contenu">
            {t('parcours.change')}
          </a>
        </p>
      )}
    </>
  )
  if (asking === null)
    return replies.length === 0 ? null : (
      <div id="reste" className="moment">
        {dit}
        <p ref={place} tabIndex={-1}>
          {t('parcours.reste-rien')}
        </p>
      </div>
    )
  const all = (
    <a className="seul" href={at({ name: 'question' })}>
      {t('parcours.repondre-a-tout')}
    </a>
  )
  return (
    <section id="reste" className="moment" aria-labelledby="reste-titre">
      <h2 id="reste-titre">{t('parcours.reste-titre')}</h2>
      {dit}
      <h3 id="reste-question" ref={place} tabIndex={-1}>
        {asking.words.question}
      </h3>
      {choicesOf(asking.question).length > few ? (
        <p className="suites">
          <a className="bouton discret" href={at({ name: 'question' })}>
            {t('parcours.repondre')}
          </a>
          {all}
        </p>
      ) : (
        <Reply
          key={asking.question}
          asking={asking}
          all={all}
          onReply={(choice) => {
            asking.onReply(choice)
            setBefore(sign)
            setReplies([...replies, phraseOf(asking.words, choice)])
          }}
        />
      )}
    </section>
  )
}
