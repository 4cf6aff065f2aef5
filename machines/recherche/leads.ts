import type { Sense } from './open-senses.ts'

/** What leads to a document: how well, by which words, and what people type that leads there. */
export type Lead = { readonly score: number; readonly terms: readonly string[]; readonly said: string | null }

/** How much less each document counts than the one before, when a sense leads to several. */
const later = 0.25

/** What is said in words that say nothing alone answers a good part of any question. */
const wordless = 0.6

/** What each word of a question counts at least, beside what it tells. */
const least = 0.4

/** Where what a person means leads, by the rank of each document: `weights` says what each word of the question tells. */
export function leadsOf(senses: readonly Sense[], weights: readonly number[]): ReadonlyMap<number, Lead> {
  const each = weights.map((weight) => least + (1 - least) * weight)
  const all = each.reduce((sum, one) => sum + one, 0)
  const leads = new Map<number, Lead>()
  for (const { said, keys, vers, units } of senses) {
    const answered = units.reduce((sum, rank) => sum + (each[rank] ?? 0), 0)
    const part = units.length === 0 ? wordless : answered / all
    for (const [place, id] of vers.entries()) {
      const before = leads.get(id)
      leads.set(id, {
        score: (before?.score ?? 0) + part / (1 + later * place),
        terms: [...(before?.terms ?? []), ...keys],
        said: before === undefined ? said : before.said,
      })
    }
  }
  return leads
}
