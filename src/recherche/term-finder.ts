import type { TermeGlossaire } from '../../content/pages/termes.ts'
import { means, type Document } from '../../content/search/document.ts'
import { lazyAsk } from '../../machines/recherche/open-search.ts'

function documentOf({ sigle, forme, sens, ancre }: TermeGlossaire): Document {
  const spelt = sigle === forme ? sigle : sigle + means + forme
  return { kind: 'mot', id: ancre, texts: { sigle: [spelt], titre: [sigle], resume: [sens] } }
}

/** Finds terms of the glossary by acronym, full words or meaning; they keep their order. */
export function termFinder(termes: readonly TermeGlossaire[]): (query: string) => readonly TermeGlossaire[] {
  const ask = lazyAsk({ documents: termes.map(documentOf) }, 'fr')
  return (query) => {
    const found = new Set(ask(query).map(({ document }) => document.id))
    return termes.filter(({ ancre }) => found.has(ancre))
  }
}
