import type { Name } from '../parts/name-of.ts'

/** More letters than this are more than a line. */
const line = 40

/** A name as the first step says it, what comes before its first comma where it is long: its row among the pistes says the rest. */
export function shortName({ titre, sigle }: Name): Name {
  const [head = titre] = titre.length > line ? titre.split(/[,،]/u) : [titre]
  const name = head.length > line && sigle !== null ? sigle : head
  return { titre: name, nomFrancais: null, sigle: null }
}
