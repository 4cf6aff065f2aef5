import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { withoutReceiving } from '../../content/without-receiving.ts'
import { content } from '../support/content.ts'
import { nomsFichiers, type Fichier } from '../../content/tools/open-data/donnees.ts'
import type { Service, Structure } from '../../content/schema/donnees.ts'
import { writeDonnees } from '../../src/build/donnees.ts'
import { readRoute } from '../../src/routes.ts'
import { emptySite } from './site.ts'

const files = {} as Record<Fichier, unknown>
const schemas = {} as Record<Fichier, unknown>
let page = ''

type Listed = { readonly id: string; readonly pages: Readonly<Record<string, string>> }
type Headed = {
  readonly $schema: string
  readonly version: string
  readonly date: string
  readonly licence: string
}

function build(): void {
  const site = emptySite()
  expect(writeDonnees(site.outDir, content, '2026-11-21')).toBe(4)
  const read = (file: string): string => readFileSync(join(site.outDir, 'donnees', file), 'utf8')
  for (const name of nomsFichiers) {
    files[name] = JSON.parse(read(`${name}.json`))
    schemas[name] = JSON.parse(read(`schema/${name}.schema.json`))
  }
  page = read('index.html')
}

test('each file is what the schema written beside it says', () => {
  build()
  for (const name of nomsFichiers) {
    const schema = z.fromJSONSchema(schemas[name] as Parameters<typeof z.fromJSONSchema>[0])
    const { error } = schema.safeParse(files[name])
    expect(error?.issues ?? []).toEqual([])
    expect(page).toContain(`href="${name}.json"`)
    expect(page).toContain(`href="/donnees/schema/${name}.schema.json"`)
  }
})

test('a schema refuses what is not said in it', () => {
  const schema = z.fromJSONSchema(schemas.structures as Parameters<typeof z.fromJSONSchema>[0])
  const [one] = files.structures as readonly Structure[]
  expect(schema.safeParse([{ ...one, code_postal: '5900' }]).success).toBe(false)
  expect(schema.safeParse([{ ...one, nom: undefined }]).success).toBe(false)
})

test.each(['fiches', 'acteurs'] as const)(
  '%s.json is dated, versioned and under an open licence, with the pages of each',
  (name) => {
    const { $schema, version, date, licence } = files[name] as Headed
    expect($schema).toBe(`/donnees/schema/${name}.schema.json`)
    expect([version, date]).toEqual(['2.0.0', '2026-11-21'])
    expect(licence).toContain('Licence Ouverte 2.0')
    const listed = (files[name] as Record<string, readonly Listed[]>)[name] ?? []
    expect(listed.map(({ id }) => id)).toEqual(Object.keys(content[name]))
    for (const { id, pages } of listed)
      for (const [language, path] of Object.entries(pages))
        expect(readRoute(path)).toEqual({ route: { name: name.slice(0, -1), id }, language })
  },
)

describe('in the data.inclusion schema', () => {
  test('every contact of the region that can be reached is a structure, once, with the offices of communes', () => {
    const structures = files.structures as readonly Structure[]
    const names = Object.values(content.acteurs).flatMap(({ id, 'import-annuaire': known, ...acteur }) =>
      [
        ...withoutReceiving({ ...acteur, 'import-annuaire': known }),
        ...(known?.portee === 'commune' ? (content.annuaires[id]?.bureaux ?? []) : []),
      ]
        .filter((one) => !one.ailleurs && (one.telephone ?? one.courriel ?? one.site))
        .map(({ nom }) => nom),
    )
    expect(new Set(structures.map(({ nom }) => nom))).toEqual(new Set(names))
    expect(new Set(structures.map(({ id }) => id)).size).toBe(structures.length)
  })

  test('every service belongs to a structure, and every structure has one', () => {
    const structures = files.structures as readonly Structure[]
    const services = files.services as readonly Service[]
    expect(new Set(services.map(({ structure_id: id }) => id))).toEqual(
      new Set(structures.map(({ id }) => id)),
    )
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
  })

  test('an office is where it is, reached as machines write it', () => {
    const structures = files.structures as readonly Structure[]
    expect(structures.find(({ nom }) => nom === 'Cap emploi Grand Lille')).toMatchObject({
      id: 'passerelle-hauts-de-france--acteur-cap-emploi-cap-emploi-grand-lille',
      commune: 'Marcq-en-Barœul',
      code_insee: '59378',
      telephone: '+33359318100',
      reseaux_porteurs: ['cap-emploi-reseau-cheops'],
      date_maj: '2026-08-21',
    })
    expect(structures.find(({ nom }) => nom === 'Agefiph Hauts-de-France, Lille')).toMatchObject({
      adresse: '27 bis rue du Vieux-Faubourg',
      code_postal: '59040',
      commune: 'Lille',
      code_insee: '59350',
      telephone: '+33800111009',
    })
    expect(structures.find(({ telephone }) => telephone === '3949')?.nom).toContain('France Travail')
  })

  test('a service says where one must live: the département of the office, the region, or anywhere', () => {
    const services = files.services as readonly Service[]
    const zone = (name: string): unknown =>
      services.find(({ structure_id: id }) => id.includes(name))?.zone_eligibilite
    expect(zone('cap-emploi-oise')).toEqual(['60'])
    expect(zone('acteur-c2rp')).toEqual(['02', '59', '60', '62', '80'])
    expect(zone('acteur-france-travail')).toEqual(['france'])
  })
})
