import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { directionOf, isEasy, languages, type Language } from '../../content/languages.ts'
import { choicesIn, questionsIn, shortVisit } from '../machines/support/visits.ts'
import { test } from './visit.ts'
import { finished } from './screens.ts'
import {
  answer,
  arrived,
  choose,
  chosen,
  focused,
  heading,
  linkTo,
  onScreen,
  plain,
  returned,
  speak,
  takenOver,
  toAnswers,
  unfold,
} from './walk.ts'

const names = { fr: 'Français', 'fr-x-falc': 'Version simplifiée', en: 'English', ar: 'العربية' } as const
const folders = { fr: '', 'fr-x-falc': 'facile/', en: 'en/', ar: 'ar/' } as const
const choices = choicesIn(shortVisit).slice(1)
const third = questionsIn(shortVisit)[2] ?? ''

async function spoken(page: Page): Promise<readonly [lang: string, dir: string]> {
  return page.evaluate(() => [document.documentElement.lang, document.documentElement.dir] as const)
}

async function words(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replaceAll(/\s+/gu, ' ')
}

/** Goes through every language and back to French; sees that the screen stays and the words change. */
async function throughAll(page: Page, screen: string): Promise<void> {
  await onScreen(page, screen)
  expect(await spoken(page)).toEqual(['fr', 'ltr'])
  const [french, title] = [await words(page), await heading(page)]
  const length = await page.evaluate(() => history.length)
  const met = new Set([french])
  for (const language of languages.slice(1)) {
    await speak(page, language)
    await onScreen(page, screen)
    expect(await spoken(page)).toEqual([language, directionOf(language)])
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${folders[language]}`))
    expect(plain(await page.title())).toBe(`${await heading(page)} – Passerelle`)
    expect(plain(await page.locator('.langues [aria-current]').textContent())).toBe(names[language])
    met.add(await words(page))
  }
  expect(met.size, 'other words in each language').toBe(languages.length)
  await speak(page, 'fr')
  await onScreen(page, screen)
  expect(await words(page), 'the same words again').toBe(french)
  expect(await heading(page)).toBe(title)
  expect(await page.evaluate(() => history.length), 'no step more in the history').toBe(length)
}

describe('français, version simplifiée, English, العربية', () => {
  test('each keeps the screen and the answers, from the home screen to a fiche', async ({ enter }) => {
    const page = await enter()
    await throughAll(page, 'accueil')
    await page.getByText('Je cherche pour moi').click()
    await arrived(page, 'question')
    await throughAll(page, 'question')
    await answer(page, ...choices.slice(0, 2))
    await page.getByRole('button', { name: 'Retour' }).click()
    await page.locator(`input[value="${choices[1]}"]`).waitFor({ state: 'attached' })
    for (const language of languages) {
      await speak(page, language)
      await onScreen(page, 'question')
      expect(await chosen(page), 'the answer given before').toBe(choices[1])
    }
    await speak(page, 'fr')
    await answer(page, ...choices.slice(1))
    await toAnswers(page)
    await throughAll(page, 'reponses')
    expect(await page.locator('.recit li').count()).toBe(shortVisit.length)
    await page.locator('.recit a').last().click()
    await arrived(page, 'changer')
    await throughAll(page, 'changer')
    await page.getByRole('link', { name: 'Annuler' }).click()
    await page.getByRole('link', { name: 'Voir mes pistes' }).click()
    await arrived(page, 'parcours')
    await throughAll(page, 'parcours')
    await (await unfold(page)).click()
    await arrived(page, 'fiche')
    await throughAll(page, 'fiche')
    await page.getByRole('link', { name: 'Retour' }).click()
    await returned(page, 'parcours')
  })

  test.for(['fr-x-falc', 'en', 'ar'] as const)(
    'a whole visit in %s stays in it, to a fiche and its acteur',
    async (language, { enter }) => {
      const page = await enter(folders[language])
      await page.locator('.porte').first().click()
      await arrived(page, 'question')
      await answer(page, ...choices)
      await onScreen(page, 'parcours')
      await (await unfold(page)).click()
      await arrived(page, 'fiche')
      if (isEasy(language)) {
        await page.locator('.pied a[href$="/acteurs/"]').click()
        await arrived(page, 'acteurs')
        await page.locator('.encart-titre a').first().click()
      } else {
        await page.locator('a[href="#contacts"]').click()
        await page.locator('#contacts .encart h3 a').first().click()
      }
      await arrived(page, 'acteur')
      await page.locator('.pied a').last().click()
      await arrived(page)
      expect(await spoken(page)).toEqual([language, directionOf(language)])
      await page.locator('.enseigne').click()
      await arrived(page, 'accueil')
      expect(new URL(page.url()).pathname).toBe(`/${folders[language]}`)
      expect(await spoken(page)).toEqual([language, directionOf(language)])
    },
  )

  test('the focus stays on the switch', async ({ enter }) => {
    const page = await enter(linkTo(shortVisit.slice(0, 2)))
    await onScreen(page, 'question')
    for (const language of ['ar', 'en', 'fr-x-falc'] as const) {
      await speak(page, language)
      expect(await focused(page)).toBe(names[language])
    }
  })

  test('an answer chosen but not yet given is not lost', async ({ enter }) => {
    const page = await enter(linkTo(shortVisit.slice(0, 2)))
    await page.locator(`input[value="${choices[1]}"]`).waitFor({ state: 'attached' })
    await choose(page, choices[1] ?? '')
    for (const language of ['fr-x-falc', 'ar', 'en'] as const) {
      await speak(page, language)
      await onScreen(page, 'question')
      expect(await chosen(page), `${third}`).toBe(choices[1])
    }
  })

  test('an easy page leads to its whole page in French, and back', async ({ enter }) => {
    const page = await enter('facile/fiches/poe/')
    await page.locator('main a[hreflang="fr"]').press('Enter')
    await page.waitForFunction(() => document.documentElement.lang === 'fr')
    await onScreen(page, 'fiche')
    expect(await focused(page)).toBe(await heading(page))
    expect(await spoken(page)).toEqual(['fr', 'ltr'])
    expect(await page.locator('#etapes').count()).toBe(1)
    await speak(page, 'fr-x-falc')
    expect(await page.locator('#etapes').count()).toBe(0)
  })

  test('a fiche that does not exist does not exist in any', async ({ enter }) => {
    const page = await enter('fiches/nulle-part/')
    await onScreen(page, 'inconnue')
    for (const language of ['fr-x-falc', 'en', 'ar'] as const) {
      await speak(page, language)
      await onScreen(page, 'inconnue')
      expect(new URL(page.url()).pathname).toBe(`/${folders[language]}fiches/nulle-part/`)
    }
  })
})

describe('« Retour » leads back in the language in view', () => {
  /** How a fiche is opened from each screen that leads to one. */
  const origins: readonly (readonly [screen: string, path: string, link: string])[] = [
    ['fiches', 'fiches/', '.rayon h3 a'],
    ['parcours', linkTo(finished), '.piste .lire a'],
    ['contacts', 'contacts/', '.besoin[open] a[href*="/acteurs/"]'],
    ['recherche', 'recherche/', 'main a[href*="/fiches/"]'],
  ]
  /** Comes to a screen, ready for a fiche to be opened from it. */
  async function come(page: Page, screen: string): Promise<void> {
    if (screen === 'parcours') {
      await onScreen(page, 'reponses')
      await page.locator('.barre .actions > :last-child').click()
      await arrived(page, 'parcours')
      await unfold(page)
    }
    if (screen === 'recherche') await page.locator('#chercher').fill('apprentissage')
    if (screen === 'contacts') {
      await page.locator('#commune').fill('62500')
      await page.locator('.commune').nth(5).click()
      await page.locator('.besoin[open]').waitFor()
    }
  }

  for (const [screen, path, link] of origins)
    for (const language of ['en', 'ar'] as const)
      test(`${screen} → a page → ${language} → Retour`, async ({ enter }) => {
        const page = await enter(path)
        await come(page, screen)
        await page.locator(link).first().click()
        await page.waitForFunction(() => document.querySelector('[data-retour]') !== null)
        await arrived(page)
        const length = await page.evaluate(() => history.length)
        await speak(page, language)
        await page.evaluate(() => {
          const met: string[] = []
          Object.assign(window, { met })
          addEventListener('focusin', () => {
            const { lang, dir } = document.documentElement
            met.push(`${document.activeElement?.tagName} ${lang} ${dir}`)
          })
        })
        await page.locator('[data-retour]').press('Enter')
        await onScreen(page, screen)
        await page.waitForFunction(() => document.activeElement?.matches('h1, main a'))
        expect(await spoken(page)).toEqual([language, directionOf(language)])
        expect(new URL(page.url()).pathname).toMatch(new RegExp(`^/${folders[language]}`))
        const met = await page.evaluate(() => (window as unknown as { met: readonly string[] }).met)
        expect(met.at(-1), 'what one comes back to is read in its language').toMatch(
          new RegExp(`^(?:H1|A) ${language} ${directionOf(language)}$`, 'u'),
        )
        expect(await page.evaluate(() => history.length), 'one step back').toBe(length)
      })

  test('from a question too', async ({ enter }) => {
    const page = await enter()
    await page.locator('.porte').first().click()
    await arrived(page, 'question')
    await answer(page, choices[0] ?? '')
    await speak(page, 'ar')
    await page.locator('.barre .actions > :first-child').press('Enter')
    await page.locator(`input[value="${choices[0]}"]`).waitFor({ state: 'attached' })
    expect(await spoken(page)).toEqual(['ar', 'rtl'])
  })
})

test('no frame shows a language in the other’s direction, on a slow machine', async ({ open }) => {
  for (const rate of [4, 6]) {
    const page = await open('fiches/')
    await takenOver(page)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate })
    await page.evaluate(() => {
      const wrong: string[] = []
      const seen = new Set<string>()
      Object.assign(window, { wrong, seen })
      const look = (): void => {
        const title = document.querySelector('h1')?.textContent ?? ''
        const { lang, dir } = document.documentElement
        const arabic = /\p{Script=Arabic}/u.test(title)
        if (arabic !== (dir === 'rtl') || arabic !== (lang === 'ar')) wrong.push(`${lang} ${dir} ${title}`)
        seen.add(dir)
        // After the frame is painted, and before anything else is done to it.
        requestAnimationFrame(look)
        const channel = new MessageChannel()
        channel.port1.addEventListener('message', () => {
          const now = document.querySelector('h1')?.textContent ?? ''
          if (/\p{Script=Arabic}/u.test(now) !== (document.documentElement.dir === 'rtl')) wrong.push(now)
        })
        channel.port1.start()
        channel.port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
    for (const language of ['ar', 'fr', 'ar', 'en'] as const) await speak(page, language)
    const { wrong, seen } = await page.evaluate(() => {
      const { wrong: bad, seen: met } = window as unknown as { wrong: string[]; seen: Set<string> }
      return { wrong: bad, seen: [...met] }
    })
    expect(wrong, `${rate} times slower`).toEqual([])
    expect(seen.toSorted()).toEqual(['ltr', 'rtl'])
  }
})

test('a page is in its language and direction from its first byte, and stays so once taken over', async ({
  open,
  enter,
}) => {
  const check = async (page: Page, language: Language): Promise<void> =>
    expect(await spoken(page), `${language}`).toEqual([language, directionOf(language)])
  for (const language of languages) {
    await check(await open(folders[language], { javaScriptEnabled: false }), language)
    await check(await enter(folders[language]), language)
  }
})
