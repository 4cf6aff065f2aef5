import { describe, expect, test } from 'vitest'
import { obtenir } from './demander.ts'

const base = { contrat: 'apprentissage', convention: 'mise-a-disposition', pays: 'ES', niveau: 'post-bac' }
const troisSemaines = { duree: { semaines: 3, jours: 0 } }

/** What the table leaves in doubt is said, never chosen in silence: the request, words of the warning. */
const table = [
  ['S04', 'l-opcommerce', {}, /janvier 2024/u],
  ['S04', 'ocapiat', {}, /janvier 2024/u],
  ['S04', 'opco-sante', {}, /janvier 2024/u],
  ['S04', 'opco-mobilites', {}, /janvier 2024/u],
  ['S05', 'opco-mobilites', {}, /colonne à vérifier/u],
  ['S06', 'afdas', troisSemaines, /sans dire\s+s’ils s’ajoutent/u],
  ['S06', 'afdas', { duree: { semaines: 26 } }, /deux forfaits/u],
  ['S07', 'akto', { pays: 'CA' }, /1 500 € ou 1 600 €/u],
  ['S07', 'akto', { pays: 'PL' }, /pas dans la zone euro/u],
  ['S07', 'akto', { pays: 'MC' }, /sans être dans la zone euro/u],
  ['S11', 'opco-2i', {}, /18 octobre 2024, sans garantie/u],
  [
    'no word on the contract',
    'akto',
    { contrat: 'professionnalisation' },
    /contrat de professionnalisation/u,
  ],
  ['a contract in part', 'atlas', { contrat: 'professionnalisation' }, /référent mobilité/u],
  ['overseas', 'opco-ep', { ...troisSemaines, ultramarin: true }, /ultramarins/u],
  ['overseas elsewhere', 'atlas', { ultramarin: true }, /pas de montant pour les alternants ultramarins/u],
  ['a cost that is not paid', 'l-opcommerce', { frais: { transport: 5 } }, /frais\.transport/u],
  ['no real costs', 'atlas', {}, /jusqu’à 1 800 €/u],
  [
    'more months than the stay has',
    'opco-2i',
    { ieg: true, mois: 12, duree: { semaines: 1 } },
    /12 mois sont comptés pour un séjour de 7 jours/u,
  ],
  ['social protection', 'uniformation', { frais: { 'protection-sociale': 5 } }, /qu’en mise en veille/u],
  ['how many', 'afdas', troisSemaines, /2 mobilités au plus/u],
  ['how many', 'opco-ep', troisSemaines, /une mobilité par année civile/u],
] as const

describe('what is in doubt is said', () => {
  test.each(table)('%s, %s %j', (_, opco, demande, pattern) => {
    expect(obtenir({ opco, ...base, ...demande }).avertissements.join('\n')).toMatch(pattern)
  })

  test('each doubt once', () => {
    const { avertissements } = obtenir({ opco: 'afdas', ...base, duree: { semaines: 26 } })
    expect(new Set(avertissements).size).toBe(avertissements.length)
  })
})

/** What is not paid at all: the request, words of the reason. */
const refusals = [
  ['afdas', { contrat: 'professionnalisation' }, /AFDAS ne finance/u],
  ['uniformation', { contrat: 'professionnalisation' }, /Uniformation ne finance/u],
  ['constructys', { contrat: 'professionnalisation' }, /Constructys ne finance/u],
  ['atlas', { contrat: 'apprentissage', pays: 'FR' }, /séjour en France/u],
  ['opco-ep', { contrat: 'apprentissage', pays: 'RE' }, /séjour en France/u],
  [
    'opco-ep',
    { convention: 'mise-en-veille', duree: { semaines: 0, jours: 0 } },
    /Une mobilité dure au moins un jour/u,
  ],
] as const

test.each(refusals)('nothing is paid by %s for %j', (opco, demande, pattern) => {
  const { lignes, justificatifs, 'non-finance': why } = obtenir({ opco, ...demande })
  expect({ lignes, justificatifs }).toEqual({ lignes: [], justificatifs: [] })
  expect(why).toMatch(pattern)
})

test('an answer that pays has a line, its proof and its date', () => {
  for (const opco of ['atlas', 'opco-2i']) {
    const { lignes, justificatifs, source } = obtenir({ opco, ...base, contrat: 'professionnalisation' })
    expect(lignes.length).toBeGreaterThan(0)
    expect(justificatifs.length).toBeGreaterThan(0)
    expect(source.date).toBe('2024-10-18')
  }
})

test('only AFDAS says hors taxes', () => {
  const { lignes } = obtenir({ opco: 'afdas', ...base, ...troisSemaines })
  expect(lignes.map(({ id, ht }) => [id, ht])).toEqual([
    ['forfait-organisation', false],
    ['frais-apprenti', true],
  ])
})

test.each([
  [1, { semaines: 1 }],
  [2, { semaines: 4 }],
  [6, { semaines: 26 }],
])('%i months of a stay of %j are counted without a word', (mois, duree) => {
  const { avertissements } = obtenir({
    ...base,
    opco: 'opco-2i',
    ieg: true,
    mois,
    duree,
    frais: { reels: 100 },
  })
  expect(avertissements.filter((one) => /sont comptés pour un séjour/u.test(one))).toEqual([])
})
