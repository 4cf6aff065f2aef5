import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answerTo } from '../../../machines/cli/answer.ts'
import { parseInput } from '../../../machines/cli/io.ts'
import { demander } from './demander.ts'

type BadInput = { readonly id: string; readonly stdin: string; readonly mentionne: readonly string[] }

const badInputs = JSON.parse(
  readFileSync('test/scenarios/financer-invalide.json', 'utf8'),
) as readonly BadInput[]

function errorOf(stdin: string): string | null {
  const input = parseInput(stdin)
  if (!input.ok) return input.erreur
  const answer = answerTo(input.value)
  return answer.ok ? null : answer.erreur
}

describe('a bad request is refused in one sentence that says where', () => {
  test.each(badInputs)('$id', ({ stdin, mentionne }) => {
    const error = errorOf(stdin)
    expect(error).toBeTypeOf('string')
    expect(error).not.toContain('\n')
    expect(error!.length).toBeLessThan(500)
    for (const pattern of mentionne) expect(error).toMatch(new RegExp(pattern, 'u'))
  })
})

const good = '"simulateur": "mobilite", "opco": "opco-2i", "convention": "mise-a-disposition"'

/** What is wrong, and words that the sentence must hold. */
const table = [
  [`{${good}, "couleur": "bleu"}`, ['couleur', 'clés acceptées', 'convention']],
  [`{${good}, "toString": 1}`, ['toString', 'clés acceptées']],
  [`{${good}, "frais": {"taxi": 5}}`, ['frais.taxi', 'nuitees', 'protection-sociale']],
  [`{${good}, "duree": {"mois": 1}}`, ['duree.mois', 'semaines', 'jours']],
  [`{${good}, "duree": {}}`, ['duree', 'semaines']],
  [`{${good}, "duree": {"semaines": 1.5}}`, ['duree.semaines', 'entier']],
  [`{${good}, "frais": {"nuitees": 1.5}}`, ['frais.nuitees', 'entier']],
  [`{${good}, "frais": {"reels": 1e300}}`, ['frais.reels', '1 000 000']],
  [`{${good}, "frais": null}`, ['frais', 'null']],
  [`{${good}, "mois": -1}`, ['mois']],
  [`{${good}, "duree": {"semaines": 104}}`, ['duree.semaines', 'de 0 à 52']],
  [`{${good}, "duree": {"semaines": 52, "jours": 3}}`, ['duree', '367 jours', 'un an au plus']],
  [`{${good}, "ieg": true, "mois": 0}`, ['mois', 'de 1 à 12']],
  [`{${good}, "mois": 13}`, ['mois', 'de 0 à 12']],
  [`{${good}, "frais": {"nuitees": 367}}`, ['frais.nuitees', 'de 0 à 366']],
  [`{${good}, "ultramarin": 0}`, ['ultramarin', 'true ou false']],
  [`{${good}, "pays": "pt"}`, ['pays', 'majuscules']],
  [`{${good}, "pays": "Espagne"}`, ['pays', '« ES »']],
  [`{${good}, "pays": "XK"}`, ['pays']],
  [`{${good}, "opco": "atlas"}`, ['opco', 'deux fois']],
  [`{${good}, "frais": {"reels": 1, "reels": 2}}`, ['reels', 'deux fois']],
  [
    '{"simulateur": "accompagnement-social", "opco": "opco-ep", "territoire": "la-reunion"}',
    ['depenses', 'nombre'],
  ],
  [
    '{"simulateur": "accompagnement-social", "opco": "opco-ep", "territoire": "corse", "depenses": 1}',
    ['territoire', 'corse', 'la-reunion', 'mayotte', 'nord'],
  ],
] as const

describe('a sentence names the place and what is accepted', () => {
  test.each(table)('%s', (stdin, words) => {
    const error = errorOf(stdin)
    for (const word of words) expect(error).toContain(word)
  })

  test('the same key in two objects is no repetition', () => {
    expect(errorOf(`{${good}, "frais": {"reels": 1}, "mois": 1, "duree": {"jours": 1}}`)).toBeNull()
    expect(
      errorOf(`{${good}, "frais": {"reels": 1}, "mois": 0, "duree": {"semaines": 52, "jours": 2}}`),
    ).toBeNull()
  })
})

/** A field that the rule of this OPCO needs is asked for; what it does not use may be left out. */
const needed = [
  ['afdas', {}, 'contrat'],
  ['afdas', { contrat: 'apprentissage' }, 'duree'],
  ['afdas', { contrat: 'apprentissage', duree: { jours: 5 } }, 'niveau'],
  ['afdas', { contrat: 'apprentissage', duree: { jours: 5 }, niveau: 'bac' }, 'convention'],
  [
    'afdas',
    { contrat: 'apprentissage', duree: { jours: 5 }, niveau: 'bac', convention: 'mise-en-veille' },
    'pays',
  ],
  ['akto', { convention: 'mise-en-veille', pays: 'IT' }, 'niveau'],
  ['atlas', { contrat: 'apprentissage' }, 'convention'],
  ['constructys', {}, 'contrat'],
  ['opco-2i', { ieg: true }, 'mois'],
  ['opco-ep', { convention: 'mise-en-veille' }, 'duree'],
  ['opco-mobilites', {}, 'pays'],
  ['opco-sante', { frais: { 'heures-payees': 5 } }, 'convention'],
  ['uniformation', {}, 'contrat'],
] as const

test.each(needed)('%s with %j asks for « %s »', (opco, demande, champ) => {
  const answer = demander({ opco, ...demande })
  expect(answer.ok).toBe(false)
  expect(!answer.ok && answer.erreur).toMatch(
    new RegExp(`^Il manque « ${champ} » ; il faut .* : la règle de cet OPCO en dépend\\.$`, 'u'),
  )
})

test.each([
  ['l-opcommerce', {}],
  ['ocapiat', {}],
  ['opco-sante', {}],
  ['opco-ep', { duree: { semaines: 1 }, ultramarin: true }],
  ['opco-2i', { ieg: true, mois: 2 }],
  ['constructys', { contrat: 'apprentissage' }],
])('%s needs no more than %j', (opco, demande) => {
  expect(demander({ opco, ...demande }).ok).toBe(true)
})
