import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { closedModules, closedRooms, leakedTypes, leakedValues } from './closed.ts'
import { allowed, refusedByCompiler, refusedByLint } from './files.ts'
import { plant } from './tree.ts'

const tree = plant({ ...closedModules, ...allowed })
afterAll(tree.remove)

type Answer = { readonly status: number | null; readonly output: string }

function ask(tool: string, ...args: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin', tool), args, {
    cwd: tree.path,
    encoding: 'utf8',
  })
  return { status, output: stdout + stderr }
}

const compile = (): Answer => ask('tsc', '-b', '--pretty', 'false')
const lint = (): Answer => ask('oxlint', '--format', 'unix')
const good = { compiler: compile(), lint: lint() }
tree.write({ ...refusedByCompiler, ...refusedByLint, ...leakedValues, ...leakedTypes })
const bad = { compiler: compile(), lint: lint() }

describe('what a layer may know', () => {
  test('the compiler accepts content → machines → src → test', () => {
    expect(good.compiler).toEqual({ status: 0, output: '' })
  })

  test('the lint rules accept the same', () => {
    expect(good.lint.output).not.toMatch(/^\S+:\d+:\d+/m)
    expect(good.lint.status).toBe(0)
  })

  test('the rooms of content that are closed', () => {
    expect(closedRooms).toEqual(['checks', 'compile', 'pages', 'read', 'schema', 'tools'])
  })

  test('the compiler refuses what a layer may not know, types too', () => {
    const outsideItsProject = 'TS6307'
    const unknownName = 'TS2304|TS2584|TS2591'
    const refused = new RegExp(`^(\\S+)\\(.*error (?:${outsideItsProject}|${unknownName}):`, 'gm')
    const files = new Set([...bad.compiler.output.matchAll(refused)].map(([, file]) => file))
    const planted = Object.keys({ ...refusedByCompiler, ...leakedTypes })
    expect(planted.filter((file) => !files.has(file))).toEqual([])
  })

  test('the lint rules refuse what a layer may not import, and every value of a closed room', () => {
    const refused = /^(\S+?):\d+:\d+:.*no-restricted-imports/gm
    const files = new Set([...bad.lint.output.matchAll(refused)].map(([, file]) => file))
    const planted = Object.keys({ ...refusedByLint, ...leakedValues })
    expect(planted.filter((file) => !files.has(file))).toEqual([])
  })
})
