import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { planted, type Tree } from '../../support/tree.ts'

/** Runs a command of content/cli as npm would, over a tree. */
function run(tree: Tree, name: string, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('content/tools/cli', `${name}.ts`), ...words],
    {
      cwd: tree.root,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

test('content:new starts a draft, and offers its id to editors', () => {
  const tree = planted()
  expect(run(tree, 'new', 'fiche', 'dea')).toMatchObject({ status: 0, stderr: '' })
  expect(tree.read('brouillons/dea.yaml')).toContain('id: dea')
  expect(tree.read('schema/json/fiche.schema.json')).toContain('"dea"')
})
