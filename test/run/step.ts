import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { tallyOf, type Report, type Tally } from './tally.ts'

/** One thing to verify: a command of node_modules/.bin, and where its tests are counted if it runs any. */
export type Step = {
  readonly name: string
  readonly command: readonly [string, ...string[]]
  readonly report?: string
}

/** How a step went. */
export type Outcome = Tally & { readonly name: string; readonly seconds: number; readonly output: string }

const limit = 40 * 60_000

const env = {
  ...process.env,
  CI: 'true',
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
}

function execute([command, ...args]: Step['command']): Promise<{
  readonly succeeded: boolean
  readonly output: string
}> {
  return new Promise((done) => {
    const chunks: string[] = []
    const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: limit })
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk))
    child.on('error', (error) => done({ succeeded: false, output: error.message }))
    child.on('close', (code, signal) => {
      if (signal !== null) chunks.push(`Stopped by ${signal}.`)
      done({ succeeded: code === 0, output: stripVTControlCharacters(chunks.join('')) })
    })
  })
}

function count(report: string | undefined, succeeded: boolean): Tally {
  if (report === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  const read = existsSync(report) ? (JSON.parse(readFileSync(report, 'utf8')) as Report) : undefined
  return tallyOf(read, succeeded)
}

/** Runs a step to its end, however it ends. */
export async function run({ name, command, report }: Step): Promise<Outcome> {
  const start = performance.now()
  if (report !== undefined) rmSync(report, { force: true })
  const { succeeded, output } = await execute(command)
  return { name, output, seconds: (performance.now() - start) / 1000, ...count(report, succeeded) }
}
