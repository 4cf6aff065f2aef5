import type { Page } from 'playwright-core'
import { choicesIn, shortVisit } from '../machines/support/visits.ts'
import { sizes } from './browser.ts'
import type { Open, Prepare } from './visit.ts'
import { answer, arrived, followLink, onScreen, toAnswers, unfold } from './walk.ts'

/** A kiosk's screen. */
export const standing = { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' } as const

/** Boots a kiosk at a path (its own unless told), with a clock that can be moved; `prepare` comes before it loads. */
export async function boot(open: Open, path = 'borne/', prepare: Prepare = () => undefined): Promise<Page> {
  const page = await open(path, standing, async (fresh) => {
    await fresh.clock.install()
    await fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } }))
    await prepare(fresh)
  })
  await onScreen(page, 'attente')
  return page
}

/** Begins a visit in French. */
export async function start(page: Page): Promise<void> {
  // Later than any tap before it: two at one place are one.
  await page.clock.fastForward(1_000)
  await page.getByRole('button', { name: 'Commencer' }).tap()
  await onScreen(page, 'accueil')
  await page.clock.fastForward(1_000)
}

/** All that a browser keeps of a visit, and all that it shows, as one text. */
export async function everything(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify(
      {
        href: location.href,
        title: document.title,
        history: [history.length, history.state as unknown],
        name: window.name,
        storage: [{ ...localStorage }, { ...sessionStorage }],
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        cookie: document.cookie,
        root: [...document.documentElement.attributes].map((one) => `${one.name}=${one.value}`),
        body: document.body.innerHTML,
        fields: [...document.querySelectorAll('input, textarea, select')].map(
          (one) => (one as HTMLInputElement).value,
        ),
        focus: document.activeElement?.outerHTML,
        selection: String(getSelection()),
        scroll: [scrollX, scrollY],
      },
      null,
      1,
    ),
  )
}

/** A visit that leaves traces wherever it can: answers, language, theme, a fiche, words spoken by a simulator, a scrolled page, a mess in storage. */
export async function leaveTraces(page: Page): Promise<void> {
  await page.locator('.porte').first().tap()
  await onScreen(page, 'question')
  await answer(page, ...choicesIn(shortVisit).slice(1))
  await toAnswers(page)
  await page.getByRole('link', { name: 'Voir mes pistes' }).tap()
  await arrived(page, 'parcours')
  await page.locator('.langues [lang="ar"]').tap()
  await page.waitForFunction(() => document.documentElement.dir === 'rtl')
  await page.locator('.theme').tap()
  await page.waitForFunction(() => document.documentElement.dataset['theme'] !== undefined)
  await (await unfold(page)).tap()
  await arrived(page, 'fiche')
  await speakAmounts(page)
  await page.evaluate(() => {
    document.documentElement.style.overflow = 'hidden'
    document.body.style.overflow = 'hidden'
    window.scrollTo(0, 200)
    localStorage.setItem('trace', 'oui')
    sessionStorage.setItem('trace', 'oui')
    document.cookie = 'trace=oui'
    window.name = 'trace'
  })
}

/** Ends the visit by the button, whatever it asks. */
export async function end(page: Page): Promise<void> {
  await page.locator('.terminer').tap()
  await page.locator('dialog[open] .bouton').last().tap()
  await onScreen(page, 'attente')
}

/** Has a simulator say an amount: its announcer stands beside the app, and keeps its words for some seconds. */
export async function speakAmounts(page: Page): Promise<void> {
  await followLink(page, 'financement/accompagnement-social/#v=1&opco=akto&territoire=mayotte&depenses=10')
  await onScreen(page, 'accompagnement-social')
  await page
    .locator('main input[inputmode="numeric"], main input[inputmode="decimal"]')
    .first()
    .press('ArrowUp')
  await page.locator('[data-live-announcer] [role="log"] > *').first().waitFor({ state: 'attached' })
}

/** Marks the document, and tells whether it is still the same one. */
export async function markDocument(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { marked: true }))
  return () => page.evaluate(() => 'marked' in window)
}

/** Keeps the files whose address fits from coming, until told to let them. */
export async function holdBack(page: Page, files: string): Promise<() => void> {
  let letGo = (): void => undefined
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(files, async (route) => {
    await held
    await route.continue()
  })
  return () => letGo()
}
