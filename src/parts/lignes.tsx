import type { Ligne } from '../../content/pages/resumes.ts'

type Props = {
  readonly lignes: readonly (Ligne & { readonly date?: string })[]
  readonly hrefOf: (id: string) => string
}

/** Cards that lead to pages: a name, one sentence, a date when there is one. */
export function Lines({ lignes, hrefOf }: Props) {
  return (
    <ul className="grille" role="list">
      {lignes.map(({ id, titre, resume, date }) => (
        <li key={id} className="carte">
          <h2 className="carte-titre">
            <a href={hrefOf(id)}>{titre}</a>
          </h2>
          <p>{resume}</p>
          {date === undefined ? null : <p className="note">{date}</p>}
        </li>
      ))}
    </ul>
  )
}
