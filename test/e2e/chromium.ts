import { accessSync, constants, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import packaged, { inflate } from '@sparticuz/chromium'
import type { LaunchOptions } from 'playwright-core'

/** A Chromium to try: its name for people, and how to start it (unpacked first when it must be). */
export type Candidate = { readonly name: string; readonly prepare: () => Promise<LaunchOptions> }

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'] as const

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
] as const

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The Chromiums on PATH. */
function installed(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)).filter(isExecutable))
}

async function unpacked(): Promise<LaunchOptions> {
  const executablePath = await packaged.executablePath()
  const fonts = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(tmpdir(), 'fonts') }
  return { executablePath, args: [...quiet, '--no-zygote'], env: { ...process.env, ...fonts } }
}

async function unpackedWithLibraries(): Promise<LaunchOptions> {
  const options = await unpacked()
  const archive = fileURLToPath(new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')))
  const libraries = join(await inflate(archive), 'lib')
  return { ...options, env: { ...options.env, LD_LIBRARY_PATH: libraries } }
}

function at(path: string): Candidate {
  return { name: path, prepare: () => Promise.resolve({ executablePath: path, args: [...quiet] }) }
}

/**
 * The Chromiums of this machine, best first: CHROME_PATH, the npm package's, with the system's libraries or its own, then
 * those on PATH: the package's has no window to draw and costs half the processor of a whole browser.
 */
export function candidates(): readonly Candidate[] {
  const chosen = process.env['CHROME_PATH'] ?? ''
  return [
    ...(chosen === '' ? [] : [at(chosen)]),
    { name: 'npm package', prepare: unpacked },
    { name: 'npm package with its libraries', prepare: unpackedWithLibraries },
    ...installed().map(at),
  ]
}
