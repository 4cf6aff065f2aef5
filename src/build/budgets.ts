import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import type { Manifest } from 'vite'
import { closure, contentFiles, entryFiles } from './chunks.ts'
import { fontsOf } from './fonts.ts'
import { languages } from '../../content/languages.ts'

/** What a page may weigh, in kB (1000 bytes) after brotli. */
export const budgets = {
  'first screen': 100,
  'question screen': 125,
  words: 25,
  'later words': 25,
  fonts: 70,
  css: 15,
} as const

type Measured = { readonly name: string; readonly size: number; readonly budget: number }

function weigh(outDir: string, files: Iterable<string>): number {
  return [...files].reduce((total, file) => {
    const bytes = readFileSync(`${outDir}/${file}`)
    return total + (file.endsWith('.woff2') ? bytes.length : brotliCompressSync(bytes).length) / 1000
  }, 0)
}

function measure(outDir: string, manifest: Manifest): readonly Measured[] {
  const entry = entryFiles(manifest)
  const visit = [...closure(manifest, 'src/visite/visite.tsx'), ...contentFiles(manifest, 'rules')]
  const size = (files: Iterable<string>): number => weigh(outDir, files)
  return [
    { name: 'first screen', size: size(entry), budget: budgets['first screen'] },
    {
      name: 'question screen',
      size: size(new Set([...entry, ...visit])),
      budget: budgets['question screen'],
    },
    ...languages.map((language) => ({
      name: `words (${language})`,
      size: size(
        ['screens', 'questions']
          .flatMap((one) => [...contentFiles(manifest, `${one}/${language}`)])
          .filter((file) => !entry.has(file)),
      ),
      budget: budgets.words,
    })),
    ...languages.map((language) => ({
      name: `later words (${language})`,
      size: size(contentFiles(manifest, `suite/${language}`)),
      budget: budgets['later words'],
    })),
    ...languages.map((language) => ({
      name: `fonts (${language})`,
      size: size(fontsOf(language)),
      budget: budgets.fonts,
    })),
    { name: 'css', size: size(manifest['index.html']?.css ?? []), budget: budgets.css },
  ]
}

/** Weighs what each page loads; `over` says what is too heavy, by how much. */
export function checkBudgets(
  outDir: string,
  manifest: Manifest,
): { readonly lines: readonly string[]; readonly over: readonly string[] } {
  const measured = measure(outDir, manifest)
  const tell = ({ name, size, budget }: Measured): string =>
    `${name}: ${size.toFixed(1)} kB of ${budget} kB (brotli)`
  return { lines: measured.map(tell), over: measured.filter(({ size, budget }) => size > budget).map(tell) }
}
