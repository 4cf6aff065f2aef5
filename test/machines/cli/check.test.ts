import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { unasked, unread } from '../../../machines/cli/asked.ts'
import { fiche, planted, type Tree } from '../../content/support/tree.ts'
import { rulesOf } from '../../../content/content.ts'
import { idle } from '../../../machines/cli/idle.ts'
import { content } from '../../support/content.ts'

function check(tree: Tree, ...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('machines/cli/check.ts'), ...words],
    { cwd: tree.root, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

test('every question is asked somewhere and read by something', () => {
  expect({ unasked, unread: unread(content) }).toEqual({ unasked: [], unread: [] })
})

test('a question whose answer nothing reads is told', () => {
  const fiches = Object.fromEntries(
    Object.entries(content.fiches).map(([id, one]) => [
      id,
      { ...one, publics: [], 'proposee-si': undefined },
    ]),
  ) as unknown as typeof content.fiches
  expect(unread({ ...content, fiches })).toContain('diplome')
})

test('a question that an étape asks for nothing is told, with its chart and its étape', () => {
  const rules = rulesOf(content)
  expect(idle(rules)).toEqual([])
  const { salarie } = rules.parcours
  const etapes = salarie!.etapes.filter(({ id }) => id !== 'reconversion')
  const without = { ...rules, parcours: { ...rules.parcours, salarie: { ...salarie!, etapes } } }
  expect(idle(without)).toContainEqual({
    file: 'machines/parcours/salarie.ts',
    path: 'reconversion',
    message:
      'à l’étape « reconversion », la réponse à « anciennete » ne peut rien changer pour personne ; posez la question ailleurs, ou appelez à cette étape une fiche qui la lit',
  })
})

test('content:check --publication ends with an error when a review date has passed', () => {
  const tree = planted()
  tree.change(fiche, 'lu: 2026-11-21', 'lu: 2025-05-20')
  tree.change(fiche, 'revoir: 2027-05-21', 'revoir: 2025-11-20')
  const overdue = `content/${fiche}:113 · revoir : la date de relecture est passée (2025-11-20)`
  expect(check(tree, '--publication')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining(`à corriger ${overdue}`) as string,
  })
})

test('content:check plays the examples, and tells the line of one that gives another result', () => {
  const tree = planted()
  tree.change(fiche, 'attendu: possible', 'attendu: exclu')
  const { status, stderr } = check(tree)
  expect(status).toBe(1)
  expect(stderr).toMatch(
    /^à corriger content\/fiches\/poe\.yaml:\d+ · exemples\[\d\]\.attendu : pour « .* », la règle donne « possible »/m,
  )
})
