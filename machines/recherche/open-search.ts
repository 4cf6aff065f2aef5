import type { AsPlainObject, SearchResult } from 'minisearch'
import type { Language } from '../../content/languages.ts'
import type { Document, Searchable } from '../../content/search/document.ts'
import { indexOf, written } from '../../content/search/fields.ts'
import { sorted } from '../../content/sorted.ts'
import { isNamed, isWhole } from './is-named.ts'
import { leadsOf, type Lead } from './leads.ts'
import { keysOfCourants, openSenses } from './open-senses.ts'
import { openTexts } from './open-texts.ts'
import { isSaid, queryPlanOf, type Unit } from './query-plan.ts'
import { spellingOf } from './spelling.ts'
import { vocabularyOf } from './vocabulary.ts'
import { weigher } from './weigher.ts'

/** A document that answers a question, and the terms of it that do. */
export type Found = {
  readonly document: Document
  readonly score: number
  readonly terms: ReadonlySet<string>
  /** What was asked, to tell the words that matter most. */
  readonly units: readonly Unit[]
  /** What people type and that leads to the document; null when its own words answer. */
  readonly said: string | null
}

/** What answers a question, best first; nothing for a question without words. Never throws. */
export type Ask = (query: string) => readonly Found[]

/** Below this part of the best score, what only resembles the question is noise. */
const noise = 0.04

/** What words found count, beside a sense that answers the whole question (1): a whole name, words of names, of texts. */
const worth = { whole: 2, named: 0.7, texts: 0.1, best: 0.2 } as const

/** What the pages found in texts add to what was understood; `leads` are those that a sense leads to. */
function leadsOfTexts(
  results: readonly SearchResult[],
  units: readonly Unit[],
  leads: ReadonlyMap<number, Lead>,
): readonly (readonly [number, Lead])[] {
  const best = results[0]?.score ?? 0
  return results.flatMap((result) => {
    const { id, score, terms } = result as SearchResult & { readonly id: number }
    const whole = isWhole(result, units)
    if (score <= best * noise && !whole) return []
    const bonus = whole ? worth.whole : isNamed(result, units) ? worth.named : 0
    const said = bonus > 0 ? null : (leads.get(id)?.said ?? null)
    return [[id, { terms, said, score: bonus + worth.texts + (worth.best * score) / best }] as const]
  })
}

/** A search over documents, from their index made ahead, or made now when there is none. */
export function openSearch(searchable: Searchable, language: Language, ahead?: AsPlainObject): Ask {
  const { documents, courants = [] } = searchable
  const plain = ahead ?? written(indexOf(documents, language))
  const vocabulary = vocabularyOf(plain, keysOfCourants(courants, language))
  const lexicon = { vocabulary, spelling: spellingOf(searchable, language) }
  const weigh = weigher(plain, documents.length)
  const { understand, hints } = openSenses(searchable, language)
  const inTexts = openTexts(plain, documents, weigh)

  return (query) => {
    const units = queryPlanOf(query, language, lexicon)
    if (units.length === 0) return []
    const senses = understand(units, query)
    const results = inTexts(units, senses.length > 0)
    const meant = senses.length + results.length === 0 ? hints(units) : senses
    const leads = leadsOf(meant, units.map(weigh))
    const found = new Map<number, Found>()
    for (const [id, { score, terms, said }] of [
      ...leads,
      ...leadsOfTexts(results, units.filter(isSaid), leads),
    ]) {
      const [document, before] = [documents[id], found.get(id)]
      if (!document) continue
      const all = new Set([...(before?.terms ?? []), ...terms])
      found.set(id, { document, units, said, terms: all, score: score + (before?.score ?? 0) })
    }
    return sorted([...found.values()], (a, b) => b.score - a.score)
  }
}

/** The same, its index read at the first question only. */
export function lazyAsk(searchable: Searchable, language: Language, ahead?: AsPlainObject): Ask {
  let ask: Ask | undefined
  return (query) => {
    if (query === '') return []
    ask ??= openSearch(searchable, language, ahead)
    return ask(query)
  }
}
