import fc from 'fast-check'
import { bornes, type Bornes } from '../../../../machines/financement/bornes.ts'
import { niveaux, themes, types } from '../../../../machines/financement/opco-ep-2020/demande.ts'
import type { Request } from './ask.ts'

const anyLevel = fc.constantFrom(...niveaux)
const anySize = fc.constantFrom('moins-de-11', '11-a-49', '50-et-plus')

/** Any hours or euros that a caller may write, to the hundredth or with decimals. */
function quantity([min, max]: Bornes): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: min * 100, max: Math.min(max * 100, 200_000) }).map((hundredths) => hundredths / 100),
    fc.double({ min, max, noNaN: true }),
  )
}

function count([min, max]: Bornes): fc.Arbitrary<number> {
  return fc.integer({ min, max })
}

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
  heures: quantity(bornes.heures),
  effectif: anySize,
  repas: count(bornes.repas),
  nuitees: count(bornes.nuitees),
  equipement: quantity(bornes.equipement),
  handicap: fc.boolean(),
  'cout-contrat': quantity(bornes['cout-contrat']),
  'niveau-entree': anyLevel,
  niveau: anyLevel,
  age: count(bornes.age),
  annee: count(bornes.annee),
  smic: quantity(bornes.smic),
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
