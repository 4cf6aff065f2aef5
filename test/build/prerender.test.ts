import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fontsFirst } from '../../src/build/fonts.ts'
import { prerender } from '../../src/build/prerender.ts'
import { emptySite, manifest, type Site } from './site.ts'

const template = readFileSync('index.html', 'utf8')

const server = `
const pages = {
  '/': { kind: 'accueil', language: 'fr', title: 'Accueil', html: '<h1>Accueil</h1>' },
  '/facile/fiches/poe/': { kind: 'fiche', language: 'fr-x-falc', title: '5 $& 6', html: '<h1>5 $& 6</h1>' },
  '/ar/': { kind: 'accueil', language: 'ar', title: 'مرحبًا', html: '<h1>مرحبًا</h1>' },
  '/borne/': { kind: 'borne', language: 'fr', title: 'Borne', html: '<h1>La borne démarre</h1>' },
  '/404.html': { kind: 'inconnue', language: 'fr', title: 'Inconnue', html: '<h1>Inconnue</h1>' },
}
export const addresses = () => Object.keys(pages).filter((path) => path.endsWith('/') && path !== '/borne/')
export const render = async (path) => pages[path]
`

async function build(site: Site): Promise<number> {
  site.write('index.html', template)
  site.write('ssr/entry-server.js', server)
  return prerender(site.outDir, `${site.outDir}/ssr`, manifest)
}

test('each address becomes a file, and there is a page for the kiosk and for what does not exist', async () => {
  const site = emptySite()
  expect(await build(site)).toBe(5)
  const read = (file: string): string => readFileSync(join(site.outDir, file), 'utf8')
  expect(read('index.html')).toContain('<h1>Accueil</h1>')
  expect(read('facile/fiches/poe/index.html')).toContain('<h1>5 $& 6</h1>')
  expect(read('borne/index.html')).toContain('<h1>La borne démarre</h1>')
  expect(read('404.html')).toContain('<h1>Inconnue</h1>')
})

test('a page says its language, its title and where it stands, and fetches its words ahead', async () => {
  const site = emptySite()
  await build(site)
  const page = readFileSync(join(site.outDir, 'facile/fiches/poe/index.html'), 'utf8')
  expect(page).toContain('<html lang="fr-x-falc" dir="ltr">')
  expect(page).toContain('<title>5 $& 6</title>')
  expect(page).toContain('<div id="app" data-chemin="/facile/fiches/poe/"><h1>')
  expect(page.match(/<link rel="modulepreload" href="[^"]+" \/>/g)).toEqual([
    '<link rel="modulepreload" href="/screens-fr-x-falc.js" />',
    '<link rel="modulepreload" href="/suite-fr-x-falc.js" />',
    '<link rel="modulepreload" href="/pages.js" />',
    '<link rel="modulepreload" href="/fiche-poe-fr-x-falc.js" />',
    '<link rel="modulepreload" href="/fiche.js" />',
  ])
  expect(page).toContain('<link rel="stylesheet" crossorigin href="/fiche.css" />')
})

test('a page in Arabic reads from right to left, and fetches its letters ahead; no other page does', async () => {
  const site = emptySite()
  await build(site)
  const read = (file: string): string => readFileSync(join(site.outDir, file), 'utf8')
  expect(read('ar/index.html')).toContain('<html lang="ar" dir="rtl">')
  const fonts = (html: string): readonly string[] =>
    [...html.matchAll(/<link rel="preload" href="\/([^"]+)" as="font"/g)].map(([, file = '']) => file)
  expect(fonts(read('ar/index.html'))).toEqual(fontsFirst('ar'))
  expect(fonts(read('index.html'))).toEqual(fontsFirst('fr'))
  expect(read('index.html')).not.toContain('arabic')
})

test('nothing of the template is left to fill', async () => {
  const site = emptySite()
  await build(site)
  for (const file of ['index.html', '404.html', 'borne/index.html', 'facile/fiches/poe/index.html'])
    expect(readFileSync(join(site.outDir, file), 'utf8')).not.toMatch(
      /<!--(?:head|app)-->|<title>Passerelle<\/title>/,
    )
})

test('the page of the kiosk fetches its code ahead and is watched over; no other page is', async () => {
  const site = emptySite()
  await build(site)
  const read = (file: string): string => readFileSync(join(site.outDir, file), 'utf8')
  expect(read('borne/index.html')).toContain('<link rel="modulepreload" href="/boot.js" />')
  expect(read('borne/index.html')).toContain('<script src="/watchdog.js" defer></script>')
  for (const file of ['index.html', '404.html']) expect(read(file)).not.toContain('watchdog')
})

test('every page says its version, which the server tells too', async () => {
  const site = emptySite()
  await build(site)
  const read = (file: string): string => readFileSync(join(site.outDir, file), 'utf8')
  const { version } = JSON.parse(read('version.json')) as { readonly version: string }
  expect(version).toMatch(/^[\da-f]{12}$/u)
  for (const file of ['index.html', 'borne/index.html', '404.html'])
    expect(read(file)).toContain(`<meta name="version" content="${version}" />`)
})
