import { IconPrinter } from '@tabler/icons-react'
import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { tell, type Dossier } from '../../machines/conseil/dossier.ts'
import { choiceIn, isAboutHealth } from '../../machines/visite/answers.ts'
import type { Kept } from '../../machines/share/plan-file.ts'
import { noPlan, type Plan } from '../../machines/visite/plan.ts'
import type { Voice } from '../parts/voice.ts'
import { HealthOnPaper } from '../plan/health-on-paper.tsx'
import { hasHealth, type OnPaper } from '../plan/paper.ts'
import { PlanOptions } from '../plan/plan-options.tsx'
import { Reopen } from '../plan/reopen.tsx'
import { Feuillet } from './feuillet.tsx'
import { Remplacer } from './remplacer.tsx'
import { Repli } from './repli.tsx'

const longestName = 60

type Props = {
  /** What the case leads to; null before it is begun. */
  readonly decided: OnPaper | null
  /** The plan as it is, where `decided` may still hold that of a moment ago. */
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  readonly kiosk: boolean
  /** The fiches that exist. */
  readonly ids: readonly string[]
  readonly voice: Voice
  readonly rendezvous: Dossier['rendezvous']
  readonly conseiller: Dossier['conseiller']
  readonly onDossier: (change: (before: Dossier) => Dossier, plan?: Plan) => void
  readonly onPrint: (what: 'feuille') => void
}

/** What leaves the desk, with who follows the case, and the way a file comes back. */
export const Emporter = memo(function Emporter(props: Props) {
  const { decided, plan, onPlan, kiosk, ids, voice, rendezvous, conseiller, onDossier, onPrint } = props
  const { t } = useTranslation()
  const health = decided !== null && hasHealth(decided)
  const onConseiller = (change: Partial<Dossier['conseiller']>): void =>
    onDossier((before) => ({ ...before, conseiller: { ...before.conseiller, ...change } }))
  // Another case never takes the place of the one under way without a word.
  const [asked, setAsked] = useState<Kept | null>(null)
  const open = (kept: Kept): void => {
    setAsked(null)
    onDossier(
      (before) => ({
        ...before,
        faits:
          choiceIn(kept.trail, 'profil') === undefined ? tell(kept.trail, 'profil.beneficiaire') : kept.trail,
        rendezvous: kept.rendezvous ?? {},
        sansSante: !kept.trail.some(isAboutHealth),
      }),
      { ...noPlan, fiches: kept.fiches.length === 0 ? null : kept.fiches, notes: kept.notes },
    )
  }
  return (
    <div className="conseil-emporter">
      <div className="conseil-conseiller">
        <input
          type="text"
          autoComplete="off"
          maxLength={longestName}
          placeholder={t('conseil.conseiller')}
          aria-label={t('conseil.conseiller')}
          value={conseiller.nom}
          onChange={({ target }) => onConseiller({ nom: target.value })}
        />
        <input
          type="tel"
          autoComplete="off"
          maxLength={20}
          placeholder={t('conseil.conseiller-telephone')}
          aria-label={t('conseil.conseiller-telephone')}
          value={conseiller.telephone}
          onChange={({ target }) => onConseiller({ telephone: target.value })}
        />
      </div>
      {health ? <HealthOnPaper plan={plan} onPlan={onPlan} className="conseil-case" /> : null}
      <button type="button" className="bouton" onClick={() => onPrint('feuille')}>
        <IconPrinter aria-hidden="true" className="icone" />
        {t('conseil.imprimer')}
      </button>
      <Repli nom="options" titre={t('plan.options')}>
        {() => <PlanOptions plan={plan} onPlan={onPlan} health={health} sansPapier />}
      </Repli>
      {decided === null ? null : (
        <Feuillet decided={decided} voice={voice} rendezvous={rendezvous} conseiller={conseiller} />
      )}
      {kiosk ? null : (
        <Repli nom="rouvrir" titre={t('conseil.rouvrir')}>
          {() => <Reopen ids={ids} onOpen={(kept) => (decided === null ? open(kept) : setAsked(kept))} />}
        </Repli>
      )}
      {asked === null ? null : <Remplacer onNo={() => setAsked(null)} onYes={() => open(asked)} />}
    </div>
  )
})
