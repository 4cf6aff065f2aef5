import type { Nom } from '../../content/pages/noms.ts'
import { routeOfName } from '../routes.ts'
import { NomLu } from './nom-lu.tsx'
import { useFrame } from './page.tsx'

type Props = {
  readonly titre: string
  readonly noms: readonly Nom[]
}

/** Names that lead to their pages. */
export function NameList({ noms }: Pick<Props, 'noms'>) {
  const { at } = useFrame()
  return (
    <ul className="noms" role="list">
      {noms.map((nom) => (
        <li key={nom.id}>
          <a href={at(routeOfName(nom.genre, nom.id))}>
            <NomLu nom={nom} />
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Names under their heading; nothing when there are none. */
export function Names({ titre, noms }: Props) {
  return noms.length === 0 ? null : (
    <div>
      <h3>{titre}</h3>
      <NameList noms={noms} />
    </div>
  )
}
