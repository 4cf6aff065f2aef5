import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../content/compile/compile.ts'
import type { Content } from '../../content/content.ts'
import { languages } from '../../content/languages.ts'
import { fichePage } from '../../content/pages/fiche.ts'
import { plant, today, type Tree } from '../content/support/tree.ts'

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

test('check the content and make its pages', async ({ bench }) => {
  expect(Object.keys(compile(few.root, today).content.fiches).length).toBeGreaterThan(60)
  await bench('ours, today', () => void pagesOf(compile('.', today).content)).run(often)
  await bench('60 generated fiches', () => void pagesOf(compile(few.root, today).content)).run(often)
})

test(
  '10,000 generated fiches are checked, to the last one, and made into pages',
  { timeout: 900_000 },
  () => {
    many.change('fiches/essai-10000.yaml', 'revoir: 20', 'revoir: 2026-11-20 # ')
    many.change('fiches/essai-10000.yaml', 'lu: 20', 'lu: 2025-11-20 # ')
    const seconds = [performance.now()]
    const { content, warnings } = compile(many.root, today)
    seconds.push(performance.now())
    const weight = pagesOf(content)
    seconds.push(performance.now())

    const [start = 0, checked = 0, made = 0] = seconds.map((time) => time / 1000)
    const memory = process.memoryUsage.rss() / 1e6
    console.log(
      `10,000 generated fiches: checked in ${(checked - start).toFixed(1)} s, ${languages.length} pages each in ${(made - checked).toFixed(1)} s (${(weight / 1e6).toFixed(0)} M characters), ${memory.toFixed(0)} MB`,
    )
    expect(Object.keys(content.fiches).length).toBeGreaterThan(10_000)
    expect(warnings.filter(({ file }) => file.startsWith('content/fiches/essai-'))).toEqual([
      expect.objectContaining({ file: 'content/fiches/essai-10000.yaml', path: 'revoir' }),
    ])
  },
)
