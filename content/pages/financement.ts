import { baremeOf } from '../bareme-of.ts'
import type { Content } from '../content.ts'
import type { Bareme } from '../schema/bareme.ts'
import type { Opco } from '../schema/opco.ts'
import type { Pays } from '../schema/pays.ts'

/** The part of a funding rule that sums are made from. */
export type BaremeCalcul = Pick<
  Bareme,
  | 'id'
  | 'opco'
  | 'date'
  | 'regles'
  | 'territoires'
  | 'phrases'
  | 'justificatifs'
  | 'avertissements'
  | 'source'
> & { readonly textes: { readonly fr: Pick<Bareme['textes']['fr'], 'titre'> } }

/** The part of an OPCO that sums are made from, and whom to ask. */
export type OpcoCalcul = Pick<Opco, 'id' | 'nom' | 'mobilite' | 'contacts'>

/** What each simulator decides from. */
export type Regles = {
  readonly mobilite: {
    readonly opco: Readonly<Record<string, OpcoCalcul>>
    readonly commun: BaremeCalcul
    readonly pays: Pays
  }
  readonly 'accompagnement-social': {
    readonly opco: Readonly<Record<string, Pick<Opco, 'id' | 'nom' | 'contacts'>>>
    readonly bareme: BaremeCalcul
  }
  readonly 'opco-ep-2020': {
    readonly baremes: Readonly<Record<string, BaremeCalcul>>
    /** Who pays, and whom to ask. */
    readonly nom: string
    readonly contacts: Opco['contacts']
  }
}

/** What can be simulated. */
export type Simulateur = keyof Regles

const opcoEp = 'opco-ep'

function forSums({
  id,
  opco,
  date,
  regles,
  territoires,
  phrases,
  justificatifs,
  avertissements,
  source,
  textes,
}: Bareme): BaremeCalcul {
  return {
    id,
    opco,
    date,
    regles,
    territoires,
    phrases,
    justificatifs,
    avertissements,
    source,
    textes: { fr: { titre: textes.fr.titre } },
  }
}

function bareme({ baremes }: Content, id: string): BaremeCalcul {
  const found = baremes[id]
  if (!found) throw new Error(`No funding rule « ${id} »`)
  return forSums(found)
}

function each<T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(value)]))
}

const rules: { readonly [S in Simulateur]: (content: Content) => Regles[S] } = {
  mobilite: (content) => ({
    opco: each(content.opco, ({ id, nom, mobilite, contacts }) => ({ id, nom, mobilite, contacts })),
    commun: bareme(content, baremeOf.mobilite),
    pays: content.pays,
  }),
  'accompagnement-social': (content) => ({
    opco: each(content.opco, ({ id, nom, contacts }) => ({ id, nom, contacts })),
    bareme: bareme(content, baremeOf['accompagnement-social']),
  }),
  'opco-ep-2020': (content) => ({
    baremes: Object.fromEntries(
      Object.keys(content.baremes)
        .filter((id) => id.startsWith('opco-ep-2020-'))
        .map((id) => [id, bareme(content, id)]),
    ),
    nom: content.opco[opcoEp]?.nom ?? '',
    contacts: content.opco[opcoEp]?.contacts ?? [],
  }),
}

/** Everything that can be simulated. */
export const simulateurs = Object.keys(rules) as readonly Simulateur[]

/** What a simulator decides from; undefined when there is none of that name. */
export function reglesPour(content: Content, simulateur: string): Regles[Simulateur] | undefined {
  const known = simulateurs.find((one) => one === simulateur)
  return known && rules[known](content)
}
