import { IconCheck, IconPlus } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Resumes } from '../../content/pages/resumes.ts'
import type { Exercice } from '../../content/schema/exercice.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { useFrench } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import type { Voice } from '../parts/voice.ts'
import type { Correction } from './correction-of.ts'
import { ExercicePistes } from './exercice-pistes.tsx'
import { namedIn } from './named-in.ts'
import { NotForList } from './not-for-list.tsx'

type Props = {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly exercice: Exercice
  readonly correction: Correction
  /** What the choice is worth, in one line. */
  readonly bilan: string
  readonly voice: Pick<Voice, 'knowledge' | 'resumes' | 'wordsOf'>
}

type MarkedProps = {
  readonly titre: string
  readonly ids: readonly string[]
  readonly sign: typeof IconCheck
  readonly resumes: Resumes
}

/** Some of what was or was not chosen, under what it is worth; nothing when there is none. */
function Marked({ titre, ids, sign: Sign, resumes }: MarkedProps) {
  const { at } = useFrame()
  return ids.length === 0 ? null : (
    <>
      <h4>{titre}</h4>
      <ul className="raisons" role="list">
        {ids.map((id) => (
          <li key={id}>
            <Sign aria-hidden="true" className="icone" />
            <a className="seul" href={at({ name: 'fiche', id })}>
              <span>
                <FicheName {...namedIn(resumes, id)} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The answer to a case: what one chose, what is proposed and whom to contact, what is not for this person, and why. */
export function ExerciceReponse({ heading, exercice, correction, bilan, voice }: Props) {
  const { t } = useTranslation()
  const french = useFrench()
  const { pourquoi, source, attendu, reponses } = exercice
  const { found, justes, oubliees, hors, evitees } = correction
  const { resumes } = voice
  return (
    <section className="exercice-reponse" aria-labelledby={`${exercice.id}-reponse`}>
      <h3 id={`${exercice.id}-reponse`} ref={heading} tabIndex={-1}>
        {t('exercices.reponse')}
      </h3>
      <p className="avis">{bilan}</p>
      <Marked titre={t('exercices.justes')} ids={justes} sign={IconCheck} resumes={resumes} />
      <Marked titre={t('exercices.oubliees')} ids={oubliees} sign={IconPlus} resumes={resumes} />
      <NotForList titre={t('exercices.hors')} fiches={hors} voice={voice} />
      <h4>{t('exercices.propositions')}</h4>
      <ExercicePistes found={found} facts={reponses} attendu={attendu} voice={voice} />
      <NotForList titre={t('exercices.evitees')} fiches={evitees} voice={voice} />
      <h4>{t('exercices.pourquoi')}</h4>
      <p {...french}>{pourquoi.join(' ')}</p>
      <p className="note">
        {t(`etat.document-${source.document}`)} <bdi>{source.lignes}</bdi>
      </p>
    </section>
  )
}
