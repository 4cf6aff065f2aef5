import type { Locator, Page } from 'playwright-core'
import type { Language } from '../../content/languages.ts'
import { apart } from '../../content/typeset.ts'

/** The address of a visit: a link that carries these answers in its fragment. */
export function linkTo(answers: readonly string[]): string {
  return `questions/#${['1', ...answers].join('~')}`
}

/** Waits until the app has taken the page over: it has read the settings of its device. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName(`${location.origin}/config.json`).length > 0)
}

/** Waits until a screen (`data-ecran`) is in view. */
export async function onScreen(page: Page, name: string): Promise<void> {
  await page.locator(`[data-ecran="${name}"]`).waitFor()
}

/** A text with plain spaces, as a test writes it: typesetting puts others in, and joins compounds. */
export function plain(text: string | null): string {
  return apart(text ?? '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** The text of the screen's heading, with plain spaces. */
export async function heading(page: Page): Promise<string> {
  return plain(await page.locator('h1').textContent())
}

/** Waits until a screen has just been reached: its heading has the focus and names the document. */
export async function arrived(page: Page, name?: string): Promise<string> {
  if (name !== undefined) await onScreen(page, name)
  await page.waitForFunction(() => {
    const title = document.querySelector('h1')
    return document.activeElement === title && document.title === `${title?.textContent} – Passerelle`
  })
  return heading(page)
}

/** Waits until one is back on a screen, whose heading names the document: the focus is on the link by which it was left. */
export async function returned(page: Page, name: string): Promise<string> {
  await onScreen(page, name)
  await page.waitForFunction(
    () =>
      document.title === `${document.querySelector('h1')?.textContent} – Passerelle` &&
      document.activeElement?.matches('a[href]'),
  )
  return heading(page)
}

/** Waits until the heading is another one. */
export async function changedFrom(page: Page, before: string): Promise<void> {
  await page.waitForFunction((text) => {
    const title = document.querySelector('h1')?.textContent ?? text
    return title.replaceAll('\u2060', '').replaceAll(/\s+/gu, ' ').trim() !== text
  }, before)
}

/** Picks a choice of the question in view, by its id. */
export async function choose(page: Page, choice: string): Promise<void> {
  await page.locator('.choix', { has: page.locator(`input[value="${choice}"]`) }).click()
}

/** The choice that is picked in the question in view; null when there is none. */
export async function chosen(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector<HTMLInputElement>('.choix input:checked')?.value ?? null)
}

/** Presses the primary action of the screen. */
export async function goOn(page: Page): Promise<void> {
  await page.locator('.barre .actions > :last-child').click()
}

/** Answers the question that the result asks, in place. */
async function reply(page: Page, choice: string): Promise<void> {
  const question = page.locator('#reste-question')
  const before = await question.textContent()
  if ((await page.locator('#reste form').count()) === 0) {
    // Too many answers for the result: the question has its screen.
    await page.locator('#reste a.bouton').press('Enter')
    await arrived(page, 'question')
    await choose(page, choice)
    await goOn(page)
    return changedFrom(page, plain(before))
  }
  await choose(page, choice)
  await page.locator('#reste button').press('Enter')
  await page.waitForFunction(
    (text) => (document.querySelector('#reste-question')?.textContent ?? '') !== text,
    before,
  )
}

/** Answers the questions that follow, one by one, by the ids of the choices: on their screens, then on the result. */
export async function answer(page: Page, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    const before = await heading(page)
    if ((await page.locator('[data-ecran="parcours"]').count()) > 0) await reply(page, choice)
    else {
      await choose(page, choice)
      await goOn(page)
      await changedFrom(page, before)
    }
  }
}

/** From the result to the answers that led to it. */
export async function toAnswers(page: Page): Promise<void> {
  await onScreen(page, 'parcours')
  await page.locator('.situation a.seul').press('Enter')
  await arrived(page, 'reponses')
}

/** Unfolds a proposal of the result, the first unless told otherwise; returns the link to its fiche. */
export async function unfold(page: Page, rank = 0): Promise<Locator> {
  const piste = page.locator('.piste').nth(rank)
  await piste.evaluate((row) => {
    for (let fold = row.querySelector('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
  })
  return piste.locator('.lire a')
}

/** Unfolds everything that a screen folds. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '')
  })
}

/**
 * Switches to a language with the menu at the top of the screen, and waits for it. With a key: Arabic puts another
 * language under the finger, and two presses at one place are one.
 */
export async function speak(page: Page, language: Language): Promise<void> {
  const folded = page.locator('.vers-langues[aria-expanded="false"]:visible')
  if ((await folded.count()) > 0) await folded.press('Enter')
  await page.locator(`.langues [lang="${language}"]`).press('Enter')
  // Between two documents there is none.
  await page.waitForFunction(
    (lang) => (document.documentElement as HTMLElement | null)?.lang === lang,
    language,
  )
}

/** Comes to a language, whatever the page is in. */
export async function inLanguage(page: Page, language: Language): Promise<void> {
  if ((await page.evaluate(() => document.documentElement.lang)) !== language) await speak(page, language)
}

/** Follows a link of ours, as if the page held it. */
export async function followLink(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => {
    const link = document.createElement('a')
    link.href = href
    document.body.append(link)
    link.click()
    link.remove()
  }, `/${path}`)
}

/** Draws nothing more of a page, which is laid out, measured and pressed as before: where nobody looks at what is drawn. */
export async function unseen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { opacity: 0 }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** What has the focus: the words of a control, of a radio's card, or of a heading. */
export async function focused(page: Page): Promise<string> {
  return plain(
    await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return ''
      return (element.closest('label') ?? element).textContent
    }),
  )
}

/** Presses a key (Tab unless told otherwise) until what has the focus says `text`; throws when nothing does. */
export async function walkTo(page: Page, text: string, key = 'Tab'): Promise<void> {
  const met: string[] = []
  while (met.length < 150) {
    await page.keyboard.press(key)
    const words = await focused(page)
    if (words.includes(text)) return
    met.push(words)
  }
  throw new Error(`${key} never reaches « ${text} »; it meets ${[...new Set(met)].join(' | ')}`)
}
