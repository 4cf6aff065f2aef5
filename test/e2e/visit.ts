import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, test as base } from 'vitest'
import { openBrowser, sizes } from './browser.ts'
import { takenOver } from './walk.ts'

/** What is set on a page before it loads: routes, a clock, listeners. */
export type Prepare = (page: Page) => unknown

/** Opens a path of the built site (no leading slash) in a fresh context: a desktop, in French, unless told otherwise. */
export type Open = (path?: string, options?: BrowserContextOptions, prepare?: Prepare) => Promise<Page>

/** Gives the page of that name, made once. */
export type Keep = (name: string, make?: (open: Open) => Promise<Page>) => Promise<Page>

const usual = { viewport: sizes.desktop, locale: 'fr-FR' } as const

async function pageAt(context: BrowserContext, path: string, prepare: Prepare): Promise<Page> {
  // A machine that does many things at once is slow, not wrong.
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  await prepare(page)
  await page.goto(new URL(path, inject('url')).href)
  return page
}

/** Opens pages in fresh contexts, which are noted to be closed. */
function opener(browser: Browser, contexts: BrowserContext[]): Open {
  return async (path = '', options = {}, prepare = () => undefined) => {
    const context = await browser.newContext({ ...usual, ...options })
    contexts.push(context)
    return pageAt(context, path, prepare)
  }
}

async function closeAll(contexts: readonly BrowserContext[]): Promise<void> {
  await Promise.all(contexts.map((context) => context.close()))
}

async function entered(open: Open): Promise<Page> {
  const page = await open()
  await takenOver(page)
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
    onCleanup(() => closeAll(contexts))
    return opener(browser, contexts)
  })
  .extend('shared', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
    const context = await browser.newContext(usual)
    onCleanup(() => context.close())
    return context
  })
  /** Gives the tests of a file a page that they share, made by the first who names it: they go on from one another by links inside the app. */
  .extend('keep', { scope: 'file' }, ({ browser }, { onCleanup }): Keep => {
    const contexts: BrowserContext[] = []
    const kept = new Map<string, Page>()
    onCleanup(() => closeAll(contexts))
    return async (name, make = entered) => {
      const page = kept.get(name) ?? (await make(opener(browser, contexts)))
      kept.set(name, page)
      return page
    }
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
