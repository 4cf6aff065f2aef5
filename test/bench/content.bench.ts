import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../content/compile.ts'
import type { Content } from '../../content/content.ts'
import { languages } from '../../content/languages.ts'
import { fichePage } from '../../content/pages/fiche.ts'
import { plant, today, type Tree } from '../content/tree.ts'

const models = readdirSync('content/fiches').map((file) => readFileSync(`content/fiches/${file}`, 'utf8'))
const stepSize = 20

/** A content folder with `count` more fiches, as long as ours, each called by a step. */
function grow(count: number): Tree {
  const tree = plant()
  const ids = Array.from({ length: count }, (_, index) => `essai-${index + 1}`)
  for (const [index, id] of ids.entries())
    tree.write(`fiches/${id}.yaml`, models[index % models.length]!.replace(/^id: .*$/m, `id: ${id}`))
  tree.write(
    'catalogue.yaml',
    [
      tree.read('catalogue.yaml').trimEnd(),
      ...ids.map((id) => `- { id: ${id}, genre: dispositif, titre: Essai }`),
    ].join('\n'),
  )
  const steps = Array.from({ length: Math.ceil(count / stepSize) }, (_, index) => {
    const called = ids.slice(index * stepSize, (index + 1) * stepSize)
    return `  - { id: definir, quand: [], fiches: [${called.join(', ')}] }`
  })
  tree.write(
    'parcours/essai.yaml',
    tree
      .read('parcours/premiers-reperes.yaml')
      .replace('id: premiers-reperes', 'id: essai')
      .replace('\netapes:\n', () => `\netapes:\n${steps.join('\n')}\n`),
  )
  return tree
}

/** Every page of every fiche, in each language; how many characters they weigh. */
function pagesOf(content: Content): number {
  let weight = 0
  for (const id of Object.keys(content.fiches))
    for (const language of languages) weight += JSON.stringify(fichePage(content, id, language)).length
  return weight
}

const few = grow(60)
const many = grow(10_000)
afterAll(() => {
  for (const { root } of [few, many]) rmSync(root, { recursive: true })
})

const often = { iterations: 5, warmupIterations: 2 }
const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 }

test('check the content and make its pages', { timeout: 900_000 }, async ({ bench }) => {
  expect(compile(few.root, today).warnings).toEqual(compile('.', today).warnings)
  await bench('ours, today', () => void pagesOf(compile('.', today).content)).run(often)
  await bench('60 generated fiches', () => void pagesOf(compile(few.root, today).content)).run(often)
  await bench('10,000 generated fiches', () => void pagesOf(compile(many.root, today).content)).run(once)
})

test('a mistake in the last of 10,000 fiches is told with its line', { timeout: 900_000 }, () => {
  many.change('fiches/essai-10000.yaml', 'document: guide', 'document: guides')
  expect(many.problems()).toEqual([
    expect.stringMatching(
      /^content\/fiches\/essai-10000\.yaml:\d+ · source\.document : « guides » n’est pas accepté/,
    ),
  ])
})
