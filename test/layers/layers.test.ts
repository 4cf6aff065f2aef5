import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { allowed, refusedByCompiler, refusedByLint } from './files.ts'
import { plant } from './tree.ts'

const tree = plant(allowed)
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
tree.write({ ...refusedByCompiler, ...refusedByLint })
const bad = { compiler: compile(), lint: lint() }

describe('what a layer may know', () => {
  test('the compiler accepts content → machines → src → test', () => {
    expect(good.compiler).toEqual({ status: 0, output: '' })
  })

  test('the lint rules accept the same', () => {
    expect(good.lint.output).not.toMatch(/^\S+:\d+:\d+/m)
    expect(good.lint.status).toBe(0)
  })

  test.each(Object.keys(refusedByCompiler))('the compiler refuses %s', (file) => {
    const outsideItsProject = 'TS6307'
    const unknownName = 'TS2304|TS2584|TS2591'
    expect(bad.compiler.status).not.toBe(0)
    expect(bad.compiler.output).toMatch(
      new RegExp(`^${file}\\(.*error (${outsideItsProject}|${unknownName}):`, 'm'),
    )
  })

  test.each(Object.keys(refusedByLint))('the lint rules refuse %s', (file) => {
    expect(bad.lint.status).not.toBe(0)
    expect(bad.lint.output).toMatch(new RegExp(`${file}:\\d+:\\d+:.*no-restricted-imports`))
  })
})
