import type { Thing } from '../../content/things.ts'
import { calledFirst } from '../parts/called-first.ts'
import type { EtapeAvantShown } from '../parts/etapes-avant-in-words.ts'
import { inOrder } from '../parts/in-order.ts'
import type { Reach } from '../parts/reach-lines.tsx'
import type { ToSay } from '../parts/what-to-say.ts'
import type { Planned } from './planned.ts'

/** Something to do: before any fiche, or the first step of one. */
export type Step = {
  readonly id: string
  readonly titre: string
  readonly texte: string
  /** Whom the step names first, who has no number and is not who is called; else null. */
  readonly dabord: string | null
  /** Whom to call; null when nobody is known. */
  readonly appeler: Reach | null
  /** Who else may be the one to call, by place. */
  readonly autres: readonly Reach[]
  /** What to say on the phone; null when nobody is called. */
  readonly dire: ToSay | null
  readonly apporter: readonly Thing[]
  readonly note: string
  /** Whether today's answers still lead to it. */
  readonly proposee: boolean
}

function ofEtape(
  { id, titre, action, joindre, appeler, dire, apporter }: EtapeAvantShown,
  writes: boolean,
): Step {
  const texte = joindre === null ? action : `${action} ${joindre}`
  return {
    id,
    titre,
    texte,
    dabord: null,
    appeler: calledFirst(appeler, writes),
    autres: [],
    dire,
    apporter,
    note: '',
    proposee: true,
  }
}

/** A fiche as a step is made of it; of one that is in no plan yet nothing is brought or noted. */
export type Fiche = Pick<Planned, 'id' | 'titre' | 'premierPas' | 'appeler' | 'dire'> &
  Partial<Pick<Planned, 'apporter' | 'note' | 'proposee'>>

function ofFiche({
  id,
  titre,
  premierPas,
  appeler,
  dire,
  apporter = [],
  note = '',
  proposee = true,
}: Fiche): Step {
  const contact = appeler?.contact ?? null
  const autres = contact?.telephone === undefined ? [] : contact.autres
  const dabord = appeler?.dabord?.nom ?? null
  return { id, titre, texte: premierPas, dabord, appeler: contact, autres, dire, apporter, note, proposee }
}

/** All there is to do, in the order of the result; or what comes before any fiche above a plan whose order is kept whole (`avantTout`). */
export function stepsOf(
  etapesAvant: readonly EtapeAvantShown[],
  fiches: readonly Fiche[],
  writes: boolean,
  avantTout = false,
): readonly Step[] {
  const before = etapesAvant.map((etape) => ofEtape(etape, writes))
  const chosen = fiches.map(ofFiche)
  return avantTout ? [...before, ...chosen] : inOrder(before, chosen)
}
