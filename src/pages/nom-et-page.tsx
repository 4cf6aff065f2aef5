import type { Nom } from '../../content/pages/noms.ts'
import { NomLu } from '../parts/nom-lu.tsx'
import { useFrame } from '../parts/page.tsx'
import { routeOfName } from '../routes.ts'

/** A name that leads to its page. */
export function NomEtPage({ nom }: { readonly nom: Nom }) {
  const { at } = useFrame()
  return (
    <a className="seul" href={at(routeOfName(nom.genre, nom.id))}>
      <NomLu nom={nom} />
    </a>
  )
}
