import type { Thing } from '../../content/things.ts'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import type { Reach } from '../parts/reach-lines.tsx'
import type { Planned } from './planned.ts'

/** Something to do, as paper tells it. */
export type PaperStep = {
  readonly id: string
  readonly titre: string
  readonly texte: string
  /** Whom to call; null when nobody is known. */
  readonly appeler: Reach | null
  /** Who else may be the one to call, by place: told once. */
  readonly autres: readonly Reach[]
  /** What to say; who calls is told once to each who is called. */
  readonly dire: string | null
  /** The same in French, where the paper is not. */
  readonly direFrancais: string | null
  readonly apporter: readonly Thing[]
  readonly note: string
}

type Raw = Pick<PaperStep, 'id' | 'titre' | 'texte' | 'appeler' | 'autres' | 'apporter' | 'note'> &
  Pick<Planned, 'dire'>

function ofEtape(
  { id, titre, action, joindre, appeler, dire, apporter }: EtapeAvantShown,
  writes: boolean,
): Raw {
  const reach =
    (writes ? appeler.find(({ courriel }) => courriel) : undefined) ??
    appeler.find(({ telephone, courriel }) => telephone ?? courriel) ??
    appeler[0] ??
    null
  const texte = joindre === null ? action : `${action} ${joindre}`
  return { id, titre, texte, appeler: reach, autres: [], dire, apporter, note: '' }
}

function ofFiche({ id, titre, premierPas, appeler, dire, apporter, note }: Planned): Raw {
  const contact = appeler?.contact ?? null
  const autres = contact?.telephone === undefined ? [] : contact.autres
  return { id, titre, texte: premierPas, appeler: contact, autres, dire, apporter, note }
}

/** All there is to do, in order: what comes before any fiche, then the fiches; what is the same for two is told once. */
export function paperSteps(
  etapesAvant: readonly EtapeAvantShown[],
  items: readonly Planned[],
  writes: boolean,
): readonly PaperStep[] {
  const steps = [...etapesAvant.map((etape) => ofEtape(etape, writes)), ...items.map(ofFiche)]
  return steps.map(({ dire, autres, ...step }, index) => {
    const isFirstCall = steps.findIndex(({ appeler }) => appeler?.nom === step.appeler?.nom) === index
    const said = isFirstCall ? 'texte' : 'phrase'
    return {
      ...step,
      autres: isFirstCall ? autres : [],
      dire: dire?.[said] ?? null,
      direFrancais: dire?.francais?.[said] ?? null,
    }
  })
}
