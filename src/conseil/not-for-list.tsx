import { useTranslation } from 'react-i18next'
import { groundOf } from '../parts/because.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import { useFrame } from '../parts/page.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { Voice } from '../parts/voice.ts'
import { waysOpenOf } from '../parts/ways-open-of.ts'
import { WaysOpen } from '../parts/ways-open.tsx'
import type { NotFor } from './correction-of.ts'
import { namedIn } from './named-in.ts'

type Props = {
  readonly titre: string
  readonly fiches: readonly NotFor[]
  readonly voice: Pick<Voice, 'resumes' | 'wordsOf'>
}

/** Fiches that are not for the person of a case, each with what excludes it and whom it is for; nothing when there are none. */
export function NotForList({ titre, fiches, voice: { resumes, wordsOf } }: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  return fiches.length === 0 ? null : (
    <>
      <h4>{titre}</h4>
      <ul className="exercice-liste" role="list">
        {fiches.map(({ id, raisons, ...opening }) => (
          <li key={id} data-verdict="exclu">
            <p className="exercice-piste">
              <a href={at({ name: 'fiche', id })}>
                <FicheName {...namedIn(resumes, id)} />
              </a>
            </p>
            <p>
              {raisons.length === 0 ? (
                t('exercices.pas-appelee')
              ) : (
                <>
                  <VerdictTag verdict="exclu" />
                  <span className="hors-ecran"> :</span>{' '}
                  {raisons.map((reason) => groundOf(reason, { t, wordsOf })).join(' ')}
                </>
              )}
            </p>
            <WaysOpen {...waysOpenOf(opening, { t })} />
          </li>
        ))}
      </ul>
    </>
  )
}
