import { IconStar } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Orientation } from '../../machines/orientation/orientation.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { because } from '../parts/because.ts'
import { calledInWords, type Called } from '../parts/called-in-words.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { Francais, Sentence } from '../parts/francais.tsx'
import { mainReason } from '../parts/main-reason.ts'
import { useFrame } from '../parts/page.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { Voice } from '../parts/voice.ts'
import { namedIn } from './named-in.ts'

/** Whom a proposal calls first: whom its first step names, else who answers, with a number or an address. */
function CalledFirst({ appeler: { contact, dabord } }: { readonly appeler: Called }) {
  const { t } = useTranslation()
  const named = dabord?.nom ?? null
  const known = named === null ? (contact.telephone ?? contact.courriel) : undefined
  return (
    <p className="note">
      <Sentence text={(qui) => t('exercices.contact', { qui })}>
        <Francais>{named ?? contact.nom}</Francais>
      </Sentence>
      {known === undefined ? null : (
        <>
          {' '}
          <strong>
            <bdi dir="ltr">{known}</bdi>
          </strong>
        </>
      )}
    </p>
  )
}

type Props = {
  readonly found: Orientation
  readonly facts: Facts
  /** Those that had to be proposed. */
  readonly attendu: readonly string[]
  readonly voice: Pick<Voice, 'knowledge' | 'resumes' | 'wordsOf'>
}

/** What is proposed for the facts of a case, best first: its verdict, the reason that counts, whom to contact first. */
export function ExercicePistes({ found, facts, attendu, voice }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return (
    <ol className="exercice-liste" role="list">
      {found.propositions.map(({ id, verdict, raisons }) => {
        const appeler = calledInWords(id, facts, voice)
        const told = raisons.map((reason) => because(reason, { t, wordsOf: voice.wordsOf }))
        return (
          <li key={id} data-verdict={verdict}>
            <p className="exercice-piste">
              <a href={at({ name: 'fiche', id })}>
                <FicheName {...namedIn(voice.resumes, id)} />
              </a>
              {attendu.includes(id) ? (
                <span className="etiquette">
                  <IconStar aria-hidden="true" className="icone" />
                  {t('exercices.attendue')}
                </span>
              ) : null}
            </p>
            <p>
              <VerdictTag verdict={verdict} />
              <span className="hors-ecran"> :</span> {mainReason(verdict, told, t)}
            </p>
            {appeler === null ? null : <CalledFirst appeler={appeler} />}
          </li>
        )
      })}
    </ol>
  )
}
