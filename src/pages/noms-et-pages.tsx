import type { Nom } from '../../content/pages/noms.ts'
import { NomEtPage } from './nom-et-page.tsx'

/** Names that lead to their pages, under what they are named for. */
export function NomsEtPages({ noms }: { readonly noms: readonly Nom[] }) {
  return (
    <ul>
      {noms.map((nom) => (
        <li key={nom.id}>
          <NomEtPage nom={nom} />
        </li>
      ))}
    </ul>
  )
}
