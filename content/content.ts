import type { Acteur } from './schema/acteur.ts'
import type { Bareme } from './schema/bareme.ts'
import type { Fiche } from './schema/fiche.ts'
import type { Opco } from './schema/opco.ts'
import type { Etape, Parcours } from './schema/parcours.ts'
import type { TexteQuestion } from './schema/question.ts'
import type { Terme } from './schema/terme.ts'
import type { Language } from './languages.ts'
import type { Question } from './questions.ts'

/** What a name in the catalogue stands for. */
export type Genre = 'dispositif' | 'outil' | 'acteur' | 'opco' | 'bareme'

/** A name the product knows; its page may not be written yet. */
export type Entree = { readonly id: string; readonly genre: Genre; readonly titre: string }

/** The words of the screens: nested keys, sentences at the leaves. */
export type Ecrans = { readonly [key: string]: string | Ecrans }

/** All the words of one language. */
export type Words = {
  readonly ecrans: Ecrans
  readonly questions: Readonly<Record<Question, TexteQuestion>>
}

/** Everything we know, checked. */
export type Content = {
  readonly catalogue: Readonly<Record<string, Entree>>
  readonly fiches: Readonly<Record<string, Fiche>>
  readonly acteurs: Readonly<Record<string, Acteur>>
  readonly opco: Readonly<Record<string, Opco>>
  readonly baremes: Readonly<Record<string, Bareme>>
  readonly parcours: Readonly<Record<string, Parcours>>
  readonly glossaire: readonly Terme[]
  readonly words: Readonly<Record<Language, Words>>
}

/** The part of a fiche that decisions read. */
export type FicheRule = Pick<Fiche, 'id' | 'droit' | 'acteurs' | 'contacts'> & {
  readonly publics: readonly Pick<Fiche['publics'][number], 'criteres'>[]
}

/** The part of an acteur that decisions read. */
export type ActeurRule = Pick<Acteur, 'id' | 'nom' | 'contacts' | 'annuaire'> & {
  readonly publics: readonly Pick<Acteur['publics'][number], 'criteres'>[]
}

/** The part of a step that decisions read. */
export type EtapeRule = Pick<Etape, 'id' | 'moment' | 'stage' | 'quand' | 'fiches'>

/** The part of a parcours that decisions read. */
export type ParcoursRule = Pick<Parcours, 'id' | 'tiers' | 'compensation'> & {
  readonly etapes: readonly EtapeRule[]
}

/** What decisions are made from: rules and contacts, no words. */
export type Knowledge = {
  readonly fiches: Readonly<Record<string, FicheRule>>
  readonly acteurs: Readonly<Record<string, ActeurRule>>
  readonly parcours: Readonly<Record<string, ParcoursRule>>
}

function eachOf<T, U>(record: Readonly<Record<string, T>>, trim: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, trim(value)]))
}

const criteriaOnly = ({ criteres }: Fiche['publics'][number]) => ({ criteres })

/** The rules and contacts of `content`, without its words. */
export function knowledgeOf(content: Content): Knowledge {
  return {
    fiches: eachOf(content.fiches, ({ id, droit, acteurs, contacts, publics }) => ({
      id,
      droit,
      acteurs,
      contacts,
      publics: publics.map(criteriaOnly),
    })),
    acteurs: eachOf(content.acteurs, ({ id, nom, contacts, annuaire, publics }) => ({
      id,
      nom,
      contacts,
      annuaire,
      publics: publics.map(criteriaOnly),
    })),
    parcours: eachOf(content.parcours, ({ id, tiers, compensation, etapes }) => ({
      id,
      tiers,
      compensation,
      etapes: etapes.map(({ id: etape, moment, stage, quand, fiches }) => ({
        id: etape,
        moment,
        stage,
        quand,
        fiches,
      })),
    })),
  }
}
