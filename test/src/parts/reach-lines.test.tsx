import { expect, test } from 'vitest'
import { ReachLines, type Reach } from '../../../src/parts/reach-lines.tsx'
import { WritesContext } from '../../../src/parts/writes-context.ts'
import { print } from '../support/screens.tsx'

const everyWay: Reach = {
  nom: 'Cap emploi Somme',
  telephone: '03 22 00 00 00',
  courriel: 'accueil@exemple.fr',
  adresse: 'Amiens',
  site: 'https://exemple.fr/',
}

/** The kinds of ways to reach someone, in the order of the screen. */
function waysOf(reach: Reach, writes: boolean): readonly string[] {
  const page = print(
    <WritesContext value={writes}>
      <ReachLines reach={reach} />
    </WritesContext>,
  )
  return [...page.querySelectorAll('li')].map(
    (line) => line.querySelector('a')?.getAttribute('href')?.split(':')[0] ?? line.textContent,
  )
}

test('the phone stands first; for who writes rather than calls, the address and the site of a relay do', () => {
  expect(waysOf(everyWay, false)).toEqual(['tel', 'mailto', 'Amiens', 'https'])
  expect(waysOf(everyWay, true)).toEqual(['mailto', 'https', 'tel', 'Amiens'])
})

test('nothing is lost, and nothing is invented, whoever reads', () => {
  const { nom, telephone, site } = everyWay
  expect(waysOf({ nom, telephone }, true)).toEqual(['tel'])
  expect(waysOf({ nom, telephone, site }, true)).toEqual(['https', 'tel'])
})

test('when they answer is said, in words', () => {
  const { nom, telephone } = everyWay
  const ways = waysOf({ nom, telephone, horaires: 'Mo-Fr 08:30-17:00; Sa 09:00-12:00' }, false)
  expect(ways[1]?.replaceAll('\u00a0', ' ')).toBe('lundi – vendredi : 8 h 30 – 17 h ; samedi : 9 h – 12 h.')
})
