import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useAnnounced } from '../parts/annonces.tsx'
import { Apporter } from './apporter.tsx'
import { PlanList } from './plan-list.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { BackLink, Page, useFrame } from '../parts/page.tsx'
import { Rubrique } from '../parts/rubrique.tsx'
import { Titre } from '../parts/titre.tsx'
import type { Planned } from './planned.ts'
import { Imprimer, type LeftOut, type Printer } from './imprimer.tsx'
import type { WhoReads } from '../../machines/orientation/who-reads.ts'

type Props = {
  /** What comes before any fiche. */
  readonly etapesAvant: readonly EtapeAvantShown[]
  readonly items: readonly Planned[]
  /** Whose things to bring are told. */
  readonly lecteur: WhoReads
  /** Nothing is chosen yet: these are the first proposals. */
  readonly offered: boolean
  /** Something to say first: a link of which a part is lost. */
  readonly notice: string | null
  readonly onOrder: (ids: readonly string[]) => void
  readonly onNote: (id: string, note: string) => void
  readonly onPrint: () => void
  /** The steps that the sheet leaves out until the person lets them out. */
  readonly leftOut: LeftOut | null
  /** Where the sheet comes out: of the kiosk's printer, beside it, or of the person's own. */
  readonly printer: Printer
  readonly options: ReactNode
  /** Null at a kiosk that no phone can reach. */
  readonly takeAway: ReactNode
  /** Reminders and files: null at a kiosk, which keeps nothing. */
  readonly reminder: ReactNode
  readonly reopen: ReactNode
  /** What is printed in place of the screen. */
  readonly paper: ReactNode
}

/** The plan: what to do, in order, whom to call, what to bring; to put in order, print and take away; the rest is folded. */
export function Plan(props: Props) {
  const { t } = useTranslation()
  const { at } = useFrame()
  useAnnounced(props.notice ?? '')
  const parts = [
    { id: 'options', titre: t('plan.options'), part: props.options },
    { id: 'emporter', titre: t('parcours.envoyer'), part: props.takeAway },
    { id: 'rappel', titre: t('plan.rappel'), part: props.reminder },
    { id: 'rouvrir', titre: t('commun.rouvrir-plan'), part: props.reopen },
  ]
  return (
    <Page
      name="plan"
      actions={
        <>
          <BackLink href={at({ name: 'parcours' })}>{t('plan.parcours')}</BackLink>
          <Imprimer onPrint={props.onPrint} printer={props.printer} leftOut={props.leftOut}>
            {t('parcours.imprimer')}
          </Imprimer>
        </>
      }
    >
      <Titre>{t('plan.titre')}</Titre>
      <p className="chapeau">{t('plan.chapeau')}</p>
      {props.notice === null ? null : <p className="avis">{props.notice}</p>}
      {props.offered ? <p className="avis">{t('plan.propose')}</p> : null}
      <div className="moment">
        <PlanList
          etapesAvant={props.etapesAvant}
          items={props.items}
          lecteur={props.lecteur}
          onOrder={props.onOrder}
          onNote={props.onNote}
        />
        <p>
          <a className="bouton discret" href={at({ name: 'parcours' })}>
            {t('plan.choisir')}
          </a>
        </p>
      </div>
      <Rubrique moment id="apporter" titre={t('plan.apporter')}>
        <Apporter lecteur={props.lecteur} />
      </Rubrique>
      <div className="replis">
        {parts.map(({ id, titre, part }) =>
          part === null ? null : (
            <Rubrique key={id} plie id={id} titre={titre}>
              {part}
            </Rubrique>
          ),
        )}
      </div>
      {props.paper}
    </Page>
  )
}
