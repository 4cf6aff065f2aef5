import { IconArrowRight, IconEraser } from '@tabler/icons-react'
import { useEffect, useRef, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { isNeed } from '../../content/asking.ts'
import { choicesOf, unknown, type Question } from '../../content/questions.ts'
import { choicesIn, factsIn } from '../../machines/conseil/dossier.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import { understood } from '../../machines/visite/understood.ts'
import type { WordsOf } from '../parts/words-for.ts'
import { rangs } from './use-keys.ts'

type Props = {
  readonly question: Question
  readonly faits: Trail
  readonly count: number
  /** The fact that changes most proposals; null when none does, or when it is this one. */
  readonly suivant: { readonly question: Question; readonly count: number } | null
  readonly wordsOf: WordsOf
  /** Grows each time the focus is asked for here. */
  readonly asked: number
  readonly onTell: (choice: string) => void
  readonly onForget: () => void
  readonly onPasser: () => void
  readonly onSuivant: () => void
}

/** Keeps the focus in the answers when another fact takes the place of the one that had it; brings it there when asked. */
function useFocusKept(question: Question, asked: number): RefObject<HTMLFieldSetElement | null> {
  const box = useRef<HTMLFieldSetElement>(null)
  const before = useRef(asked)
  const hadFocus = useRef(false)
  useEffect(() => {
    const { current } = box
    // What leaves with its question leaves the focus on nothing.
    const lost = document.activeElement === document.body && hadFocus.current
    const wanted = before.current !== asked
    before.current = asked
    if (!lost && !wanted) return
    // On the question, and not on an answer: there ↑ and ↓ choose another.
    current?.focus()
  }, [question, asked])
  useEffect(() => {
    const note = (): void => {
      const at = document.activeElement
      if (at !== document.body) hadFocus.current = box.current?.contains(at) ?? false
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  return box
}

/** The fact in view and its answers, each with the key that gives it. */
export function Repondre(props: Props) {
  const { t } = useTranslation()
  const { question, faits, count, suivant, wordsOf, asked, onTell, onForget, onPasser, onSuivant } = props
  const box = useFocusKept(question, asked)
  const words = wordsOf(question)
  const told = choicesIn(faits, question)
  const several = isNeed(question)
  const given = understood(factsIn(faits))[question]
  const choices = [...choicesOf(question), unknown]
  return (
    <div className="conseil-repondre">
      <fieldset ref={box} key={question} tabIndex={-1} aria-describedby="conseil-aide">
        <legend>{words.question}</legend>
        <p id="conseil-aide" className="note">
          {count > 0 ? t('conseil.departage', { count }) : t('conseil.departage-rien')}
          {several ? ` · ${t('conseil.plusieurs')}` : null}
          {given === undefined
            ? null
            : ` · ${t('conseil.compris', { reponse: words.reponses[given]?.choix ?? given })}`}
        </p>
        <div className="conseil-choix">
          {choices.map((choice, rank) => (
            <label key={choice} data-choisi={told.includes(choice) ? '' : undefined}>
              <kbd aria-hidden="true">{choice === unknown ? '0' : rangs[rank]}</kbd>
              <input
                type={several && choice !== unknown ? 'checkbox' : 'radio'}
                name={`fait-${question}`}
                value={choice}
                checked={told.includes(choice)}
                onChange={() => onTell(choice)}
              />
              <span>{words.reponses[choice]?.choix ?? choice}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="conseil-suite">
        {told.length === 0 ? null : (
          <button type="button" className="bouton discret" onClick={onForget}>
            <IconEraser aria-hidden="true" className="icone" />
            {t('conseil.oublier')}
          </button>
        )}
        <button type="button" className="bouton discret" aria-keyshortcuts="N" onClick={onPasser}>
          {t('conseil.passer')} <kbd aria-hidden="true">N</kbd>
        </button>
        {suivant === null ? null : (
          <button type="button" className="bouton discret" aria-keyshortcuts="S" onClick={onSuivant}>
            <span>
              {t('conseil.suivant', { fait: t(`conseil.fait-${suivant.question}`) })}
              {suivant.count > 0 ? `, ${t('conseil.departage', { count: suivant.count })}` : null}
            </span>
            <IconArrowRight aria-hidden="true" className="icone fleche" />
            <kbd aria-hidden="true">S</kbd>
          </button>
        )}
      </div>
      {suivant === null && count === 0 ? <p className="note">{t('conseil.rien-a-demander')}</p> : null}
    </div>
  )
}
