import { readFileSync, rmSync } from 'node:fs'
import { build, type Manifest } from 'vite'
import { compile } from '../../content/compile/compile.ts'
import { checkBudgets } from './budgets.ts'
import { writeDonnees } from './donnees.ts'
import { prerender } from './prerender.ts'

const outDir = 'dist'
const ssrDir = 'node_modules/.cache/ssr'

try {
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true } })
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'src/entry-server.tsx',
      outDir: ssrDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
    },
  })
  const manifestFile = `${outDir}/.vite/manifest.json`
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest
  const pages = await prerender(outDir, ssrDir, manifest)
  const today = new Date().toISOString().slice(0, 10)
  const data = writeDonnees(outDir, compile('.', today).content, today)
  const { lines, over } = checkBudgets(outDir, manifest)
  rmSync(`${outDir}/.vite`, { recursive: true })
  console.log([`${pages} pages and ${data} files of open data in ${outDir}/`, ...lines].join('\n'))
  if (over.length > 0) throw new Error(`Over budget:\n${over.join('\n')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
