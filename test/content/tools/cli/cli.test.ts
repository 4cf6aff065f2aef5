import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { fiche, planted, type Tree } from '../../support/tree.ts'

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

test('content:check --publication ends with an error when a review date has passed', () => {
  const tree = planted()
  tree.change(fiche, 'verifie: 2026-11-21', 'verifie: 2019-05-20')
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2019-11-20')
  const overdue = `content/${fiche}:75 · revoir : la date de relecture est passée (2019-11-20)`
  expect(run(tree, 'check', '--publication')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`à corriger ${overdue}`) as string,
  })
})
