import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core'

/** Pages that tests lend one another: opened again in the same process, a page takes half the processor of a new one. */
export type Pool = {
  readonly take: (options: BrowserContextOptions) => Promise<Page>
  /** Makes a page bare for whoever takes it next; one that cannot be made so is closed. */
  readonly giveBack: (page: Page) => Promise<void>
}

type Lent = { readonly page: Page; readonly options: BrowserContextOptions; readonly devtools: CDPSession }

/** Notes when something is asked of a page that nothing takes back: a clock, a script before all others, the developer's tools. */
function watch(page: Page, marked: WeakSet<Page>): void {
  const { clock } = page
  const context = page.context()
  const note = <A extends readonly unknown[], R>(ask: (...args: A) => R): ((...args: A) => R) => {
    return (...args) => {
      marked.add(page)
      return ask(...args)
    }
  }
  page.addInitScript = note(page.addInitScript.bind(page))
  page.exposeFunction = note(page.exposeFunction.bind(page))
  page.exposeBinding = note(page.exposeBinding.bind(page))
  page.setExtraHTTPHeaders = note(page.setExtraHTTPHeaders.bind(page))
  context.newCDPSession = note(context.newCDPSession.bind(context))
  context.addInitScript = note(context.addInitScript.bind(context))
  Object.defineProperty(page, 'clock', { get: note(() => clock) })
}

async function makeBare({ page, options, devtools }: Lent): Promise<void> {
  const context = page.context()
  page.removeAllListeners()
  await Promise.all([
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    context.unrouteAll({ behavior: 'ignoreErrors' }),
    context.clearCookies(),
    context.setOffline(false),
    page.emulateMedia({
      media: null,
      colorScheme: options.colorScheme ?? null,
      reducedMotion: options.reducedMotion ?? null,
      forcedColors: options.forcedColors ?? null,
      contrast: options.contrast ?? null,
    }),
    ...context.pages().flatMap((other) => (other === page ? [] : [other.close()])),
  ])
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.goto('about:blank')
  await devtools.send('Page.resetNavigationHistory')
  if (options.viewport) await page.setViewportSize(options.viewport)
}

/** The pool of a browser; its pages are closed with it. */
export function openPool(browser: Browser): Pool {
  const free = new Map<string, Page[]>()
  const known = new Map<Page, Lent>()
  const marked = new WeakSet<Page>()
  const make = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    known.set(page, { page, options, devtools: await context.newCDPSession(page) })
    watch(page, marked)
    return page
  }
  return {
    take: async (options) => free.get(JSON.stringify(options))?.pop() ?? make(options),
    giveBack: async (page) => {
      const lent = known.get(page)
      try {
        if (lent === undefined || marked.has(page)) throw new Error('It keeps what was asked of it.')
        await makeBare(lent)
        const key = JSON.stringify(lent.options)
        free.set(key, [...(free.get(key) ?? []), page])
      } catch {
        known.delete(page)
        await page.context().close()
      }
    },
  }
}
