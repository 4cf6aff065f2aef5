import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Dossier } from '../../machines/conseil/dossier.ts'
import { rendezvousFixe } from '../../machines/conseil/rendezvous.ts'
import { writePlanFile } from '../../machines/share/plan-file.ts'
import { download } from '../device/download.ts'
import { useFrame } from '../parts/page.tsx'
import type { Voice } from '../parts/voice.ts'
import { WritesContext } from '../parts/writes-context.ts'
import { Feuille } from '../plan/feuille.tsx'
import { listed } from '../plan/listed.ts'
import { messageOf } from '../plan/message-of.ts'
import { beforeIn, hasHealth, leftOffPaper, paperOf, today, type OnPaper } from '../plan/paper.ts'
import { someoneIn } from '../plan/someone-in.ts'
import { stepsOf } from '../plan/steps-of.ts'
import { TakeAway } from '../plan/take-away.tsx'
import { Repli } from './repli.tsx'

type Props = {
  readonly decided: OnPaper
  readonly voice: Voice
  readonly rendezvous: Dossier['rendezvous']
  readonly conseiller: Dossier['conseiller']
}

/** The sheet of a case, what it leaves out, and the same on a phone or in a file. */
export function Feuillet({ decided, voice, rendezvous, conseiller }: Props) {
  const { t } = useTranslation()
  const { at, language } = useFrame()
  const writes = useContext(WritesContext)
  const { plan, kiosk, found, trail } = decided
  const paper = paperOf(decided, voice, at({ name: 'question' }))
  const { url } = paper
  const left = leftOffPaper(paper, decided, voice)
  const health = plan.santeLien
  const message = () => {
    const steps = stepsOf(
      health ? beforeIn(found.etapesAvant, paper.items, decided, voice) : [],
      paper.items.filter(({ proposee }) => proposee),
      writes,
      true,
    )
    return messageOf(steps, { t, health, url: url ?? '', writes, someone: someoneIn(found) })
  }
  const save = (): void => {
    const fiches = paper.items.map(({ id }) => id)
    const text = writePlanFile({ trail, fiches, notes: plan.notes, rendezvous }, today(), health)
    download(`plan-${today()}.json`, 'application/json', text)
  }
  const fixes = Object.fromEntries(Object.entries(rendezvous).map(([id, made]) => [id, rendezvousFixe(made)]))
  const who = [conseiller.nom.trim(), conseiller.telephone.trim()].filter((one) => one !== '').join(' · ')
  return (
    <>
      {left === null ? null : (
        <p className="note">{t('plan.imprimer-sante-texte', { etapes: listed(left.etapes, language) })}</p>
      )}
      {url === null ? null : (
        <Repli nom="emporter" titre={t('conseil.emporter')}>
          {() => (
            <TakeAway
              message={message()}
              kiosk={kiosk !== null}
              onSave={save}
              plan={plan}
              onPlan={decided.onPlan}
              sante={hasHealth(decided)}
            />
          )}
        </Repli>
      )}
      <Feuille {...paper} rendezvous={fixes} conseiller={who} uneFeuille avantTout />
    </>
  )
}
