import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Question } from '../../content/questions.ts'
import { writeLink } from '../../machines/share/link.ts'
import { sizes } from './browser.ts'
import { boot, start, standing } from './kiosks.ts'
import { finishedWith } from './paths.ts'
import { readPdf } from './pdf.ts'
import { onLeave } from './screens.ts'
import { test } from './visit.ts'
import { answer, followLink, heading, linkTo, onScreen, plain, speak } from './walk.ts'

const desk = { viewport: { width: 1280, height: 800 } } as const

/** What a counsellor knows of the person before them: twelve facts and two needs, by the keys that tell them. */
const known: Readonly<Partial<Record<Question, readonly string[]>>> = {
  statut: ['2'],
  departement: ['4'],
  age: ['5'],
  accompagnement: ['d'],
  titre: ['2'],
  arret: ['1'],
  inaptitude: ['2'],
  'at-mp': ['1'],
  'incapacite-10': ['2'],
  contrat: ['1'],
  employeur: ['1'],
  besoin: ['1', '6', 'n'],
  diplome: ['1'],
}

/** The fact in view. */
async function fact(page: Page): Promise<Question> {
  const name = await page.locator('.conseil-choix input').first().getAttribute('name')
  return (name ?? '').replace('fait-', '') as Question
}

/** How many proposals there are, as the desk says it. */
const counted = async (page: Page): Promise<string> =>
  plain(await page.locator('#conseil-pistes .note').textContent())

/** Tells all that is known, passing over what is not; returns how many keys it took. */
async function tellAll(page: Page): Promise<number> {
  const left = new Map(Object.entries(known) as [Question, readonly string[]][])
  let keys = 0
  while (left.size > 0 && keys < 40) {
    const question = await fact(page)
    for (const key of left.get(question) ?? ['n']) {
      await page.keyboard.press(key)
      keys += 1
    }
    left.delete(question)
    await page.waitForFunction(
      (before) => document.querySelector<HTMLInputElement>('.conseil-choix input')?.name !== `fait-${before}`,
      question,
    )
  }
  return keys
}

/** The steps of the plan, by name. */
async function planned(page: Page): Promise<readonly string[]> {
  const names = await page.locator('.conseil-etape-tete strong').allTextContents()
  return names.map(plain)
}

test('a case of twelve facts, three fiches compared and chosen, printed: at most 30 keys, no pointer', async ({
  enter,
}) => {
  const page = await enter('conseil/', desk, (fresh) =>
    fresh.addInitScript(() => {
      window.print = () => void (document.body.dataset['imprime'] = 'oui')
    }),
  )
  let keys = await tellAll(page)
  expect(await page.locator('.conseil-fait[data-etat="connu"]').count()).toBe(14)
  await page.locator('.conseil-retenir', { hasText: 'PTP' }).waitFor()
  const names = (await page.locator('.conseil-retenir strong').allTextContents()).map(plain)
  const wanted = [/^Essai encadré/, /CRPE/, /PTP/].map((name) => names.findIndex((one) => name.test(one)))
  const ranks = await page.locator('.conseil-retenir kbd').allTextContents()
  for (const key of ['ArrowDown', ...wanted.map((index) => ranks[index] ?? '')]) {
    await page.keyboard.press(key)
    keys += 1
  }
  await page.keyboard.press('c')
  expect((await page.locator('.conseil-comparer thead th').allTextContents()).map(plain)).toEqual([
    'Ce qu’on compare',
    'Essai encadré',
    'Convention de rééducation professionnelle en entreprise (CRPE)',
    'Projet de transition professionnelle (PTP)',
  ])
  await page.keyboard.press('p')
  expect(keys + 2).toBeLessThanOrEqual(30)
  expect(await page.evaluate(() => document.body.dataset['imprime'])).toBe('oui')
  expect(await planned(page)).toHaveLength(3)
  // The first number of the whole case: the service that the step names, in her département.
  expect(plain(await page.locator('.feuille .feuille-qui').first().textContent())).toContain('36 46')
})

describe('the desk fits its screen', () => {
  test.for([
    [1280, 800],
    [1440, 900],
    [1920, 1080],
  ] as const)('no page scroll at %i × %i, whatever the view', async ([width, height], { enter }) => {
    const page = await enter(linkTo(onLeave), { viewport: { width, height } })
    await onScreen(page, 'reponses')
    await followLink(page, 'conseil/')
    await onScreen(page, 'conseil')
    for (const key of ['', 'c', 'v']) {
      if (key !== '') await page.keyboard.press(key)
      const [wide, high] = await page.evaluate(() => {
        const { scrollWidth, scrollHeight } = document.documentElement
        return [scrollWidth - window.innerWidth, scrollHeight - window.innerHeight]
      })
      expect([key, wide, high]).toEqual([key, 0, 0])
    }
  })

  test.for([
    [768, 1024],
    [360, 800],
  ] as const)('stacked at %i × %i, nothing sticks out', async ([width, height], { enter }) => {
    const page = await enter(linkTo(onLeave), { viewport: { width, height } })
    await onScreen(page, 'reponses')
    await followLink(page, 'conseil/')
    await onScreen(page, 'conseil')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0)
  })
})

