import { expect, test } from 'vitest'
import { load } from '../../../src/app/load.ts'

test('a screen that comes after the questions has its words, and those of the others, in a language not met before', async () => {
  const shown = await load({ name: 'parcours' }, 'ar')
  const { words } = shown
  expect(['parcours.titre', 'plan.voir', 'commun.retour'].filter((key) => !words.exists(key))).toEqual([])
})

test('a language has one instance, however many screens ask for it at once', async () => {
  const [first, second, page] = await Promise.all([
    load({ name: 'accueil' }, 'en'),
    load({ name: 'parcours' }, 'en'),
    load({ name: 'fiches' }, 'en'),
  ])
  expect(second.words).toBe(first.words)
  expect(page.words).toBe(first.words)
})
