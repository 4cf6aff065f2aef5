import { z } from 'zod'
import type { Content } from '../../content.ts'
import { languages, type Language } from '../../languages.ts'
import * as schemas from '../../schema/donnees.ts'
import { servicesOf, structuresOf } from './structures.ts'

/** What a build knows that the content does not: the day, and where pages are. */
export type Where = {
  /** 2026-11-21. */
  readonly date: string
  /** The address of the page of a fiche or of an acteur, from the site's root. */
  readonly pageOf: (kind: 'fiche' | 'acteur', id: string, language: Language) => string
}

/** Licence of the data: the code is under EUPL-1.2, what it publishes as data under the licence of French open data. */
const licence = 'Licence Ouverte 2.0 (Etalab) : https://www.etalab.gouv.fr/licence-ouverte-open-licence/'

/** The files of open data: name, title, and the schema each is checked against. */
export const fichiers = {
  fiches: { titre: 'Les fiches', schema: schemas.donneesFiches },
  acteurs: { titre: 'Les acteurs, leurs contacts et les besoins', schema: schemas.donneesActeurs },
  structures: { titre: 'Les bureaux, au format data.inclusion v1 (structures)', schema: schemas.structures },
  services: {
    titre: 'Ce que fait chaque bureau, au format data.inclusion v1 (services)',
    schema: schemas.services,
  },
} as const

/** A file of open data. */
export type Fichier = keyof typeof fichiers

/** The files of open data, in the order they are listed. */
export const nomsFichiers = Object.keys(fichiers) as readonly Fichier[]

/** Where the schema of a file stands, from the site's root. */
export function schemaPath(fichier: Fichier): string {
  return `/donnees/schema/${fichier}.schema.json`
}

function pagesOf(where: Where, kind: 'fiche' | 'acteur', id: string): Record<Language, string> {
  return Object.fromEntries(
    languages.map((language) => [language, where.pageOf(kind, id, language)]),
  ) as Record<Language, string>
}

/** What each file holds; throws when it is not what its schema says. */
export function donnees(content: Content, where: Where): Readonly<Record<Fichier, unknown>> {
  const head = (fichier: Fichier) => ({
    $schema: schemaPath(fichier),
    version: schemas.versionDonnees,
    date: where.date,
    licence,
    territoire: 'Hauts-de-France (Aisne, Nord, Oise, Pas-de-Calais, Somme)',
  })
  const made: Readonly<Record<Fichier, unknown>> = {
    fiches: {
      ...head('fiches'),
      fiches: Object.values(content.fiches).map((fiche) => ({
        ...fiche,
        pages: pagesOf(where, 'fiche', fiche.id),
      })),
    },
    acteurs: {
      ...head('acteurs'),
      acteurs: Object.values(content.acteurs).map((acteur) => ({
        ...acteur,
        pages: pagesOf(where, 'acteur', acteur.id),
      })),
      besoins: Object.values(content.besoins),
    },
    structures: structuresOf(content),
    services: servicesOf(content),
  }
  for (const fichier of nomsFichiers) fichiers[fichier].schema.parse(made[fichier])
  return made
}

/** The JSON Schema of each file, for those who read them. */
export function schemasJson(): Readonly<Record<Fichier, object>> {
  return Object.fromEntries(
    nomsFichiers.map((fichier) => {
      const { titre, schema } = fichiers[fichier]
      const { '~standard': _, ...json } = z.toJSONSchema(schema, {
        target: 'draft-2020-12',
        unrepresentable: 'any',
      })
      return [fichier, { ...json, title: titre }]
    }),
  ) as Record<Fichier, object>
}
