import type { Locator, Page } from 'playwright-core'

/** How many words stand in view in an element. */
export async function wordsIn(element: Locator): Promise<number> {
  return element.evaluate(
    (one) => (one as HTMLElement).innerText.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  )
}

/**
 * The words of the screen that one reads from its heading, or a question, down to an element, itself included: what is
 * folded, only heard or only printed does not count. Null when the element does not stand under that heading.
 */
export async function wordsDownTo(element: Locator, heading: Locator): Promise<number | null> {
  const title = (await heading.count()) === 0 ? null : await heading.first().elementHandle()
  return element.evaluate((pressed, from) => {
    const main = document.querySelector('main')
    if (!main || !from || !main.contains(pressed)) return null
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT)
    let words = 0
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const holder = text.parentElement
      const before = from.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING
      const after = pressed.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING
      if (before || (after && !pressed.contains(text))) continue
      if (!holder?.checkVisibility() || holder.closest('.hors-ecran')) continue
      words += (text.textContent ?? '').split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
    }
    return words
  }, title)
}

/** Scrolls as little as brings an element in view, between what stays at the top and at the bottom; by how many pixels. */
export async function bringIntoView(element: Locator): Promise<number> {
  return element.evaluate((wanted) => {
    const edge = (selector: string, side: 'top' | 'bottom', otherwise: number): number => {
      const one = document.querySelector(selector)
      const stays = one && ['fixed', 'sticky'].includes(getComputedStyle(one).position)
      return stays ? one.getBoundingClientRect()[side] : otherwise
    }
    if (wanted.closest('.barre, .entete')) return 0
    const { top, bottom } = wanted.getBoundingClientRect()
    const [first, last] = [edge('.entete', 'bottom', 0), edge('.barre', 'top', innerHeight)]
    const by =
      bottom > last ? Math.ceil(Math.min(bottom - last, top - first)) : Math.floor(Math.min(0, top - first))
    const start = scrollY
    scrollTo({ top: start + by, behavior: 'instant' })
    return Math.abs(scrollY - start)
  })
}

/** The name of the screen in view, and its heading: another one is another screen. */
export async function screenOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      `${document.querySelector('[data-ecran]')?.getAttribute('data-ecran')} ${document.querySelector('h1')?.textContent}`,
  )
}
