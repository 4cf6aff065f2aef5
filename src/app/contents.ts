import type * as loaders from 'virtual:passerelle/loaders'
import type * as lists from 'virtual:passerelle/pages'
import type { Simulateur } from '../../content/pages/financement.ts'

type Loaders = typeof loaders
type Lists = typeof lists
type Worded = 'acces' | 'brefs' | 'questions' | 'resumes' | 'listes' | 'glossaire' | 'contacts' | 'recherche'

/** The kinds that are the same in every language. */
const wordless = ['communes', 'etat', 'exercices', 'motsConseil', 'people', 'rules'] as const

/** The kinds of page that stand under a name, and the list that holds each. */
export const named = { fiche: 'fiches', acteur: 'acteurs', opco: 'opco', bareme: 'baremes' } as const

/** What a page can be given of the content, by kind; a kind that stands under a name stands for the page's own. */
export type Contents = {
  readonly [K in (typeof wordless)[number]]: Awaited<ReturnType<Loaders[K]>>
} & {
  readonly [S in Simulateur as `financement/${S}`]: Awaited<ReturnType<Loaders['financement'][S]>>
} & {
  readonly [K in Worded]: Awaited<ReturnType<Loaders[K]['fr']>>
} & {
  readonly [K in keyof typeof named]: Awaited<ReturnType<Lists[(typeof named)[K]][string]['fr']>>
}

/** A kind of content that pages are made of. */
export type Kind = keyof Contents

/** Whether content of this kind stands under a name. */
export function isNamed(kind: string): kind is keyof typeof named {
  return Object.hasOwn(named, kind)
}

/** The modules that hold content of a kind, as the compiler names them: `resumes/fr`, `fiche/poe/fr`. */
export function modulesOf(kind: Kind, language: string, id: string): readonly string[] {
  if (isNamed(kind)) return ['pages', `${kind}/${id}/${language}`]
  if (wordless.some((one) => one === kind) || kind.startsWith('financement/')) return [kind]
  return [`${kind}/${language}`]
}
