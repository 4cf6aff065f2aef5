import { Francais } from '../parts/francais.tsx'

const names = new Set(['opco', 'territoire'])
const ours = new Set(['tous', 'mayotte', 'autre'])

/** The words of an answer; a name (an OPCO, a territory) is French whatever the page. */
export function ChoiceName({
  champ,
  choix,
  nom,
}: {
  readonly champ: string
  readonly choix: string
  readonly nom: string
}) {
  return names.has(champ) && !ours.has(choix) ? <Francais>{nom}</Francais> : nom
}