test('back from a fiche opened at the desk, all is as it was left', async ({ enter }) => {
  const page = await enter(linkTo(onLeave), desk)
  await onScreen(page, 'reponses')
  await followLink(page, 'conseil/')
  await onScreen(page, 'conseil')
  await page.locator('.conseil-piste').nth(3).waitFor()
  await page.locator('.conseil-ordre select').selectOption('verdict')
  const third = page.locator('.conseil-piste').nth(3)
  await third.locator('summary').click()
  const column = page.locator('[aria-labelledby="conseil-pistes"]')
  await third.locator('details a').last().scrollIntoViewIfNeeded()
  await expect.poll(() => column.evaluate((one) => one.scrollTop)).toBeGreaterThan(100)
  const place = await column.evaluate((one) => one.scrollTop)
  await third.locator('details a').last().click()
  await onScreen(page, 'fiche')
  await page.goBack()
  await onScreen(page, 'conseil')
  expect(await page.locator('.conseil-ordre select').inputValue()).toBe('verdict')
  await expect.poll(() => column.evaluate((one) => one.scrollTop)).toBe(place)
  expect(await third.locator('details').getAttribute('open')).toBe('')
})

describe('a case goes from the person to the counsellor and back', () => {
  test('a guided visit opens with its answers, and goes on at the question that the desk left', async ({
    enter,
  }) => {
    const page = await enter('questions/', desk)
    await onScreen(page, 'question')
    await answer(page, 'beneficiaire', 'salarie', 'somme')
    await followLink(page, 'conseil/')
    await onScreen(page, 'conseil')
    const told = page.locator('.conseil-fait[data-etat="connu"]')
    expect((await told.allTextContents()).map(plain)).toEqual([
      'Pour qui : La personne elle-même',
      'Situation : En emploi, avec un contrat de travail',
      'Département : Somme',
    ])
    // Two facts that the guided questions would ask next, told here.
    await page.locator('#aller-au-fait').fill('maintien')
    await page.keyboard.press('Enter')
    await expect.poll(() => told.count()).toBe(4)
    await page.locator('.conseil-gauche h2 a').click()
    await onScreen(page, 'question')
    expect(await heading(page)).toBe('Qu’est-ce qui vous amène ?')
    await answer(page, 'sante')
    // The need was told at the desk: it is not asked again.
    await followLink(page, 'conseil/')
    await onScreen(page, 'conseil')
    await expect.poll(() => told.count()).toBe(5)
  })

  test('turned to the person, it is in their reading, and the desk comes back as it was', async ({
    enter,
  }) => {
    const page = await enter(linkTo(onLeave), desk)
    await onScreen(page, 'reponses')
    await followLink(page, 'conseil/')
    await onScreen(page, 'conseil')
    const before = await counted(page)
    await page.keyboard.press('v')
    await page.locator('#personne').waitFor()
    await speak(page, 'ar')
    await expect.poll(() => page.locator('#personne').textContent()).toBe('خياراتكم')
    expect(await page.locator('.conseil-personne .telephone').count()).toBeGreaterThan(0)
    expect(await page.locator('.conseil-faits').isVisible()).toBe(false)
    await page.keyboard.press('v')
    // The counsellor reads French again, without a press more.
    await expect.poll(() => counted(page)).toBe(before)
    expect(new URL(page.url()).pathname).toBe('/conseil/')
  })

  test('what is told at the desk is wiped with it', async ({ enter }) => {
    const page = await enter('conseil/', desk)
    await page.keyboard.press('2')
    await page.locator('.conseil-outils button:not([aria-disabled])', { hasText: 'Effacer' }).click()
    await page.locator('dialog[open] .bouton').last().click()
    await onScreen(page, 'accueil')
    await followLink(page, 'conseil/')
    await onScreen(page, 'conseil')
    expect(await page.locator('.conseil-fait[data-etat="connu"]').count()).toBe(1)
  })
})

test('the sheet is one, with the appointments and who follows the case; the table prints apart', async ({
  enter,
}) => {
  const page = await enter('conseil/', desk)
  await tellAll(page)
  await page.keyboard.press('ArrowDown')
  for (const key of ['1', '3', '5']) await page.keyboard.press(key)
  await expect.poll(() => planned(page)).toHaveLength(3)
  const field = (index: number) => page.locator('.conseil-rdv').first().locator('input').nth(index)
  await field(0).fill('2027-01-14')
  await field(1).fill('09:30')
  await field(2).fill('Mme Durand')
  await field(3).fill('Apporter le courrier')
  await page.locator('.conseil-conseiller input').first().fill('Léa Petit')
  await page.locator('.conseil-conseiller input').last().fill('03 21 00 00 00')
  await page.locator('h1').click()
  const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  expect(sheets).toHaveLength(1)
  for (const text of ['14janvier2027', '9h30', 'MmeDurand', 'Apporterlecourrier', 'LéaPetit·0321000000'])
    expect(sheets[0]!.text.replaceAll(/\s|\u2060/gu, '')).toContain(text)
  await page.keyboard.press('c')
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.locator('.conseil-comparer button', { hasText: 'Imprimer' }).click()
  const table = await readPdf(await page.pdf({ preferCSSPageSize: true }))
  const text = table.map((one) => one.text).join('')
  expect(text).toContain('Comparaison')
  expect(text).not.toContain('LéaPetit')
})

