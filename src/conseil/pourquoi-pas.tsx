import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { pourquoiPas } from '../../machines/conseil/pourquoi-pas.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { useAnnounced } from '../parts/annonces.tsx'
import { because } from '../parts/because.ts'
import { nameOf } from '../parts/name-of.ts'
import { Points } from '../parts/points.tsx'
import { Reasons } from '../parts/reasons.tsx'
import { VerdictTag } from '../parts/verdict-tag.tsx'
import type { Voice } from '../parts/voice.ts'
import { WaysOpen } from '../parts/ways-open.tsx'
import { waysOpenOf } from '../parts/ways-open-of.ts'

/** A fiche that was asked for by its name: a new one each time. */
export type Demandee = { readonly id: string }

type Asked = {
  readonly facts: Facts
  readonly voice: Voice
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
}

type Props = Asked & {
  /** The fiche that is asked for; null when none is. */
  readonly demandee: Demandee | null
  readonly proposed: ReadonlySet<string>
  /** The answer is closed: nothing is asked for any more. */
  readonly onClose: () => void
}

/** Why one fiche is not among the proposals: what excludes it, or the needs that would call it; it can be chosen all the same, unless it is for others. */
function Reponse({ id, facts, voice, chosen, onChoose }: Asked & { readonly id: string }) {
  const { t } = useTranslation()
  const words = voice.resumes.fiches[id]
  const { verdict, raisons, ouverture, autresBesoins } = pourquoiPas(id, facts, voice.knowledge)
  const nom = words === undefined ? id : nameOf(words)
  useAnnounced(`${nom} : ${t(`verdict.${verdict}`)}`, id)
  return (
    <>
      <p>
        <a href={voice.hrefOf(id)}>{nom}</a> <VerdictTag verdict={verdict} />
      </p>
      {raisons.length === 0 ? (
        <p>{t('conseil.rien-contre')}</p>
      ) : (
        <Reasons raisons={raisons.map((reason) => because(reason, voice))} />
      )}
      {verdict === 'a-verifier' && !raisons.some(({ effet }) => effet === 'a-verifier') ? (
        <p>{t('parcours.a-confirmer')}</p>
      ) : null}
      {ouverture === null ? null : <WaysOpen {...waysOpenOf(ouverture, voice)} />}
      {verdict === 'exclu' ? null : autresBesoins.length === 0 ? (
        <p>{t('conseil.pourquoi-pas-aucun')}</p>
      ) : (
        <>
          <p>{t('conseil.pourquoi-pas-autre')}</p>
          <Points
            points={autresBesoins.map(
              ([question, choice]) => voice.wordsOf(question).reponses[choice]?.choix ?? choice,
            )}
          />
        </>
      )}
      {verdict === 'exclu' ? null : (
        <label className="conseil-retenir">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onChoose(id)} />
          {t('conseil.retenir-quand-meme')}
        </label>
      )}
    </>
  )
}

/** « Pourquoi pas… ? »: the answer about the fiche that is asked for, above the proposals and with the focus; one that is proposed has it in the list. */
export function PourquoiPas({ demandee, proposed, onClose, ...asked }: Props) {
  const { t } = useTranslation()
  const box = useRef<HTMLElement>(null)
  const isThere = demandee !== null && proposed.has(demandee.id)
  useEffect(() => {
    if (demandee === null) return
    if (isThere) {
      document.getElementById(`retenir-${demandee.id}`)?.focus()
    } else {
      box.current?.focus()
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- it answers who asks, not the facts that change afterwards
  }, [demandee])
  // A fact that was told since has put it among the proposals.
  useAnnounced(isThere ? t('conseil.pourquoi-pas-la') : '')
  if (demandee === null || isThere) return null
  return (
    <section ref={box} className="conseil-reponse avis" tabIndex={-1} aria-label={t('conseil.pourquoi-pas')}>
      <button type="button" className="bouton discret" onClick={onClose}>
        <IconX aria-hidden="true" className="icone" />
        <span className="hors-ecran">{t('conseil.pourquoi-pas-fermer')}</span>
      </button>
      <Reponse id={demandee.id} {...asked} />
    </section>
  )
}
