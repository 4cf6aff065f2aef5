import { Francais } from './francais.tsx'
import { OtherContacts, type Reachable } from './other-contacts.tsx'
import { ReachLines } from './reach-lines.tsx'

/** Someone to call: what they do in one line, and their other offices. */
export type Call = Reachable & { readonly id: string; readonly resume: string | null }

/** People to call, each once, with one number in view. */
export function CallList({ calls }: { readonly calls: readonly Call[] }) {
  return (
    <ul className="grille" role="list">
      {calls.map(({ id, nom, resume, autres, ...reach }) => (
        <li key={id} className="encart">
          <h3>
            <Francais>{nom}</Francais>
          </h3>
          {resume === null ? null : <p>{resume}</p>}
          <ReachLines reach={{ nom, ...reach }} />
          <OtherContacts nom={nom} autres={autres} />
        </li>
      ))}
    </ul>
  )
}
