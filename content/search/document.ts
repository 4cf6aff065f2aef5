/** What a result can be: a fiche, someone to call, an OPCO, another page, a word of the glossary. */
export const kinds = ['fiche', 'acteur', 'opco', 'page', 'mot'] as const

/** What a result can be. */
export type Kind = (typeof kinds)[number]

/** The places of a page where words are looked for, the most telling first. */
export const places = [
  'sigle',
  'titre',
  'alias',
  'lien',
  'metiers',
  'idcc',
  'secteurs',
  'resume',
  'pas',
  'lieux',
  'texte',
] as const

/** A place of a page where words are looked for. */
export type Place = (typeof places)[number]

/**
 * What can be found: its page, and its sentences by place. An acronym is written « VAE : Validation… »: its own
 * (`sigle`), or one that it explains (`lien`).
 */
export type Document = {
  readonly kind: Kind
  /** The id of its page, the name of its route, or the anchor of a word in the glossary. */
  readonly id: string
  readonly texts: { readonly [P in Place]?: readonly string[] }
}

/** Stands between an acronym and what it means. */
export const means = ' : '

/** What people type when they do not know a name, and the ranks of the documents that help, the most helpful first. */
export type Courant = {
  readonly mots: readonly string[]
  readonly vers: readonly number[]
  /** The keys of each of these, worked out ahead. */
  readonly cles?: readonly string[]
}

/** All that a search looks through. */
export type Searchable = { readonly documents: readonly Document[]; readonly courants?: readonly Courant[] }
