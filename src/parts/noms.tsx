import type { Nom } from '../../content/pages.ts'

/** Names to ask a counsellor about; nothing when there are none. */
export function Names({ titre, noms }: { readonly titre: string; readonly noms: readonly Nom[] }) {
  return noms.length === 0 ? null : (
    <div className="noms">
      <h4>{titre}</h4>
      <ul>
        {noms.map(({ id, titre: nom }) => (
          <li key={id}>{nom}</li>
        ))}
      </ul>
    </div>
  )
}
