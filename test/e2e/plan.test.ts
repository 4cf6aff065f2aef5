import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { languages, type Language } from '../../content/languages.ts'
import { isAboutHealth, split } from '../../machines/visite/answers.ts'
import { writeLink } from '../../machines/share/link.ts'
import { readCalendar, said } from '../support/read-calendar.ts'
import { writeRoute } from '../../src/routes.ts'
import { axe } from './axe.ts'
import { sizes } from './browser.ts'
import { opens } from './opens.ts'
import { finished, onLeave } from './screens.ts'
import { test } from './visit.ts'
import {
  answer,
  arrived,
  followLink,
  heading,
  linkTo,
  onScreen,
  plain,
  toAnswers,
  unfoldAll,
  walkTo,
} from './walk.ts'

const healthy = finished.filter((one) => isAboutHealth(one))

/** A hand that does not tremble: it waits between two presses. */
async function settle(page: Page): Promise<void> {
  await page.clock.fastForward(350)
}

/** Opens the plan, and what it folds. */
async function openPlan(page: Page): Promise<void> {
  await onScreen(page, 'reponses')
  await followLink(page, 'plan/')
  await arrived(page, 'plan')
  await unfoldAll(page)
}

async function names(page: Page): Promise<readonly string[]> {
  return (await page.locator('.plan-liste h3').allTextContents()).map(plain)
}

const address = (health: boolean, fiches: readonly string[] = []): string =>
  new URL(`questions/#${writeLink({ trail: finished, fiches }, health)}`, inject('url')).href

describe('by keyboard alone', () => {
  test('fiches are chosen, put in order, removed, put back; the focus is never lost', async ({ enter }) => {
    const page = await enter(linkTo(finished))
    await onScreen(page, 'reponses')
    await walkTo(page, 'Voir mes pistes')
    await page.keyboard.press('Enter')
    await arrived(page, 'parcours')
    for (const _ of [1, 2, 3]) {
      await walkTo(page, 'Ajouter à mon plan')
      await page.keyboard.press('Enter')
    }
    await walkTo(page, 'Mon plan')
    await page.keyboard.press('Enter')
    await arrived(page, 'plan')
    const [first = '', second = '', third = ''] = (await names(page)).map((name) => name.slice(3))
    expect(third).not.toBe('')
    await walkTo(page, 'Descendre')
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual([`1. ${second}`, `2. ${first}`, `3. ${third}`])
    expect(plain(await page.locator('.plan-dit .dit').textContent())).toBe(`${first} : place 2 sur 3.`)
    expect(plain(await page.locator(':focus').textContent())).toBe(`DescendreDescendre : ${first}`)
    await walkTo(page, 'Retirer')
    await page.keyboard.press('Enter')
    expect(plain(await page.locator(':focus').textContent())).toBe('Remettre')
    expect(await names(page)).toEqual([`1. ${second}`, `2. ${third}`])
    await page.keyboard.press('Enter')
    expect(plain(await page.locator(':focus').textContent())).toBe(`RetirerRetirer : ${first}`)
    expect(await names(page)).toEqual([`1. ${second}`, `2. ${first}`, `3. ${third}`])
    await walkTo(page, 'Avant d’imprimer ou d’emporter')
    await page.keyboard.press('Enter')
    await walkTo(page, 'Imprimer aussi')
    await page.keyboard.press('Space')
    expect(await page.locator(':focus').isChecked()).toBe(true)
    await walkTo(page, 'Mes pistes')
    await page.keyboard.press('Enter')
    await arrived(page, 'parcours')
    expect(await page.locator('.ajouter [aria-pressed="true"]').count()).toBe(3)
  })
})

/** How high five steps may be on a phone: whom to call, what to say and bring, and the gestures; French is said beside Arabic and English. */
const tallest = { fr: 2600, 'fr-x-falc': 2600, en: 3200, ar: 3200 } as const satisfies Record<
  Language,
  number
>

