import { EtapeAvant } from '../parts/etape-avant.tsx'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { Ordre } from './ordre.tsx'

/** Something to do before any fiche, at its place in the plan: the answers put it there, it is neither moved nor removed. */
export function PlanEtape({ etape, place }: { readonly etape: EtapeAvantShown; readonly place: number }) {
  return (
    <li>
      <Ordre place={place} />
      <div className="encart">
        <h3>
          {place}. {etape.titre}
        </h3>
        <EtapeAvant etape={etape} />
      </div>
    </li>
  )
}
