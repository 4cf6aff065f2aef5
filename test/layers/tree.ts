import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Files to write, by path: one line, or several. */
export type Files = Readonly<Record<string, string | readonly string[]>>

/** A throw-away project with our own rules: the real compiler and lint settings around other files. */
export type Tree = {
  readonly path: string
  readonly write: (files: Files) => void
  readonly remove: () => void
}

const settings = [
  '.oxlintrc.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'content/tsconfig.json',
  'content/tsconfig.node.json',
  'machines/tsconfig.json',
  'machines/cli/tsconfig.json',
  'src/tsconfig.json',
  'src/build/tsconfig.json',
  'test/tsconfig.json',
] as const

function linkPackages(from: string, to: string): void {
  mkdirSync(to)
  for (const name of readdirSync(from))
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name))
}

/** Plants a tree outside node_modules, where the compiler would not check its files. */
export function plant(files: Files): Tree {
  const path = mkdtempSync(join(tmpdir(), 'layers-'))
  const write: Tree['write'] = (given) => {
    for (const [file, text] of Object.entries(given)) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), `${[text].flat().join('\n')}\n`)
    }
  }
  for (const file of settings) cpSync(file, join(path, file), { recursive: true })
  linkPackages(resolve('node_modules'), join(path, 'node_modules'))
  write(files)
  return { path, write, remove: () => rmSync(path, { recursive: true }) }
}
