// @vitest-environment node
import { expect, test } from 'vitest'
import { spoken } from './support/screens.tsx'

const { t } = spoken.fr

test('a text that does not exist is refused by the compiler, and would be seen as its key', () => {
  // @ts-expect-error -- no such key
  expect(t('commun.jamais-dit')).toBe('commun.jamais-dit')
})

test('a name that a text takes is asked for by the compiler', () => {
  // @ts-expect-error -- its address is missing
  expect(t('commun.ecrire')).toContain('{{adresse}}')
  // @ts-expect-error -- misspelt
  expect(t('commun.ecrire', { adress: 'a@b.fr' })).toContain('{{adresse}}')
  expect(t('commun.ecrire', { adresse: 'a@b.fr' })).toContain('a@b.fr')
})

test('a text that counts is asked for without its ending', () => {
  expect(t('parcours.compte', { count: 1 })).not.toBe(t('parcours.compte', { count: 2 }))
})
