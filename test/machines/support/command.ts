import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** How a run of a command ended. */
export type Ran = {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

async function run(command: string, stdin: string): Promise<Ran> {
  const child = spawn(process.execPath, [`machines/cli/${command}.ts`], { stdio: 'pipe' })
  const closed = new Promise<number | null>((done) => child.on('close', done))
  child.stdin.end(stdin)
  const [status, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)])
  return { status, stdout, stderr }
}

/** Runs the real command `orienter` on a text. */
export function orienter(stdin: string): Promise<Ran> {
  return run('orienter', stdin)
}

/** Runs the real command `chercher` on a text. */
export function chercher(stdin: string): Promise<Ran> {
  return run('chercher', stdin)
}
