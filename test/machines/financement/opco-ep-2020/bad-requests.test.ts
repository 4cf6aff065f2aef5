import { describe, expect, test } from 'vitest'
import { objets, themes } from '../../../../machines/financement/opco-ep-2020/demande.ts'
import { errorOf } from './ask.ts'

const simulateur = 'opco-ep-2020'
const good = { simulateur, objet: 'pdc', theme: 'management', heures: 7, effectif: 'moins-de-11' }

describe('a bad request is refused in one sentence that says where', () => {
  test.each([
    ['nothing', undefined, ['la demande']],
    ['null', null, ['la demande', 'null']],
    ['a list', [good], ['la demande', 'un tableau']],
    ['a text', 'bilan-competences', ['la demande']],
    ['no simulator', { objet: 'vae' }, ['simulateur']],
    ['another simulator', { simulateur: 'mobilite', objet: 'vae' }, ['simulateur', 'mobilite']],
    ['no object', { simulateur }, ['objet', ...objets]],
    ['an unknown object', { simulateur, objet: 'permis-de-conduire', heures: 10 }, ['permis-de-conduire']],
    ['an inherited name', { simulateur, objet: 'constructor' }, ['objet', 'constructor']],
    ['an object that is a list', { simulateur, objet: ['vae'] }, ['objet', 'un tableau']],
    ['a key of another object', { simulateur, objet: 'vae', heures: 3 }, ['heures', 'clés acceptées']],
    ['a key with a space', { ...good, 'heures ': 7 }, ['« heures  »']],
    ['no hours', { simulateur, objet: 'bilan-competences' }, ['Il manque « heures »']],
    ['no theme', { ...good, theme: undefined }, ['theme', ...themes]],
    ['an unknown theme', { ...good, theme: 'cuisine' }, ['theme', 'cuisine', ...themes]],
    ['a theme in capitals', { ...good, theme: 'RPVA' }, ['theme', 'RPVA']],
    ['an unknown size', { ...good, effectif: 12 }, ['effectif', 'moins-de-11, 11-a-49, 50-et-plus']],
    ['hours as a text', { ...good, heures: '7' }, ['heures', 'le texte « 7 »']],
    ['hours as an object', { ...good, heures: { valeur: 10 } }, ['heures', 'un objet']],
    ['negative hours', { ...good, heures: -1 }, ['heures', '-1']],
    ['infinite hours', { ...good, heures: Infinity }, ['heures', 'Infinity']],
    ['hours that are no number', { ...good, heures: Number.NaN }, ['heures', 'NaN']],
    [
      'an unknown type',
      { simulateur, objet: 'contrat-professionnalisation', type: 'long', heures: 1 },
      ['type', 'diplomante, qualifiante-rncp, qualifiante-ccn, renforce'],
    ],
    [
      'a diploma for a level',
      { simulateur, objet: 'remuneration-professionnalisation', age: 20, niveau: 'BTS', smic: 1 },
      ['niveau', 'infra-bac, bac, post-bac'],
    ],
    ['half a meal', { simulateur, objet: 'contrat-apprentissage', repas: 1.5 }, ['repas', 'entier']],
    ['less than no night', { simulateur, objet: 'contrat-apprentissage', nuitees: -2 }, ['nuitees']],
    ['a handicap in words', { simulateur, objet: 'contrat-apprentissage', handicap: 'oui' }, ['handicap']],
    [
      'a contract without end',
      { simulateur, objet: 'contrat-apprentissage', handicap: true, 'cout-contrat': 1e300 },
      ['cout-contrat'],
    ],
    [
      'an age as a text',
      { simulateur, objet: 'remuneration-apprenti', age: '18', annee: 1, smic: 1 },
      ['age'],
    ],
    [
      'an age of 900',
      { simulateur, objet: 'remuneration-apprenti', age: 900, annee: 1, smic: 1 },
      ['age', 'de 14 à 99'],
    ],
    [
      'a fifth year',
      { simulateur, objet: 'remuneration-apprenti', age: 18, annee: 5, smic: 1 },
      ['annee', 'de 1 à 4'],
    ],
    ['a year zero', { simulateur, objet: 'remuneration-apprenti', age: 18, annee: 0, smic: 1 }, ['annee']],
    ['no SMIC', { simulateur, objet: 'remuneration-apprenti', age: 18, annee: 1 }, ['Il manque « smic »']],
  ])('%s', (_, request, mentions) => {
    const error = errorOf(request)
    expect(error).toBeTypeOf('string')
    expect(error).not.toContain('\n')
    for (const mention of mentions) expect(error).toContain(mention)
  })

  test('a key that would change a prototype is a key like another', () => {
    expect(
      errorOf(JSON.parse('{"simulateur":"opco-ep-2020","objet":"vae","__proto__":{"heures":1}}')),
    ).toContain('__proto__')
    expect(errorOf(JSON.parse('{"simulateur":"opco-ep-2020","objet":"vae","constructor":{}}'))).toContain(
      'constructor',
    )
  })
})

describe('a good request passes', () => {
  test.each([
    [good],
    [{ simulateur, objet: 'vae' }],
    [{ simulateur, objet: 'contrat-apprentissage' }],
    [{ simulateur, objet: 'bilan-competences', heures: 0 }],
    [{ simulateur, objet: 'poei', heures: 7.5, effectif: '11-a-49' }],
  ])('%o', (request) => {
    expect(errorOf(request)).toBeNull()
  })
})
