import type { Ligne } from '../../content/pages/resumes.ts'
import { Francais, useFrench } from '../parts/francais.tsx'

type Props = {
  readonly lignes: readonly (Ligne & { readonly date?: string })[]
  readonly hrefOf: (id: string) => string
  /** The sentences too are written in French whatever the page's language; names always are. */
  readonly inFrench?: boolean
}

/** Cards that lead to pages: a name, one sentence, a date when there is one. */
export function Lines({ lignes, hrefOf, inFrench = false }: Props) {
  const french = useFrench()
  return (
    <ul className="grille" role="list">
      {lignes.map(({ id, titre, resume, date }) => (
        <li key={id} className="encart" {...(inFrench ? french : {})}>
          <h2 className="encart-titre">
            <a href={hrefOf(id)}>
              <Francais>{titre}</Francais>
            </a>
          </h2>
          <p>{resume}</p>
          {date === undefined ? null : <p className="note">{date}</p>}
        </li>
      ))}
    </ul>
  )
}