describe('with health, the sheet of three steps is one, in the order of the plan, and says the answers', () => {
  const trail = finishedWith({
    profil: 'beneficiaire',
    statut: 'salarie',
    departement: 'nord',
    besoin: 'garder-emploi',
    titre: 'oui',
    arret: 'oui',
  })
  const fiches = ['essai-encadre', 'crpe', 'ptp']

  test.for(
    ['', 'facile/', 'en/', 'ar/'].flatMap(
      (base) =>
        [
          [base, 'one appointment', 1, base === 'facile/' ? 0 : 3],
          [base, 'an appointment and a note each', 3, 0],
        ] as const,
    ),
  )('/%s, %s', async ([base, , made, least], { enter }) => {
    const page = await enter(`${base}questions/#${writeLink({ trail, fiches }, true)}`, desk)
    await onScreen(page, 'plan')
    await followLink(page, `${base}conseil/`)
    await onScreen(page, 'conseil')
    await expect.poll(() => planned(page)).toHaveLength(3)
    const names = await planned(page)
    await page.locator('.conseil-case input').check()
    for (const index of fiches.slice(0, made).keys()) {
      const field = (rank: number) => page.locator('.conseil-rdv').nth(index).locator('input').nth(rank)
      await field(0).fill('2027-01-14')
      await field(1).fill('09:30')
      await field(2).fill('Mme Durand-Lefebvre, service social')
      await field(3).fill('Apporter le courrier du médecin et le contrat de travail')
    }
    await page.locator('.conseil-conseiller input').first().fill('Léa Petit')
    await page.locator('.conseil-conseiller input').last().fill('03 21 00 00 00')
    await page.locator('h1').click()
    const sheets = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(sheets).toHaveLength(1)
    // Answers give way where every step has its appointment and its note, and to the large letters of easy reading.
    const said = await page.locator('.feuille-suite').last().locator('li').count()
    expect(said).toBeGreaterThanOrEqual(least)
    const headings = (await page.locator('.feuille h3').allTextContents()).map(plain)
    expect(headings.filter((text) => /^\d/u.test(text))).toEqual(names)
  })
})

test('by Tab alone, one passes through every part of the desk and out of it', async ({ enter }) => {
  const page = await enter(linkTo(onLeave), desk)
  await onScreen(page, 'reponses')
  await followLink(page, 'conseil/')
  await onScreen(page, 'conseil')
  await page.locator('.conseil-piste').nth(3).waitFor()
  await page.locator('.conseil-retenir input').first().check()
  await page.locator('h1').click()
  const parts = [
    '.conseil-trouver',
    '.conseil-outils',
    '.conseil-faits',
    '.conseil-choix',
    '.conseil-liste',
    '.conseil-rdv',
    '.conseil-emporter',
  ]
  const met: string[] = []
  for (let presses = 0; presses < 160; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await page.evaluate(
      (all) =>
        all.find((one) => document.activeElement?.closest(one)) ??
        (document.activeElement === document.body ? 'out' : ''),
      parts,
    )
    if (here !== '' && met.at(-1) !== here) met.push(here)
    if (here === 'out') break
  }
  expect(met.filter((one, index) => met.indexOf(one) === index)).toEqual([...parts, 'out'])
})

describe('at a kiosk', () => {
  test('the desk is open only where the settings say so, and leaves nothing for the next', async ({
    open,
  }) => {
    const closed = await boot(open)
    await start(closed)
    expect(await closed.locator('.pied a[href="/conseil/"]').count()).toBe(0)
    await followLink(closed, 'conseil/')
    await onScreen(closed, 'inconnue')

    const page = await open('borne/', { ...standing, viewport: sizes.kiosk }, async (fresh) => {
      await fresh.clock.install()
      await fresh.route('**/config.json', (route) =>
        route.fulfill({ json: { mode: 'borne', conseil: true } }),
      )
    })
    await onScreen(page, 'attente')
    await start(page)
    await page.locator('.pied a[href="/conseil/"]').tap()
    await onScreen(page, 'conseil')
    await page.locator('.conseil-choix label').nth(1).tap()
    await expect.poll(() => page.locator('.conseil-fait[data-etat="connu"]').count()).toBe(2)
    await page.clock.fastForward(1_000)
    await page.locator('.conseil-outils button:not([aria-disabled])', { hasText: 'Effacer' }).tap()
    await page.clock.fastForward(1_000)
    await page.locator('dialog[open] .bouton').last().tap()
    await onScreen(page, 'attente')
    await start(page)
    await page.locator('.pied a[href="/conseil/"]').tap()
    await onScreen(page, 'conseil')
    expect(await page.locator('.conseil-fait[data-etat="connu"]').count()).toBe(1)
  })
})