test.for(languages)(
  'on a phone, five steps are not a long scroll, and no target is small (%s)',
  async (language, { enter }) => {
    const page = await enter('', { viewport: sizes.phone, reducedMotion: 'reduce' })
    const link = writeLink({ trail: onLeave, fiches: [] }, true)
    await followLink(page, `${writeRoute({ name: 'question' }, language).slice(1)}#${link}`)
    await onScreen(page, 'parcours')
    await followLink(page, writeRoute({ name: 'plan' }, language).slice(1))
    await onScreen(page, 'plan')
    await page.evaluate(() => document.fonts.ready)
    const list = page.locator('.plan-liste')
    expect(await list.locator('> li').count()).toBe(5)
    expect(await list.locator('.dites').count()).toBe(5)
    const high = await list.evaluate((all) => Math.ceil(all.getBoundingClientRect().height))
    console.info(`plan, ${language}: five steps in ${high} px`)
    expect(high).toBeLessThanOrEqual(tallest[language])
    const small = await list.locator('button, summary').evaluateAll((targets) =>
      targets
        .filter((one) => one.checkVisibility())
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => Math.min(width, height) < 44),
    )
    expect(small).toEqual([])
    const rows = await list
      .locator('.gestes')
      .evaluateAll((all) =>
        all.map((row) => new Set([...row.children].map((one) => one.getBoundingClientRect().top)).size),
      )
    expect(rows).toEqual([1, 1, 1])
  },
)

/** How many screens high a plan may be, folded: on a desktop it was six. */
const screensHigh = { desktop: 4, kiosk: 3, phone: 4 } as const

test.for(['', 'facile/'])('the plan of three steps is a few screens high (/%s)', async (base, { enter }) => {
  const page = await enter(base + linkTo(finished), { reducedMotion: 'reduce' })
  await onScreen(page, 'reponses')
  await followLink(page, `${base}plan/`)
  await arrived(page, 'plan')
  for (const [name, most] of Object.entries(screensHigh) as [keyof typeof screensHigh, number][]) {
    await page.setViewportSize(sizes[name])
    const high = await page.evaluate(() => document.documentElement.scrollHeight)
    expect([name, high / sizes[name].height <= most]).toEqual([name, true])
  }
  const open = await page.locator('main details[open]').count()
  expect(open).toBe(0)
})

test.for(['', 'ar/'])('axe finds nothing on the plan, on any screen (/%s)', async (base, { enter }) => {
  const page = await enter(base + linkTo(finished), { viewport: sizes.phone, reducedMotion: 'reduce' })
  await onScreen(page, 'reponses')
  await followLink(page, `${base}plan/`)
  await arrived(page, 'plan')
  await unfoldAll(page)
  await page.addStyleTag({ content: '.barre { position: static !important }' })
  for (const [name, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport)
    expect([name, await axe(page)]).toEqual([name, []])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  }
})

