import { Francais } from './francais.tsx'
import { OtherContacts, type Reachable } from './other-contacts.tsx'
import { useFrame } from './page.tsx'
import { ReachLines } from './reach-lines.tsx'
import { SayCommune } from './say-commune.tsx'

/** Someone to call: what they do in one line, and their other offices. */
export type Call = Reachable & {
  readonly id: string
  readonly resume: string | null
  /** Whether their name leads to the page of their own. */
  readonly linked?: boolean
}

function Name({ id, nom, linked }: Pick<Call, 'id' | 'nom' | 'linked'>) {
  const { at } = useFrame()
  const name = <Francais>{nom}</Francais>
  return linked ? <a href={at({ name: 'acteur', id })}>{name}</a> : name
}

/** People to call, each once, with one number in view. */
export function CallList({ calls }: { readonly calls: readonly Call[] }) {
  return (
    <ul className="grille" role="list">
      {calls.map(({ id, nom, resume, autres, linked = false, ...reach }) => (
        <li key={id} className="encart">
          <h3>
            <Name id={id} nom={nom} linked={linked} />
          </h3>
          {resume === null ? null : <p>{resume}</p>}
          <ReachLines reach={{ nom, ...reach }} />
          <SayCommune id={id} />
          <OtherContacts nom={nom} autres={autres} />
        </li>
      ))}
    </ul>
  )
}
