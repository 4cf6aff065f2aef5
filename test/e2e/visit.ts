import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, test as base } from 'vitest'
import { openBrowser, sizes } from './browser.ts'
import { takenOver } from './walk.ts'

/** What is set on a page before it loads: routes, a clock, listeners. */
export type Prepare = (page: Page) => unknown

/** Opens a path of the built site (no leading slash) in a fresh context: a desktop, in French, unless told otherwise. */
export type Open = (path?: string, options?: BrowserContextOptions, prepare?: Prepare) => Promise<Page>

const usual = { viewport: sizes.desktop, locale: 'fr-FR' } as const

async function pageAt(context: BrowserContext, path: string, prepare: Prepare): Promise<Page> {
  // A machine that does many things at once is slow, not wrong.
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  await prepare(page)
  await page.goto(new URL(path, inject('url')).href)
  return page
}

/** A test in a browser shared by the files of its worker: `open` and `enter` give it pages of its own, closed when it ends. */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const contexts: BrowserContext[] = []
    onCleanup(async () => void (await Promise.all(contexts.map((context) => context.close()))))
    return async (path = '', options = {}, prepare = () => undefined) => {
      const context = await browser.newContext({ ...usual, ...options })
      contexts.push(context)
      return pageAt(context, path, prepare)
    }
  })
  .extend('shared', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext(usual)
    onCleanup(() => context.close())
    return context
  })
  /** One page of a desktop for the tests of a file that go on from one another by links inside the app: a load costs six links. */
  .extend('kept', { scope: 'file' }, async ({ shared }) => {
    const page = await pageAt(shared, '', () => undefined)
    await takenOver(page)
    return page
  })
  /** Opens a page where the app listens: what is pressed is heard. Its context is shared by the file, unless it has options. */
  .extend('enter', ({ open, shared }, { onCleanup }): Open => {
    const pages: Page[] = []
    onCleanup(async () => void (await Promise.all(pages.map((page) => page.close()))))
    return async (path = '', options, prepare = () => undefined) => {
      const page = await (options ? open(path, options, prepare) : pageAt(shared, path, prepare))
      pages.push(page)
      await takenOver(page)
      return page
    }
  })
