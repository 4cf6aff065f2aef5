import { useTranslation } from 'react-i18next'
import { moments } from '../../content/stages.ts'
import type { Nom } from '../../content/pages/noms.ts'
import type { Moment, Stage } from '../../content/stages.ts'
import { StageTag } from '../parts/stage-tag.tsx'
import { Proposal, type Proposed } from './proposal.tsx'

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

/** The étapes under their headings: what was asked for first, whatever its moment; then before, during, after. */
function groupsOf(etapes: readonly Etape[]) {
  const rest = etapes.filter(({ demandee }) => !demandee)
  return [
    { id: 'demande' as const, etapes: etapes.filter(({ demandee }) => demandee) },
    ...moments.map((id) => ({ id, etapes: rest.filter(({ moment }) => moment === id) })),
  ].filter(({ etapes: here }) => here.length > 0)
}

/** The proposals that are not in view, by étape of the schéma, in its order. */
export function AutresPistes({ etapes }: { readonly etapes: readonly Etape[] }) {
  const { t } = useTranslation()
  return groupsOf(etapes).map(({ id, etapes: stations }) => (
    <section key={id} aria-labelledby={`${id}-titre`}>
      <h3 id={`${id}-titre`}>{t(`parcours.${id}`)}</h3>
      <ol className="voie" role="list">
        {stations.map(({ id: etape, stage, titre, texte, proposed }) => (
          <li key={etape} className="station" data-stage={stage}>
            <StageTag stage={stage} />
            <h4>{titre}</h4>
            <p>{texte}</p>
            <ul className="pistes" role="list">
              {proposed.map((one) => (
                <Proposal key={one.id} proposed={one} heading="h5" />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  ))
}
