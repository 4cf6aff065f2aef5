import type { Nom } from '../../content/pages/noms.ts'
import type { Moment, Stage } from '../../content/stages.ts'
import { ToSimulator } from '../financement/to-simulator.tsx'
import { NameList } from '../parts/names.tsx'
import { Proposal, type Proposed } from './proposal.tsx'
import { StageTag } from '../parts/stage-tag.tsx'

/** A etape of the schéma with its proposals. */
export type Etape = {
  readonly id: string
  readonly moment: Moment
  readonly stage: Stage
  /** Whether the need that was asked for calls it. */
  readonly demandee: boolean
  readonly titre: string
  readonly texte: string
  readonly proposed: readonly Proposed[]
  /** The pages of money that answer this very case. */
  readonly pages: readonly Nom[]
}

/** One station of the line: a etape of the schéma and its proposals. */
export function Station({ etape }: { readonly etape: Etape }) {
  return (
    <li className="station" data-stage={etape.stage}>
      <StageTag stage={etape.stage} />
      <h3>{etape.titre}</h3>
      <p>{etape.texte}</p>
      {etape.pages.length === 0 ? null : <NameList noms={etape.pages} />}
      <ToSimulator from="etape" id={etape.id} />
      {etape.proposed.length === 0 ? null : (
        <ul className="pistes" role="list">
          {etape.proposed.map((proposed) => (
            <Proposal key={proposed.id} proposed={proposed} />
          ))}
        </ul>
      )}
    </li>
  )
}
