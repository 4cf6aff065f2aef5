import { expect, test } from 'vitest'
import { languages } from '../../content/languages.ts'
import { budgets, checkBudgets } from '../../src/build/budgets.ts'
import { fontsOf } from '../../src/build/fonts.ts'
import { emptySite, incompressible, manifest, type Site } from './site.ts'

function fill(site: Site): void {
  for (const { file, css = [] } of Object.values(manifest))
    for (const one of [file, ...css]) site.write(one, 'x')
  for (const file of languages.flatMap(fontsOf)) site.write(file, 'x')
}

test('a light site is within every budget', () => {
  const site = emptySite()
  fill(site)
  const { lines, over } = checkBudgets(site.outDir, manifest)
  expect(over).toEqual([])
  expect(lines).toContain('first screen: 0.0 kB of 100 kB (brotli)')
})

test('what every page runs counts in the first screen and in the question screen', () => {
  const site = emptySite()
  fill(site)
  site.write('shared.js', incompressible(130))
  expect(checkBudgets(site.outDir, manifest).over).toEqual([
    'first screen: 130.0 kB of 100 kB (brotli)',
    'question screen: 130.0 kB of 125 kB (brotli)',
  ])
})

const heavy = [
  ['choices.js', 'question screen', budgets['question screen']],
  ['rules.js', 'question screen', budgets['question screen']],
  ['questions-fr-x-falc.js', 'words (fr-x-falc)', budgets.words],
  ['main.css', 'css', budgets.css],
] as const

for (const [file, name, budget] of heavy)
  test(`${file} too heavy: one line says how much, and of what`, () => {
    const site = emptySite()
    fill(site)
    site.write(file, incompressible(budget + 1))
    expect(checkBudgets(site.outDir, manifest).over).toEqual([
      `${name}: ${budget + 1}.0 kB of ${budget} kB (brotli)`,
    ])
  })

test('a font too heavy weighs on the languages that load it, and on no other', () => {
  const site = emptySite()
  fill(site)
  const own = fontsOf('ar').find((file) => !fontsOf('fr').includes(file))!
  site.write(own, incompressible(budgets.fonts + 1))
  const { over } = checkBudgets(site.outDir, manifest)
  expect(over.map((line) => line.split(':')[0])).toEqual(['fonts (ar)'])
})
