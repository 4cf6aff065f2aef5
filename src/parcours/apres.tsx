/** Where the parcours leads. */
export type Sortie = { readonly id: string; readonly titre: string; readonly texte: string }

/** What comes after the parcours, each as the end of the line. */
export function Apres({ sorties }: { readonly sorties: readonly Sortie[] }) {
  return (
    <ul className="voie" role="list">
      {sorties.map(({ id, titre, texte }) => (
        <li key={id} className="station" data-stage="emploi">
          <h3>{titre}</h3>
          <p>{texte}</p>
        </li>
      ))}
    </ul>
  )
}
