import { readFileSync, rmSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { compile } from '../../content/compile.ts'
import { plant, today } from '../content/tree.ts'

const count = 60
const tree = plant()
afterAll(() => rmSync(tree.root, { recursive: true }))

const ids = Array.from({ length: count }, (_, index) => `essai-${index + 1}`)
const model = readFileSync('content/fiches/poe.yaml', 'utf8')
for (const id of ids) tree.write(`fiches/${id}.yaml`, model.replace(/^id: poe$/m, `id: ${id}`))
tree.write(
  'catalogue.yaml',
  [
    readFileSync('content/catalogue.yaml', 'utf8').trimEnd(),
    ...ids.map((id) => `- { id: ${id}, genre: dispositif, titre: Essai }`),
  ].join('\n'),
)
tree.write(
  'parcours/essai.yaml',
  readFileSync('content/parcours/premiers-reperes.yaml', 'utf8')
    .replace('id: premiers-reperes', 'id: essai')
    .replace('fiches: [', `fiches: [${ids.join(', ')}, `),
)

const options = { iterations: 10, warmupIterations: 3 }

test('compile the content', async ({ bench }) => {
  expect(Object.keys(compile(tree.root, today).content.fiches)).toHaveLength(1 + count)
  await bench('today', () => void compile('.', today)).run(options)
  await bench(`${count} more fiches, as long as ours`, () => void compile(tree.root, today)).run(options)
})
