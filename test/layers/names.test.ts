import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'

/** Files named for a subject: several functions of it that nobody would look for one by one. */
const subjects = new Set([
  'content/compile/vite-plugin.ts',
  'content/pages/financement.ts',
  'content/schema/catalogue.ts',
  'content/schema/rule.ts',
  'content/schema/words.ts',
  'content/tools/annuaire/fields.ts',
  'machines/cli/check-rules.ts',
  'machines/conseil/demandes.ts',
  'machines/financement/formulaires/lien.ts',
  'machines/financement/lecture.ts',
  'machines/financement/mobilite/frais-comptes.ts',
  'machines/financement/mobilite/frais-forfaitaires.ts',
  'machines/financement/opco-ep-2020/one-rate.ts',
  'machines/parcours/graph.ts',
  'machines/regles/eligibility.ts',
  'machines/visite/trail.ts',
  'machines/visite/visit.ts',
  'src/app/reader.ts',
  'src/build/chunks.ts',
  'machines/recherche/queries.ts',
  'src/words.ts',
])

/** Files that are run, not imported: what they export, if anything, is their run. */
const run =
  /^(?:src\/(?:main|entry-server)\.tsx|src\/build\/build\.ts|(?:content\/tools|machines)\/cli\/\w+\.ts)$/

const flat = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')

/** The names a file exports, types among them. */
function exported(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const declared = text.matchAll(/^export (?:async )?(?:function|const|type|class) (\w+)/gm)
  return [...declared].map(([, name = '']) => flat(name))
}

const files = globSync(['src', 'machines', 'content'].map((room) => `${room}/**/*.{ts,tsx}`))
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.ts') && !run.test(file))

/** A component or a hook stands in a file of its very name; other files say a name that one of their exports holds. */
function bearsItsName(file: string): boolean {
  const name = flat(basename(file).replace(/\.tsx?$/, ''))
  const names = exported(file)
  if (file.endsWith('.tsx')) return names.includes(name) || names.includes(`use${name}`)
  return names.some((one) => one.includes(name) || one.includes(name.replace(/s$/, '')))
}

test('a file bears the name of what it exports', () => {
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => !subjects.has(file) && !bearsItsName(file))).toEqual([])
})

test('a file that is named for its subject is one that needs it', () => {
  expect([...subjects].filter((file) => !files.includes(file) || bearsItsName(file))).toEqual([])
})
