import type { Moment, Stage } from '../../content/schema/stage.ts'
import { FromStep } from '../financement/to-simulator.tsx'
import { Proposal, type Card } from './proposal.tsx'
import { StageTag } from '../parts/stage-tag.tsx'

/** A step of the schéma with its proposals. */
export type Step = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  readonly titre: string
  readonly texte: string
  readonly cards: readonly Card[]
}

/** One station of the line: a step of the schéma and its proposals. */
export function Station({ step }: { readonly step: Step }) {
  return (
    <li className="station" data-stage={step.stage}>
      <StageTag stage={step.stage} />
      <h3>{step.titre}</h3>
      <p>{step.texte}</p>
      <FromStep id={step.id} />
      {step.cards.length === 0 ? null : (
        <ul className="pistes" role="list">
          {step.cards.map((card) => (
            <Proposal key={card.id} card={card} />
          ))}
        </ul>
      )}
    </li>
  )
}
