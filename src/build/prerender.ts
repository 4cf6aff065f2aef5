import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Manifest } from 'vite'
import { directionOf, type Language } from '../../content/languages.ts'
import { pageFiles, pageStyles } from './chunks.ts'
import { home } from '../borne/home.ts'
import { fontsFirst } from './fonts.ts'
import { versionOf } from './version.ts'

type Rendered = {
  readonly html: string
  readonly ancien: string
  readonly title: string
  readonly language: Language
  readonly kind: string
}
type Server = {
  readonly addresses: () => Promise<readonly string[]>
  readonly render: (path: string) => Promise<Rendered>
}

function fill(template: string, path: string, page: Rendered, manifest: Manifest): string {
  const head = [
    `<meta name="version" content="${versionOf(manifest)}" />`,
    ...(page.kind === 'borne' ? ['<script src="/watchdog.js" defer></script>'] : []),
    ...fontsFirst(page.language).map(
      (file) => `<link rel="preload" href="/${file}" as="font" type="font/woff2" crossorigin />`,
    ),
    ...pageFiles(manifest, page.kind, path, page.language).map(
      (file) => `<link rel="modulepreload" href="/${file}" />`,
    ),
  ]
  // After the sheet of every page, which says the order of the layers.
  const styles = pageStyles(manifest, page.kind).map(
    (file) => `  <link rel="stylesheet" crossorigin href="/${file}" />\n`,
  )
  return template
    .replace(
      '<html lang="fr" dir="ltr">',
      `<html lang="${page.language}" dir="${directionOf(page.language)}">`,
    )
    .replace('<title>Passerelle</title>', () => `<title>${page.title}</title>`)
    .replace('</head>', () => `${styles.join('  ')}  </head>`)
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<!--ancien-->', () => page.ancien)
    .replace('<div id="app"><!--app--></div>', () => `<div id="app" data-chemin="${path}">${page.html}</div>`)
}

/** Writes every page as complete HTML into `outDir`, with the kiosk's and `404.html`; returns how many. `version.json` tells the version of them all. */
export async function prerender(outDir: string, ssrDir: string, manifest: Manifest): Promise<number> {
  const server = (await import(pathToFileURL(resolve(ssrDir, 'entry-server.js')).href)) as Server
  const template = readFileSync(`${outDir}/index.html`, 'utf8')
  const write = async (path: string, file: string): Promise<void> => {
    const target = `${outDir}${file}`
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, fill(template, path, await server.render(path), manifest))
  }
  const paths = await server.addresses()
  for (const path of paths) await write(path, `${path}index.html`)
  await write(home, `${home}index.html`)
  await write('/404.html', '/404.html')
  writeFileSync(`${outDir}/version.json`, `${JSON.stringify({ version: versionOf(manifest) })}\n`)
  return paths.length + 2
}
