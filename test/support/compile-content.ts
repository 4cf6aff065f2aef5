import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { compile } from '../../content/compile/compile.ts'
import { today } from './today.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the compiled content is kept for the run. */
    contentFile: string
  }
}

/** Compiles the real content once for all the tests of a project. */
export function setup(project: TestProject): () => void {
  mkdirSync('node_modules/.cache', { recursive: true })
  const folder = mkdtempSync('node_modules/.cache/compiled-')
  const file = resolve(join(folder, 'content.json'))
  writeFileSync(file, JSON.stringify(compile('.', today).content))
  project.provide('contentFile', file)
  return () => rmSync(folder, { recursive: true })
}
