import { useTranslation } from 'react-i18next'
import type { Nom } from '../../content/pages.ts'
import type { Moment, Stage } from '../../content/schema/stage.ts'
import { Names } from './noms.tsx'
import { Proposal, type Card } from './piste.tsx'
import { StageTag } from './stage.tsx'

/** A step of the schéma with its proposals. */
export type Step = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  readonly titre: string
  readonly texte: string
  readonly cards: readonly Card[]
  readonly autres: readonly Nom[]
}

/** One station of the line: a step of the schéma and its proposals. */
export function Station({ step }: { readonly step: Step }) {
  const { t } = useTranslation()
  return (
    <li className="station" data-stage={step.stage}>
      <StageTag stage={step.stage} />
      <h3>{step.titre}</h3>
      <p>{step.texte}</p>
      {step.cards.length === 0 ? null : (
        <ul className="pistes" role="list">
          {step.cards.map((card) => (
            <Proposal key={card.id} card={card} />
          ))}
        </ul>
      )}
      <Names niveau="h4" titre={t('parcours.aussi')} noms={step.autres} />
    </li>
  )
}
