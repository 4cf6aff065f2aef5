import type { Content } from '../content.ts'
import type { Bureau } from '../schema/annuaire.ts'

/** An office that serves its commune and those around it. */
export type BureauPage = Omit<Bureau, 'id' | 'insee' | 'dit' | 'pour'>

/** The offices that serve communes, by acteur. */
export type Bureaux = Readonly<Record<string, readonly BureauPage[]>>

/** The offices that serve communes, by acteur: many, so they are fetched by who says where they live. */
export function bureaux({ acteurs, annuaires }: Pick<Content, 'acteurs' | 'annuaires'>): Bureaux {
  return Object.fromEntries(
    Object.values(annuaires).flatMap(({ id, bureaux: listed }) =>
      acteurs[id]?.['import-annuaire']?.portee === 'commune'
        ? [[id, listed.map(({ id: _, insee: __, dit: ___, pour: ____, ...bureau }) => bureau)]]
        : [],
    ),
  )
}
