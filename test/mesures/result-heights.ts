import type { Page } from 'playwright-core'

/** How many pages are handed to the browser at a time. */
const batch = 64

/** Takes the page in view from the app, which draws nothing in it any more: what it wears stays. */
async function takeFromApp(page: Page): Promise<void> {
  await page.evaluate(() => {
    const app = document.querySelector('#app')
    app?.replaceWith(app.cloneNode(false))
  })
}

async function heightsOf(page: Page, drawn: readonly string[]): Promise<readonly number[]> {
  return page.evaluate(async (all) => {
    const app = document.querySelector('#app')
    if (!app) throw new Error('The page has no #app')
    const measure = (html: string): number => {
      app.innerHTML = html
      return document.documentElement.scrollHeight
    }
    const heights = all.map(measure)
    if (document.fonts.status === 'loaded') return heights
    // Letters that were not met before are on their way.
    await document.fonts.ready
    return all.map(measure)
  }, drawn)
}

/** How high the page is with each of these in place of what the app drew, in their order; it must show a result already. */
export async function resultHeights<T>(
  page: Page,
  all: readonly T[],
  draw: (one: T) => string,
): Promise<readonly number[]> {
  await takeFromApp(page)
  const found: Promise<readonly number[]>[] = []
  for (let start = 0; start < all.length; start += batch) {
    // The browser measures while the next are drawn: it is never more than one batch late.
    const drawn = all.slice(start, start + batch).map(draw)
    await found.at(-1)
    found.push(heightsOf(page, drawn))
  }
  return (await Promise.all(found)).flat()
}