test('on a phone with text at 200 %, the square to photograph is no wider than the page', async ({
  enter,
}) => {
  const page = await enter(linkTo(finished), { viewport: sizes.phone, reducedMotion: 'reduce' })
  await openPlan(page)
  await page.addStyleTag({ content: 'html { font-size: 200% }' })
  const [square, holder] = await page
    .locator('main .envoi-carre')
    .evaluate((one) => [one.querySelector('.qr'), one].map((box) => box!.getBoundingClientRect().width))
  expect(square).toBeGreaterThan(200)
  expect(square).toBeLessThanOrEqual(holder!)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test.for(['', 'facile/', 'en/', 'ar/'])(
  'on a phone, the plan of one fiche is at most four screens high (/%s)',
  async (base, { enter }) => {
    const link = writeLink({ trail: finished, fiches: ['vae'] }, true)
    const page = await enter(`${base}questions/#${link}`, { viewport: sizes.phone, reducedMotion: 'reduce' })
    await arrived(page, 'plan')
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(3200)
  },
)

describe('the QR code and the link', () => {
  test('hold no answer about health, until the person wants it', async ({ enter }) => {
    const page = await enter(linkTo(finished))
    await openPlan(page)
    expect(healthy.length).toBeGreaterThan(0)
    expect(await opens(page, address(false))).toBe(true)
    expect(await opens(page, address(true))).toBe(false)
    await page.getByLabel(/^Mettre mes réponses sur la santé/u).check()
    expect(await opens(page, address(true))).toBe(true)
    expect(await opens(page, address(true), '.feuille')).toBe(true)
  })

  test('with everything, opens the same plan on another device, at once', async ({ enter }) => {
    const page = await enter(linkTo(finished))
    await openPlan(page)
    await page.getByRole('button', { name: 'Retirer' }).first().click()
    const ids = await page
      .locator('.plan-liste h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? ''))
    await page.getByLabel(/^Mettre mes réponses sur la santé/u).check()
    expect(await opens(page, address(true, ids))).toBe(true)
    const phone = await enter(address(true, ids), { viewport: sizes.phone })
    await arrived(phone, 'plan')
    expect(await names(phone)).toEqual(await names(page))
    expect(phone.url()).not.toContain('~')
  })

  test('without health, asks again what was left out, says why, and leads to the parcours', async ({
    enter,
  }) => {
    const phone = await enter(address(false), { viewport: sizes.phone })
    await onScreen(phone, 'parcours')
    expect(plain(await phone.locator('main > .avis').first().textContent())).toContain(
      'Ce lien ne dit rien de votre santé',
    )
    await phone
      .getByRole('status')
      .filter({ hasText: 'ne dit rien de votre santé' })
      .waitFor({ state: 'attached' })
    for (const one of healthy) await answer(phone, split(one)[1])
    await toAnswers(phone)
    expect(await phone.locator('.recit li').count()).toBe(finished.length)
  })

  test.for([
    ['cut', 'Il manque un morceau', (link: string) => link.slice(0, -5)],
    [
      'changed',
      'Il manque un morceau',
      (link: string) => link.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')),
    ],
    ['of a later version', 'autre version', (link: string) => link.replace('#2~', '#3~')],
  ] as const)('%s: says so, and the questions begin', async ([, words, damage], { enter }) => {
    const page = await enter(damage(address(true)))
    await onScreen(page, 'question')
    expect(plain(await page.locator('.avis').first().textContent())).toContain(words)
    await page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' })
    await answer(page, 'beneficiaire')
    expect(await page.locator('.avis').count()).toBe(0)
  })

  test('is copied by a button, which says so', async ({ enter }) => {
    const page = await enter(linkTo(finished), { permissions: ['clipboard-read', 'clipboard-write'] })
    await openPlan(page)
    await page.getByRole('button', { name: 'Copier le lien' }).click()
    await page.locator('main').getByText('Le lien est copié.').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address(false))
  })
})

describe('files', () => {
  test('a plan is saved without health, and opened again with its notes; nothing leaves the device', async ({
    enter,
  }) => {
    const page = await enter(linkTo(finished), { acceptDownloads: true })
    await openPlan(page)
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    await page
      .getByLabel(/^Vos notes/u)
      .first()
      .fill('Rappeler mardi')
    await page.getByLabel(/^Nom,/u).fill('Camille')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Enregistrer le plan' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^plan-\d{4}-\d{2}-\d{2}\.json$/)
    const file = await download.path()
    const text = readFileSync(file, 'utf8')
    for (const one of healthy) expect(text).not.toContain(one)
    expect(text).not.toContain('Camille')
    expect(sent.filter((url) => url.startsWith('http'))).toEqual([])

    const other = await enter('plan/', {})
    await onScreen(other, 'sans-reponse')
    await other
      .locator('input[type="file"]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"format":1}') })
    await other.locator('main').getByText('Détail, pour la personne qui vous aide').click()
    await other.locator('main').getByText('À l’endroit « format »').waitFor()
    await other.locator('input[type="file"]').setInputFiles(file)
    await arrived(other, 'plan')
    await other.locator('main > .avis', { hasText: 'Ce fichier ne dit rien de votre santé' }).waitFor()
    await followLink(other, 'parcours/')
    await arrived(other, 'parcours')
    for (const one of healthy) await answer(other, split(one)[1])
    await toAnswers(other)
    await openPlan(other)
    expect(await names(other)).toEqual(await names(page))
    expect(
      await other
        .getByLabel(/^Vos notes/u)
        .first()
        .inputValue(),
    ).toBe('Rappeler mardi')
  })

  test('a reminder is a calendar with one event for each person to call', async ({ enter }) => {
    const page = await enter(linkTo(finished), { acceptDownloads: true })
    await openPlan(page)
    const people = new Set(await page.locator('.encart > .appel .appel-nom').allTextContents())
    const ask = async (): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Mettre dans mon agenda' }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^rappel-.*\.ics$/)
      return readFileSync(await download.path(), 'utf8')
    }
    const text = await ask()
    const events = readCalendar(text)
    expect(events).toHaveLength(people.size)
    expect(text).toMatch(/\r\nDTSTART;TZID=Europe\/Paris:\d{8}T100000\r\n/)
    await page.getByRole('radio').last().check()
    const days = readCalendar(await ask()).map((event) => said(event, 'DTSTART'))
    expect(days).toEqual(events.map(() => expect.stringMatching(/^\d{8}$/) as unknown))
  })
})

