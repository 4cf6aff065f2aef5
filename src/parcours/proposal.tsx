import { IconArrowRight, IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stage } from '../../content/stages.ts'
import type { Verdict } from '../../machines/regles/eligibility.ts'
import { AddToPlan } from '../plan/add-to-plan.tsx'
import { CallLine } from '../parts/call-line.tsx'
import type { Called } from '../parts/called-in-words.ts'
import { Dites } from '../parts/dites.tsx'
import { FicheName } from '../parts/fiche-name.tsx'
import { Sentence } from '../parts/francais.tsx'
import { mainReason } from '../parts/main-reason.ts'
import type { Name } from '../parts/name-of.ts'
import { Reasons, type Because } from '../parts/reasons.tsx'
import { StagePicture } from '../parts/stage-tag.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import { Bref } from './bref.tsx'
import type { ToSay } from '../parts/what-to-say.ts'

/** A proposal as the screen shows it. */
export type Proposed = {
  readonly id: string
  readonly titre: string
  readonly name: Name
  readonly resume: string
  readonly href: string
  readonly stage: Stage
  readonly verdict: Exclude<Verdict, 'exclu'>
  readonly droit: 'commun' | 'specifique' | 'inconnu'
  readonly raisons: readonly Because[]
  /** What must be known before all: replaced, closed. */
  readonly alerte: string | null
  readonly premierPas: string
  readonly appeler: Called | null
  /** What to say on the phone; null when nobody is called. */
  readonly dire: ToSay | null
}

type Props = {
  readonly proposed: Proposed
  /** The heading of its name, under that of the list it stands in. */
  readonly heading: 'h3' | 'h5'
}

/** One proposal in a row: its name, its verdict and the reason that counts; what it is, why, the first step and who to call unfold. */
export function Proposal({ proposed, heading: Heading }: Props) {
  const { t } = useTranslation()
  const [wanted, setWanted] = useState(false)
  const approach = (): void => setWanted(true)
  const { id, titre, name, verdict, droit, raisons, alerte, appeler, href } = proposed
  return (
    <li className="piste" data-verdict={verdict} data-stage={proposed.stage}>
      <details onToggle={approach}>
        <summary onFocus={approach} onPointerEnter={approach}>
          <StagePicture stage={proposed.stage} className="icone piste-image" />
          <Heading>
            <FicheName {...name} />
          </Heading>
          <span className="piste-avis">
            <VerdictTag verdict={verdict} />
            <span className="hors-ecran"> :</span>{' '}
            <span className="piste-raison">{mainReason(verdict, raisons, t)}</span>
          </span>
          <IconChevronDown aria-hidden="true" className="icone chevron" />
        </summary>
        <div className="piste-corps">
          <p>{proposed.resume}</p>
          {droit === 'inconnu' ? null : (
            <p>
              <span className="etiquette">{t(`fiche.droit-${droit}`)}</span>
            </p>
          )}
          {alerte === null ? null : <p className="avis alerte">{alerte}</p>}
          <dl className="piste-details">
            {raisons.length === 0 ? null : (
              <div>
                <dt>{t('parcours.pourquoi')}</dt>
                <dd>
                  <Reasons raisons={raisons} />
                </dd>
              </div>
            )}
            <div>
              <dt>{t('parcours.premier-pas')}</dt>
              <dd>
                <p>{proposed.premierPas}</p>
                {appeler === null ? null : <CallLine appeler={appeler} />}
                {proposed.dire === null ? null : <Dites dire={proposed.dire} />}
              </dd>
            </div>
            <Bref id={id} wanted={wanted} />
          </dl>
          <p className="lire">
            <a href={href}>
              <span aria-hidden="true">{t('parcours.lire')}</span>
              <span className="hors-ecran">
                <Sentence text={(what) => t('parcours.lire-quoi', { titre: what })}>
                  <FicheName {...name} />
                </Sentence>
              </span>
              <IconArrowRight aria-hidden="true" className="icone fleche" />
            </a>
          </p>
        </div>
      </details>
      <AddToPlan id={id} titre={titre} short />
    </li>
  )
}
