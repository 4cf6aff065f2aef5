import { content } from '../../support/content.ts'
import type { Language } from '../../../content/languages.ts'
import { recherchePage } from '../../../content/pages/recherche.ts'
import { openSearch, type Ask } from '../../../machines/recherche/open-search.ts'

/** The search over the real content, its index read as a browser reads it. */
export function searchIn(language: Language): Ask {
  const { index, ...searchable } = recherchePage(content, language)
  return openSearch(searchable, language, JSON.parse(JSON.stringify(index)) as typeof index)
}
