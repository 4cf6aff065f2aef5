import './exercices.css'
import { IconChevronDown } from '@tabler/icons-react'
import { useMemo, useState, type Dispatch } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { People, Rules } from '../../content/content.ts'
import type { Question } from '../../content/questions.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { Resumes } from '../../content/pages/resumes.ts'
import type { Exercice as Case } from '../../content/schema/exercice.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { isBegun, noDossier } from '../../machines/conseil/dossier.ts'
import { answerOf, type Trail } from '../../machines/visite/answers.ts'
import { noPlan } from '../../machines/visite/plan.ts'
import type { Session, SessionEvent } from '../app/session.ts'
import { reach } from '../parts/arrival.ts'
import { ForProfessionals } from '../parts/for-professionals.tsx'
import { Francais } from '../parts/francais.tsx'
import { Page } from '../parts/page.tsx'
import { Titre } from '../parts/titre.tsx'
import { wordsOfSomeone } from '../parts/words-for.ts'
import { dossierOf } from './dossier-of.ts'
import { Exercice } from './exercice.tsx'

type Props = {
  readonly exercices: readonly Case[]
  readonly rules: Rules
  readonly people: People
  readonly resumes: Resumes
  readonly questions: QuestionsPage
  readonly session: Pick<Session, 'dossier' | 'visit' | 'plan'>
  readonly dispatch: Dispatch<SessionEvent>
}

/** The facts of an exercise as those of a new case at the desk. */
function faitsOf(reponses: Facts): Trail {
  return Object.entries(reponses).map(([question, choice]) => answerOf(question as Question, choice))
}

/** The cases that new counsellors practise on, one open at a time; what is chosen stays on this screen and goes with it. */
export function Exercices({ exercices, rules, people, resumes, questions, session, dispatch }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState<string | null>(null)
  const knowledge = useMemo(() => ({ ...rules, ...people }), [rules, people])
  // A case is someone else, whoever asks.
  const wordsOf = useMemo(() => wordsOfSomeone(questions), [questions])
  const goTo = (id: string): void => {
    flushSync(() => setOpen(id))
    reach(`cas-${id}`)
  }
  return (
    <Page name="exercices">
      <Titre>{t('exercices.titre')}</Titre>
      <p className="chapeau">{t('exercices.chapeau')}</p>
      <ForProfessionals />
      <noscript>
        <p className="avis">{t('exercices.sans-javascript')}</p>
      </noscript>
      <ol className="exercices" role="list">
        {exercices.map(({ id, nom, ...rest }, index) => {
          const isOpen = open === id
          const next = exercices[index + 1]
          return (
            <li key={id} className="exercice">
              <h2>
                <button
                  type="button"
                  id={`cas-${id}`}
                  className="exercice-nom"
                  aria-expanded={isOpen}
                  aria-controls={isOpen ? `cas-${id}-corps` : undefined}
                  onClick={() => setOpen(isOpen ? null : id)}
                >
                  <span className="exercice-rang">{t('exercices.rang', { rang: index + 1 })}</span>
                  <span>
                    <Francais>{nom}</Francais>
                  </span>
                  <IconChevronDown aria-hidden="true" className="icone chevron" />
                </button>
              </h2>
              {isOpen ? (
                <Exercice
                  id={`cas-${id}-corps`}
                  exercice={{ id, nom, ...rest }}
                  voice={{ knowledge, resumes, wordsOf }}
                  onNext={next === undefined ? null : () => goTo(next.id)}
                  enCours={isBegun(dossierOf(session).faits, session.plan)}
                  onOuvrir={(reponses) =>
                    dispatch({
                      type: 'advised',
                      dossier: ({ visit }) => ({
                        ...noDossier,
                        faits: faitsOf(reponses),
                        visite: visit,
                        suivi: false,
                      }),
                      plan: noPlan,
                    })
                  }
                />
              ) : null}
            </li>
          )
        })}
      </ol>
    </Page>
  )
}
