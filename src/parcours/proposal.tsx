import { IconArrowRight } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../machines/regles/eligibility.ts'
import { AddToPlan } from '../plan/add-to-plan.tsx'
import { CallLine } from '../parts/call-line.tsx'
import type { Called } from '../parts/called-in-words.ts'
import { FicheName } from '../parts/fiche-name.tsx'
import type { Name } from '../parts/name-of.ts'
import { Reasons, type Because } from '../parts/reasons.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'

/** A proposal as the screen shows it. */
export type Proposed = {
  readonly id: string
  readonly titre: string
  readonly name: Name
  readonly resume: string
  readonly href: string
  readonly verdict: Exclude<Verdict, 'exclu'>
  readonly droit: 'commun' | 'specifique' | 'inconnu'
  readonly raisons: readonly Because[]
  /** What must be known before all: replaced, closed. */
  readonly alerte: string | null
  readonly premierPas: string
  readonly appeler: Called | null
}

/** One proposal: its verdict, what it is, why, the first step, who to call. */
export function Proposal({ proposed }: { readonly proposed: Proposed }) {
  const { t } = useTranslation()
  return (
    <li className="encart piste" data-verdict={proposed.verdict}>
      <p className="etiquettes">
        <VerdictTag verdict={proposed.verdict} />
        {proposed.droit === 'inconnu' ? null : (
          <span className="etiquette">{t(`fiche.droit-${proposed.droit}`)}</span>
        )}
      </p>
      <h4>
        <a href={proposed.href}>
          <FicheName {...proposed.name} />
        </a>
      </h4>
      <p>{proposed.resume}</p>
      {proposed.alerte === null ? null : <p className="avis alerte">{proposed.alerte}</p>}
      <div className="piste-details">
        <div>
          <h5>{t('parcours.pourquoi')}</h5>
          <Reasons raisons={proposed.raisons} />
        </div>
        <div>
          <h5>{t('parcours.premier-pas')}</h5>
          <p>{proposed.premierPas}</p>
          {proposed.appeler === null ? null : <CallLine appeler={proposed.appeler} />}
        </div>
      </div>
      <AddToPlan id={proposed.id} titre={proposed.titre} />
      <p className="lire">
        <a href={proposed.href}>
          <span aria-hidden="true">{t('parcours.lire')}</span>
          <span className="hors-ecran">{t('parcours.lire-quoi', { titre: proposed.titre })}</span>
          <IconArrowRight aria-hidden="true" className="icone fleche" />
        </a>
      </p>
    </li>
  )
}
