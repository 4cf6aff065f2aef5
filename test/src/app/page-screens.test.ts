// @vitest-environment node
import type { Manifest } from 'vite'
import { expect, test } from 'vitest'
import { pageScreens } from '../../../src/app/page-screens.ts'
import { pageFiles, pageStyles } from '../../../src/build/chunks.ts'
import { pages } from '../../../src/routes.ts'

/** The table of pages, each with its screen. */
const whole = (Object.keys(pages) as (keyof typeof pages)[]).map((name) => ({
  name,
  ...pages[name],
  ...pageScreens[name],
}))

test('the file that each page names is the one that it imports', async () => {
  const others: string[] = []
  for (const { name, code, screen } of whole)
    if ((await import(`../../../${code}`)) !== (await screen())) others.push(`${name}: ${code}`)
  expect(others).toEqual([])
})

/** What Vite would say of a site in which everything has a chunk of its own, and each page a style sheet. */
function manifestOf(modules: readonly string[]): Manifest {
  return {
    'index.html': { file: 'main.js', css: ['main.css'], isEntry: true },
    ...Object.fromEntries(whole.map(({ code }) => [code, { file: `${code}.js`, css: [`${code}.css`] }])),
    ...Object.fromEntries(modules.map((one) => [`\0virtual:passerelle/${one}`, { file: `${one}.js` }])),
  }
}

test('each page fetches ahead its words, its code, its style sheet and all of its content', async () => {
  const forgotten: string[] = []
  for (const { name, code, open } of whole) {
    const asked: string[] = []
    await open(async (kind, id = 'un-nom') => {
      asked.push(['fiche', 'acteur', 'opco', 'bareme'].includes(kind) ? `${kind}/${id}/ar` : kind)
      return null
    })
    const modules = ['screens/ar', 'suite/ar', 'pages', ...asked.flatMap((one) => [one, `${one}/ar`])]
    const manifest = manifestOf(modules)
    const files = pageFiles(manifest, name, '/ar/dossier/un-nom/', 'ar')
    const wanted = ['screens/ar', code, ...asked]
    for (const one of wanted)
      if (!files.some((file) => file === `${one}.js` || file === `${one}/ar.js`))
        forgotten.push(`${name}: ${one}`)
    if (!pageStyles(manifest, name).includes(`${code}.css`)) forgotten.push(`${name}: its style sheet`)
  }
  expect(forgotten).toEqual([])
})

test('content that does not exist makes no page', async () => {
  expect(await pageScreens.fiche.open(async () => null)).toBeNull()
})
