import fc from 'fast-check'
import { niveaux, themes, types } from '../../../../machines/financement/opco-ep-2020/demande.ts'
import type { Request } from './ask.ts'

const huge = 900_000_000_000
const anyLevel = fc.constantFrom(...niveaux)
const anySize = fc.constantFrom('moins-de-11', '11-a-49', '50-et-plus')

/** Any hours or euros that a caller may write: to the hundredth, with decimals, or very many. */
export const anyQuantity: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 200_000 }).map((hundredths) => hundredths / 100),
  fc.double({ min: 0, max: 20_000, noNaN: true }),
  fc.double({ min: 0, max: huge, noNaN: true }),
)

const anyCount = fc.oneof(fc.nat({ max: 400 }), fc.nat({ max: huge }))

/** The fields that cost something, by object. */
export const costs: Readonly<Record<string, readonly string[]>> = {
  pdc: ['heures'],
  'bilan-competences': ['heures'],
  'contrat-professionnalisation': ['heures'],
  'contrat-apprentissage': ['repas', 'nuitees', 'equipement', 'cout-contrat'],
  'remuneration-apprenti': ['smic'],
  'remuneration-professionnalisation': ['smic'],
  'formation-tuteur': ['heures'],
  poei: ['heures'],
}

const fields = {
  theme: fc.constantFrom(...themes),
  type: fc.constantFrom(...types),
  heures: anyQuantity,
  effectif: anySize,
  repas: anyCount,
  nuitees: anyCount,
  equipement: anyQuantity,
  handicap: fc.boolean(),
  'cout-contrat': anyQuantity,
  'niveau-entree': anyLevel,
  niveau: anyLevel,
  age: fc.integer({ min: 0, max: 99 }),
  annee: fc.integer({ min: 1, max: 5 }),
  smic: anyQuantity,
}

type Field = keyof typeof fields

function about(objet: string, needed: readonly Field[], free: readonly Field[] = []): fc.Arbitrary<Request> {
  const wanted = Object.fromEntries([...needed, ...free].map((name) => [name, fields[name]]))
  return fc
    .record<Record<string, string | number | boolean>>(wanted, { requiredKeys: [...needed] })
    .map((given) => ({ objet, ...given }))
}

/** Any request that the rule of 2020 accepts. */
export const anyRequest: fc.Arbitrary<Request> = fc.oneof(
  about('pdc', ['theme', 'heures', 'effectif']),
  about('bilan-competences', ['heures'], ['effectif']),
  about('contrat-professionnalisation', ['type', 'heures'], ['niveau-entree']),
  about('contrat-apprentissage', [], ['repas', 'nuitees', 'equipement', 'handicap', 'cout-contrat']),
  about('remuneration-apprenti', ['age', 'annee', 'smic']),
  about('remuneration-professionnalisation', ['age', 'niveau', 'smic']),
  about('formation-tuteur', ['heures']),
  about('poei', ['heures'], ['effectif']),
  about('vae', []),
)
