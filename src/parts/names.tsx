import type { Nom } from '../../content/pages/noms.ts'
import { routeOfName } from '../routes.ts'
import { Francais } from './francais.tsx'
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
      {noms.map(({ id, genre, titre }) => (
        <li key={id}>
          <a href={at(routeOfName(genre, id))}>
            <Francais>{titre}</Francais>
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
