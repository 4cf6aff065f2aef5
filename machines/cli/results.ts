import type { Language } from '../../content/languages.ts'
import type { Document, Kind } from '../../content/search/document.ts'
import { openSearch } from '../recherche/open-search.ts'

/** What was found: its id, and what it is. */
type Result = { readonly id: string; readonly genre: Kind }

/** The command answers at most this many. */
const most = 10

/** A word of the glossary goes by its acronym, everything else by its id. */
function idOf({ kind, id }: Document): string {
  return kind === 'mot' ? id.replace(/^mot-/u, '') : id
}

/** What the command `chercher` prints: what the search screen finds, best first. */
export function resultsFor(
  requete: string,
  documents: readonly Document[],
  language: Language,
): { readonly resultats: readonly Result[] } {
  const found = openSearch(documents, language)(requete)
  return {
    resultats: found.slice(0, most).map(({ document }) => ({ id: idOf(document), genre: document.kind })),
  }
}
