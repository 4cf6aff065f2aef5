import { describe, expect, test } from 'vitest'
import { obtenir, somme } from './demander.ts'

const base = { contrat: 'apprentissage', convention: 'mise-a-disposition', pays: 'ES', niveau: 'post-bac' }
const jours = (count: number) => ({ duree: { semaines: 0, jours: count } })

/** One row below, at and above each threshold: the request, the line, the amount. */
const table = [
  // AFDAS, 4 weeks: below, at, above; then 6 months, which are 181 to 184 days.
  ['afdas', jours(27), 'forfait-organisation', { min: 400, max: 900 }],
  ['afdas', jours(28), 'forfait-organisation', { min: 500, max: 1000 }],
  ['afdas', jours(29), 'forfait-organisation', { min: 500, max: 1000 }],
  ['afdas', jours(180), 'forfait-organisation', { min: 500, max: 1000 }],
  ['afdas', jours(181), 'forfait-organisation', { min: 500, max: 1100 }],
  ['afdas', jours(184), 'forfait-organisation', { min: 500, max: 1100 }],
  ['afdas', jours(185), 'forfait-organisation', { min: 600, max: 1100 }],
  // AFDAS, level: 10 % more up to the baccalauréat, on the flat rate only.
  ['afdas', { ...jours(27), niveau: 'bac' }, 'forfait-organisation', { min: 440, max: 940 }],
  ['afdas', { ...jours(28), niveau: 'infra-bac' }, 'forfait-organisation', { min: 550, max: 1050 }],
  ['afdas', { ...jours(185), niveau: 'bac' }, 'forfait-organisation', { min: 660, max: 1160 }],
  // AFDAS, country and convention.
  ['afdas', jours(20), 'frais-apprenti', 1000],
  ['afdas', { ...jours(20), pays: 'GB' }, 'frais-apprenti', 1000],
  ['afdas', { ...jours(20), pays: 'CA' }, 'frais-apprenti', 1500],
  ['afdas', { ...jours(20), convention: 'mise-en-veille', pays: 'NO' }, 'frais-apprenti', 2000],
  ['afdas', { ...jours(20), convention: 'mise-en-veille', pays: 'LI' }, 'frais-apprenti', 2500],
  // AKTO: level, euro area, convention; 1 500 or 1 600 where the table does not say.
  ['akto', {}, 'forfait-organisation', 500],
  ['akto', { niveau: 'bac' }, 'forfait-organisation', 600],
  ['akto', { pays: 'BG' }, 'frais-apprenti', 1000],
  ['akto', { pays: 'SE' }, 'frais-apprenti', { min: 1500, max: 1600 }],
  ['akto', { convention: 'mise-en-veille' }, 'frais-apprenti', 1500],
  ['akto', { convention: 'mise-en-veille', pays: 'US' }, 'frais-apprenti', 2500],
  // Atlas and OPCO 2i: real costs under a cap.
  ['atlas', { frais: { reels: 1799.99 } }, 'frais-apprenti', 1799.99],
  ['atlas', { frais: { reels: 1800 } }, 'frais-apprenti', 1800],
  ['atlas', { frais: { reels: 1800.01 } }, 'frais-apprenti', 1800],
  ['atlas', { frais: { reels: 2500.01 }, convention: 'mise-en-veille' }, 'frais-apprenti', 2500],
  ['atlas', { contrat: 'professionnalisation' }, 'forfait-organisation', 0],
  ['opco-2i', { frais: { reels: 1299.99 } }, 'frais-apprenti', 1299.99],
  ['opco-2i', { frais: { reels: 1300 } }, 'frais-apprenti', 1300],
  ['opco-2i', { frais: { reels: 1300.01 } }, 'frais-apprenti', 1300],
  ['opco-2i', { frais: { reels: 1600.01 }, convention: 'mise-en-veille' }, 'frais-apprenti', 1600],
  ['opco-2i', { frais: { reels: 799.99 }, ieg: true, mois: 1 }, 'frais-apprenti', 799.99],
  ['opco-2i', { frais: { reels: 800 }, ieg: true, mois: 1 }, 'frais-apprenti', 800],
  ['opco-2i', { frais: { reels: 800.01 }, ieg: true, mois: 1 }, 'frais-apprenti', 800],
  ['opco-2i', { frais: { reels: 9000 }, ieg: true, mois: 4 }, 'frais-apprenti', 3200],
  // Constructys: 6 € a night, 3 € a meal, the journey, 1 180 € in all.
  ['constructys', { frais: { nuitees: 100, repas: 100, transport: 279.99 } }, 'frais-apprenti', 1179.99],
  ['constructys', { frais: { nuitees: 100, repas: 100, transport: 280 } }, 'frais-apprenti', 1180],
  ['constructys', { frais: { nuitees: 100, repas: 100, transport: 280.01 } }, 'frais-apprenti', 1180],
  ['constructys', { frais: { 'protection-sociale': 90 } }, 'protection-sociale', 0],
  // OPCO EP: weeks begun, caps.
  ['opco-ep', jours(1), 'frais-apprenti', 500],
  ['opco-ep', jours(7), 'frais-apprenti', 500],
  ['opco-ep', jours(8), 'frais-apprenti', 1000],
  ['opco-ep', jours(21), 'frais-apprenti', 1500],
  ['opco-ep', jours(22), 'frais-apprenti', 2000],
  ['opco-ep', jours(29), 'frais-apprenti', 2000],
  ['opco-ep', { ...jours(63), convention: 'mise-en-veille' }, 'frais-apprenti', 2700],
  ['opco-ep', { ...jours(64), convention: 'mise-en-veille' }, 'frais-apprenti', 3000],
  ['opco-ep', { ...jours(71), convention: 'mise-en-veille' }, 'frais-apprenti', 3000],
  ['opco-ep', { ...jours(22), ultramarin: true, pays: 'FR' }, 'frais-apprenti', 2000],
  ['opco-ep', { ...jours(71), ultramarin: true, convention: 'mise-en-veille' }, 'frais-apprenti', 2000],
  ['opco-ep', { ...jours(21), contrat: 'professionnalisation' }, 'forfait-organisation', 500],
  // The others: European Union or not, nights, meals, journey, wages, social protection.
  ['opco-mobilites', {}, 'forfait-organisation', 1200],
  ['opco-mobilites', { pays: 'GB' }, 'forfait-organisation', 1500],
  ['l-opcommerce', { frais: { nuitees: 10, repas: 20, transport: 300 } }, 'frais-apprenti', 120],
  ['ocapiat', { frais: { nuitees: 10, repas: 20, transport: 300.5 } }, 'frais-apprenti', 420.5],
  ['opco-sante', { frais: { nuitees: 1, repas: 1, transport: 0.01 } }, 'frais-apprenti', 9.01],
  ['opco-sante', { frais: { 'heures-payees': 70.5 } }, 'remuneration', 352.5],
  [
    'opco-sante',
    { frais: { 'heures-payees': 70 }, convention: 'mise-en-veille' },
    'remuneration',
    { min: 0, max: 350 },
  ],
  [
    'uniformation',
    { frais: { 'protection-sociale': 80.4 }, convention: 'mise-en-veille' },
    'protection-sociale',
    80.4,
  ],
  ['uniformation', { frais: { 'protection-sociale': 80.4 } }, 'protection-sociale', 0],
] as const

describe('each amount, below, at and above its threshold', () => {
  test.each(table)('%s %j pays %s %j', (opco, demande, id, expected) => {
    expect(somme(obtenir({ opco, ...base, ...demande }), id)).toEqual(expected)
  })
})

test('what is over the cap is taken from the last lines first', () => {
  const frais = { nuitees: 60, repas: 120, transport: 500.35, 'protection-sociale': 200 }
  const { lignes } = obtenir({ opco: 'constructys', ...base, convention: 'mise-en-veille', frais })
  expect(lignes.map(({ montant, plafonne }) => [montant, plafonne])).toEqual([
    [500, false],
    [360, false],
    [360, false],
    [460, true],
    [0, true],
  ])
})
