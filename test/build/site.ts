import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Manifest } from 'vite'
import { onTestFinished } from 'vitest'
import { languages } from '../../content/languages.ts'

/** A throw-away built site: its folder, and a way to put files in it. */
export type Site = {
  readonly outDir: string
  readonly write: (file: string, text: string | Uint8Array) => void
}

const content = (path: string): string => `\0virtual:passerelle/${path}`

const chunk = (file: string, imports: readonly string[] = []) => ({ file, imports: [...imports] })

/** What Vite would say of a small site: one language shown, the other beside it. */
export const manifest: Manifest = {
  'index.html': { ...chunk('main.js', ['_shared']), css: ['main.css'], isEntry: true },
  _shared: chunk('shared.js', ['_runtime']),
  _runtime: chunk('runtime.js', ['_shared']),
  'src/visite/visite.tsx': chunk('visite.js', ['_shared', '_choices']),
  _choices: chunk('choices.js'),
  'src/pages/fiches.tsx': chunk('fiches.js', ['_shared']),
  'src/pages/fiche.tsx': { ...chunk('fiche.js', ['_shared']), css: ['fiche.css'] },
  'src/borne/boot.tsx': chunk('boot.js', ['_shared']),
  [content('rules')]: chunk('rules.js'),
  [content('pages')]: chunk('pages.js'),
  ...Object.fromEntries(
    languages.flatMap((language) =>
      ['screens', 'suite', 'questions', 'resumes', 'listes', 'fiche/poe'].map((kind) => [
        content(`${kind}/${language}`),
        chunk(`${kind.replace('/', '-')}-${language}.js`),
      ]),
    ),
  ),
}

/** Bytes that no compression makes smaller, in kB (1000 bytes). */
export const incompressible = (kilobytes: number): Uint8Array => randomBytes(kilobytes * 1000)

/** An empty built site for the test that runs; it goes when the test ends. */
export function emptySite(): Site {
  mkdirSync('node_modules/.cache', { recursive: true })
  const outDir = mkdtempSync('node_modules/.cache/site-')
  onTestFinished(() => rmSync(outDir, { recursive: true }))
  return {
    outDir: resolve(outDir),
    write: (file, text) => {
      mkdirSync(dirname(join(outDir, file)), { recursive: true })
      writeFileSync(join(outDir, file), text)
    },
  }
}
