import { z } from 'zod'
import { confiance, jour, ressource } from './source.ts'
import { phrase } from './words.ts'

const code = z.string().regex(/^[A-Z]{2}$/, 'un code de pays ISO 3166-1 de deux lettres, comme PT')

const groupe = z.strictObject({
  nom: phrase.describe('Le nom du groupe.'),
  depuis: jour.describe('Le jour depuis lequel la liste est la même.'),
  codes: z.array(code).min(1).describe('Les pays du groupe.'),
  pages: z.array(ressource).describe('Les pages qui donnent la liste.'),
})

/** The countries of the world, and the groups that funding rules speak of. */
export const pays = z
  .strictObject({
    noms: z.record(code, phrase).describe('Le nom français de chaque code ISO 3166-1.'),
    territoires: z
      .record(code, code)
      .describe('Les codes d’un territoire que les règles traitent comme un autre pays : RE comme FR.'),
    'union-europeenne': groupe.describe('Les États membres de l’Union européenne.'),
    'zone-euro': groupe.describe('Les États membres de l’Union européenne dont la monnaie est l’euro.'),
    'euro-hors-union': groupe.describe('Les États qui ont l’euro par accord, sans être dans la zone euro.'),
    'assimiles-afdas': groupe.describe('Les pays que l’Afdas paie comme ceux de l’Union européenne.'),
    ...confiance,
  })
  .superRefine(({ noms, territoires, ...groupes }, context) => {
    const unknown = (path: PropertyKey[], name: string): void => {
      if (!Object.hasOwn(noms, name))
        context.addIssue({ code: 'custom', path, message: `« ${name} » n’a pas de nom dans « noms »` })
    }
    for (const [from, to] of Object.entries(territoires))
      for (const name of [from, to]) unknown(['territoires', from], name)
    for (const [group, value] of Object.entries(groupes))
      if (typeof value === 'object' && 'codes' in value)
        for (const [index, name] of value.codes.entries()) unknown([group, 'codes', index], name)
  })

/** The countries of the world, and the groups that funding rules speak of. */
export type Pays = z.infer<typeof pays>

const aucun = { nom: '', depuis: '', codes: [], pages: [] }

/** No country at all: what stands there while a file is being corrected. */
export const noPays: Pays = {
  noms: {},
  territoires: {},
  'union-europeenne': aucun,
  'zone-euro': aucun,
  'euro-hors-union': aucun,
  'assimiles-afdas': aucun,
  lu: '',
  confirme: [],
  revoir: '',
}
