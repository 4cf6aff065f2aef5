import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { Exercice as Case } from '../../content/schema/exercice.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { useAnnounce } from '../parts/annonces.tsx'
import { useFrench } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import type { Voice } from '../parts/voice.ts'
import { bilanOf } from './bilan-of.ts'
import { correctionOf, type Correction } from './correction-of.ts'
import { ExerciceChoix } from './exercice-choix.tsx'
import { ExerciceReponse } from './exercice-reponse.tsx'
import { factsInWords } from './facts-in-words.ts'
import { Remplacer } from './remplacer.tsx'

type Props = {
  readonly id: string
  readonly exercice: Case
  readonly voice: Pick<Voice, 'knowledge' | 'resumes' | 'wordsOf'>
  /** Goes to the case that follows; null at the last. */
  readonly onNext: (() => void) | null
  /** Whether a case is under way at the desk. */
  readonly enCours: boolean
  /** Makes the case that of the desk, where its link leads. */
  readonly onOuvrir: (reponses: Facts) => void
}

const none: ReadonlySet<string> = new Set()

/** One case: its story, what is known, what one would propose, then what is expected and why. */
export function Exercice({ id, exercice, voice, onNext, enCours, onOuvrir }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  const french = useFrench()
  const announce = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  const [choisies, setChoisies] = useState(none)
  const [correction, setCorrection] = useState<Correction | null>(null)
  const [asking, setAsking] = useState(false)
  const toDesk = useRef<HTMLAnchorElement>(null)
  const agreed = useRef(false)
  const { recit, reponses, attendu } = exercice
  /** Shows the choice or its answer, and gives the focus to its heading. */
  const show = (next: Correction | null): void => {
    flushSync(() => setCorrection(next))
    heading.current?.focus()
  }
  const reveal = (): void => {
    const next = correctionOf(exercice, choisies, voice.knowledge)
    show(next)
    announce(bilanOf(next, attendu, t))
  }
  return (
    <div id={id} className="exercice-corps">
      <p {...french}>{recit.join(' ')}</p>
      <section aria-labelledby={`${id}-faits`}>
        <h3 id={`${id}-faits`}>{t('exercices.faits')}</h3>
        {reponses.profil === 'beneficiaire' ? null : <p className="note">{t('exercices.faits-pro')}</p>}
        <ul className="exercice-faits">
          {factsInWords(reponses, voice.wordsOf).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      {correction === null ? (
        <ExerciceChoix
          heading={heading}
          resumes={voice.resumes}
          choisies={choisies}
          onChoisies={setChoisies}
          onReveal={reveal}
        />
      ) : (
        <ExerciceReponse
          heading={heading}
          exercice={exercice}
          bilan={bilanOf(correction, attendu, t)}
          correction={correction}
          voice={voice}
        />
      )}
      <p className="exercice-suites">
        {correction === null ? null : (
          <button
            type="button"
            className="bouton discret"
            onClick={() => {
              setChoisies(none)
              show(null)
            }}
          >
            {t('exercices.recommencer')}
          </button>
        )}
        <a
          ref={toDesk}
          className="bouton discret"
          href={at({ name: 'conseil' })}
          onClick={(event) => {
            if (enCours && !agreed.current) {
              event.preventDefault()
              setAsking(true)
            } else onOuvrir(reponses)
          }}
        >
          {t('exercices.ouvrir')}
        </a>
        {correction === null || onNext === null ? null : (
          <button type="button" className="bouton" onClick={onNext}>
            {t('exercices.suivant')}
          </button>
        )}
      </p>
      {asking ? (
        <Remplacer
          onNo={() => setAsking(false)}
          onYes={() => {
            agreed.current = true
            flushSync(() => setAsking(false))
            toDesk.current?.click()
          }}
        />
      ) : null}
    </div>
  )
}
