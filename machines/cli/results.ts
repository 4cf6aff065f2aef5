import type { Document, Kind } from '../../content/search/document.ts'
import type { AskAnywhere } from '../recherche/ask-anywhere.ts'

/** What was found: its id, and what it is. */
type Result = { readonly id: string; readonly genre: Kind }

/** The command answers at most this many. */
const most = 10

/** A word of the glossary goes by its acronym, everything else by its id. */
function idOf({ kind, id }: Document): string {
  return kind === 'mot' ? id.replace(/^mot-/u, '') : id
}

/** What the command `chercher` prints for a search already open: what the search screen finds, best first. */
export function resultsFor(requete: string, search: AskAnywhere): { readonly resultats: readonly Result[] } {
  return {
    resultats: search(requete)
      .found.slice(0, most)
      .map(({ document }) => ({ id: idOf(document), genre: document.kind })),
  }
}
