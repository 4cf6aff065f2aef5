import { fullTitle } from '../../content/full-title.ts'
import { withSigle } from '../../content/with-sigle.ts'
import type { Resume } from '../../content/pages/resumes.ts'

/** What a fiche is called, piece by piece: in the language of the page, in French where that is another, and its sigle. */
export type Name = Pick<Resume, 'titre' | 'nomFrancais'> & { readonly sigle: string | null }

type Words = Pick<Resume, 'titre' | 'nomFrancais' | 'sigle'>

/** A fiche's name in pieces; its sigle when the name does not hold it. */
export function namePieces(words: Words): Name {
  const { titre, nomFrancais, sigle } = words
  const beside = sigle === undefined || fullTitle(words).includes(sigle) ? null : sigle
  return { titre, nomFrancais, sigle: beside }
}

/** Whether a name says its French one, in its first word: « تكوين Inclu’Pro ». */
function saysFrench({ titre, nomFrancais }: Words): boolean {
  const [first = ''] = nomFrancais?.split(' ') ?? []
  return first !== '' && titre.includes(first)
}

/** A fiche’s name in a row, short: its sigle stands for its French name where it has one, and that is not said twice. */
export function shortPieces(words: Words): Name {
  const { titre, sigle } = words
  if (saysFrench(words)) return { titre, nomFrancais: null, sigle: null }
  if (sigle === undefined || !fullTitle(words).includes(sigle)) return namePieces(words)
  if (titre.includes(sigle)) return { titre, nomFrancais: null, sigle: null }
  return { titre, nomFrancais: null, sigle }
}

/** A fiche's name in one line, with its sigle when the name does not hold it. */
export function nameOf(words: Words): string {
  return withSigle(fullTitle(words), words.sigle)
}
