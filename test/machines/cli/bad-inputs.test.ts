import { describe, expect, test } from 'vitest'
import { questionIds } from '../../../content/questions.ts'
import { errorOf } from '../support/refusal.ts'
import { badInputs } from '../support/scenarios.ts'

describe('a bad input is refused in one sentence that says where', () => {
  test.each(badInputs)('$id', ({ stdin, mentionne }) => {
    const error = errorOf(stdin)
    expect(error).toBeTypeOf('string')
    expect(error).not.toContain('\n')
    expect(error!.length).toBeLessThan(1000)
    for (const word of mentionne) expect(error).toContain(word)
  })

  test.each([
    ['a repeated key', '{"rsa": "oui", "titre": "oui", "rsa": "non"}', 'rsa'],
    ['a key repeated under an escape', String.raw`{"rsa": "oui", "\u0072sa": "non"}`, 'rsa'],
    ['a key repeated with the same answer', '{"rsa":"oui","rsa":"oui"}', 'rsa'],
  ])('%s', (_, stdin, word) => {
    expect(errorOf(stdin)).toContain(word)
    expect(errorOf(stdin)).toContain('deux fois')
  })

  test.each([
    ['{"statut": salarie}', 'L’entrée n’est pas du JSON : « salarie » ne va pas, à la position 12'],
    ['{"statut": "salarie",}', '« } » ne va pas, à la position 22'],
    ['{"statut": "salarie"', 'le texte s’arrête trop tôt, à la position 20'],
  ])('what is not JSON is told in French, with its place: %s', (stdin, why) => {
    expect(errorOf(stdin)).toContain(why)
  })

  test('an unknown answer is told with those that are accepted', () => {
    expect(errorOf('{"titre": "peut-etre"}')).toContain('oui, en-cours, refuse, non, ne-sait-pas')
  })

  test('an unknown question is told with those that exist', () => {
    for (const question of questionIds) expect(errorOf('{"couleur": "bleu"}')).toContain(question)
  })

  test('an answer that looks like a key is still an answer', () => {
    expect(errorOf(String.raw`{"rsa": "titre\":"}`)).toContain('rsa')
    expect(errorOf('{}')).toBeNull()
  })
})
