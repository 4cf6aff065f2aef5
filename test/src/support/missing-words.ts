import { choicesOf, questionIds, unknown } from '../../../content/questions.ts'
import { apart } from '../../../content/typeset.ts'
import { content } from '../../support/content.ts'

const ids = new Set([
  unknown,
  ...Object.keys(content.catalogue),
  ...Object.values(content.parcours).flatMap(({ id, etapes }) => [id, ...etapes.map((etape) => etape.id)]),
  ...questionIds.flatMap((question) => [question, ...choicesOf(question)]),
])
const groups = new Set(Object.keys(content.words.fr.ecrans))

/** What stands in a text instead of words: a key that has none, an id made of several words, a value that should not show. */
export function missingWords(text: string): readonly string[] {
  const written = text.match(/[\p{L}\d@./-]*[\p{L}\d]/gu) ?? []
  return [
    ...written.filter((word) => word.includes('-') && ids.has(word)),
    ...written.filter(
      (word) => /^[a-z-]+\.[a-z\d]/.test(word) && groups.has(word.slice(0, word.indexOf('.'))),
    ),
    ...(text.match(/undefined|\bnull\b|NaN|\[object|\{\{|acteur-/gu) ?? []),
  ]
}

/** All that a screen says, read or heard, from its HTML: its text, and the labels that are only spoken. */
export function saidBy(html: string): string {
  const labels = [...html.matchAll(/aria-label="([^"]*)"/g)].map(([, label]) => label)
  // The page of the state of the content names its files: they are no keys.
  return apart([html.replaceAll(/<[^>]*>/g, '\n'), ...labels].join('\n')).replaceAll(
    /content\/[\w./-]+\.yaml/g,
    '',
  )
}