describe('at the kiosk', () => {
  test('the plan is taken by QR code and paper; nothing of it is left after the wipe', async ({ open }) => {
    const page = await open(
      '',
      { viewport: sizes.kiosk, hasTouch: true, reducedMotion: 'reduce' },
      async (fresh) => {
        await fresh.clock.install()
        await fresh.addInitScript(() => {
          window.print = () => void (window.name = 'imprime')
        })
        await fresh.route('**/config.json', (route) =>
          route.fulfill({ json: { mode: 'borne', adresse: 'https://exemple.fr' } }),
        )
      },
    )
    const begin = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Commencer' }).tap()
      await onScreen(page, 'accueil')
      await followLink(page, linkTo(finished))
      await onScreen(page, 'reponses')
      await followLink(page, 'plan/')
      await arrived(page, 'plan')
      await unfoldAll(page)
    }
    await begin()
    expect(
      await opens(page, `https://exemple.fr/questions/#${writeLink({ trail: finished, fiches: [] }, false)}`),
    ).toBe(true)
    expect(await page.locator('input[type="file"]').count()).toBe(0)
    expect(await page.getByRole('button', { name: /Copier|Enregistrer|agenda/u }).count()).toBe(0)
    await page
      .getByLabel(/^Vos notes/u)
      .first()
      .fill('un secret')
    await page.getByLabel(/^Nom,/u).fill('Camille')
    await page.getByLabel('Imprimer aussi mes réponses sur la santé').check()
    await page.getByRole('button', { name: 'Retirer' }).first().tap()
    await settle(page)
    await page.getByRole('button', { name: 'Imprimer', exact: true }).tap()
    const dialog = page.getByRole('dialog', { name: 'Prenez votre feuille' })
    await dialog.waitFor()
    const place = await dialog.boundingBox()
    const { height } = sizes.kiosk
    expect(Math.abs((place?.y ?? 0) + (place?.height ?? 0) / 2 - height / 2)).toBeLessThanOrEqual(height / 10)
    expect(await axe(page)).toEqual([])
    // It stays as long as the kiosk waits for the person.
    await page.clock.fastForward(60_000)
    expect(await dialog.isVisible()).toBe(true)
    await dialog.getByRole('button', { name: 'Terminer' }).tap()
    await onScreen(page, 'attente')
    const left = await page.evaluate(() => document.documentElement.outerHTML + location.href + window.name)
    expect(left).not.toMatch(/un secret|Camille|imprime/u)
    await begin()
    expect(await names(page)).toHaveLength(3)
    expect(
      await page
        .getByLabel(/^Vos notes/u)
        .first()
        .inputValue(),
    ).toBe('')
    expect(await page.getByLabel(/^Nom,/u).inputValue()).toBe('')
    expect(await page.locator('input:checked').count()).toBe(0)
  })

  test('read from the machine itself, shows no QR code that would lead nowhere', async ({ open }) => {
    const page = await open('', { viewport: sizes.kiosk }, (fresh) =>
      fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } })),
    )
    await page.getByRole('button', { name: 'Commencer' }).click()
    await onScreen(page, 'accueil')
    await followLink(page, linkTo(finished))
    await openPlan(page)
    expect(await heading(page)).toBe('Votre plan d’action')
    expect(await page.locator('.qr').count()).toBe(0)
  })
})
