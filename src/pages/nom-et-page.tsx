import type { Nom } from '../../content/pages/noms.ts'
import { Francais } from '../parts/francais.tsx'
import { useFrame } from '../parts/page.tsx'
import { routeOfName } from '../routes.ts'

/** A name that leads to its page. */
export function NomEtPage({ nom: { id, genre, titre } }: { readonly nom: Nom }) {
  const { at } = useFrame()
  return (
    <a className="seul" href={at(routeOfName(genre, id))}>
      <Francais>{titre}</Francais>
    </a>
  )
}
