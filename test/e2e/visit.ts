import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { inject, test as base } from 'vitest'
import { openBrowser, sizes } from './browser.ts'
import { openPool, type Pool } from './pool.ts'
import { takenOver } from './walk.ts'

/** What is set on a page before it loads: routes, a clock, listeners. */
export type Prepare = (page: Page) => unknown

/** Opens a path of the built site (no leading slash): on a desktop, in French, unless told otherwise. */
export type Open = (path?: string, options?: BrowserContextOptions, prepare?: Prepare) => Promise<Page>

/** Gives the page of that name, made once. */
export type Keep = (name: string, make?: (open: Open) => Promise<Page>) => Promise<Page>

const usual = { viewport: sizes.desktop, locale: 'fr-FR' } as const

/** Pages that nothing was fetched for before. */
function fresh(browser: Browser): Pool {
  return {
    take: async (options) => (await browser.newContext(options)).newPage(),
    giveBack: (page) => page.context().close(),
  }
}

/** Opens pages, which are noted for `end`. */
function opener({ take, giveBack }: Pool): { readonly open: Open; readonly end: () => Promise<void> } {
  const opened: Page[] = []
  return {
    open: async (path = '', options = {}, prepare = () => undefined) => {
      const page = await take({ ...usual, ...options })
      opened.push(page)
      // A machine that does many things at once is slow, not wrong.
      page.context().setDefaultTimeout(120_000)
      await prepare(page)
      await page.goto(new URL(path, inject('url')).href)
      return page
    },
    end: async () => void (await Promise.all(opened.map(giveBack))),
  }
}

function entering(open: Open): Open {
  return async (path, options, prepare) => {
    const page = await open(path, options, prepare)
    await takenOver(page)
    return page
  }
}

/** A test in a browser shared by the files of its worker: what it opens ends with it. */
export const test = base
  .extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('pool', { scope: 'worker' }, ({ browser }) => openPool(browser))
  /** Opens a page as on a device that never came here: nothing is in its cache. */
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const { open, end } = opener(fresh(browser))
    onCleanup(end)
    return open
  })
  /** Opens a page where the app listens, what is pressed is heard: a page that others had before. */
  .extend('enter', ({ pool }, { onCleanup }): Open => {
    const { open, end } = opener(pool)
    onCleanup(end)
    return entering(open)
  })
  /** Gives the tests of a file a page that they share, made by the first who names it: they go on from one another by links inside the app. */
  .extend('keep', { scope: 'file' }, ({ pool }, { onCleanup }): Keep => {
    const { open, end } = opener(pool)
    const kept = new Map<string, Page>()
    onCleanup(end)
    return async (name, make = (one) => entering(one)()) => {
      const page = kept.get(name) ?? (await make(open))
      kept.set(name, page)
      return page
    }
  })
