import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { inject, test as base } from 'vitest'
import { openBrowser, sizes } from './browser.ts'

/** Opens a path of the built site (no leading slash) in a fresh context: a desktop, in French, unless told otherwise. */
export type Open = (path?: string, options?: BrowserContextOptions) => Promise<Page>

/** A test in a browser shared by its file: `open` gives it pages of its own, closed when it ends. */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const browser = await openBrowser()
    onCleanup(() => browser.close())
    return browser
  })
  .extend('open', ({ browser }, { onCleanup }): Open => {
    const contexts: BrowserContext[] = []
    onCleanup(async () => void (await Promise.all(contexts.map((context) => context.close()))))
    return async (path = '', options = {}) => {
      const context = await browser.newContext({ viewport: sizes.desktop, locale: 'fr-FR', ...options })
      contexts.push(context)
      const page = await context.newPage()
      await page.goto(new URL(path, inject('url')).href)
      return page
    }
  })
