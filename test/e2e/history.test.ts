import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { questions, unknown } from '../../content/questions.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import { choicesIn, headingOf, questionsIn, shortVisit } from '../machines/support/visits.ts'
import { test } from './visit.ts'
import {
  answer,
  arrived,
  changedFrom,
  choose,
  chosen,
  followLink,
  goOn,
  heading,
  linkTo,
  onScreen,
  plain,
  returned,
  toAnswers,
} from './walk.ts'

const entry = shortVisit.slice(0, 2)
const complete = shortVisit
const choices = choicesIn(shortVisit)
const asks = questionsIn(shortVisit).map(headingOf)
const [, statut = '', third = '', fourth = ''] = choices
const everyAnswer = Object.entries(questions).flatMap(([question, accepted]) =>
  [...accepted, unknown].map((choice) => `${question}.${choice}`),
)

/** The answers of the vocabulary that stand in what the browser keeps: address, history, storage, cookies, name, title. */
async function kept(page: Page): Promise<readonly string[]> {
  const places = await page.evaluate(() =>
    JSON.stringify([
      location.href,
      document.referrer,
      history.state,
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      window.name,
      document.title,
    ]),
  )
  return everyAnswer.filter((one) => places.includes(one))
}

/** Goes through the browser's history and waits for the screen to follow. */
async function travel(page: Page, way: 'goBack' | 'goForward'): Promise<string> {
  const before = await heading(page)
  await page[way]({ waitUntil: 'commit' })
  await changedFrom(page, before)
  return heading(page)
}

/** Presses « Retour » and waits for the screen before. */
async function pressBack(page: Page): Promise<string> {
  const before = await heading(page)
  await page.getByRole('button', { name: 'Retour' }).press('Enter')
  await changedFrom(page, before)
  return heading(page)
}

describe('the history of a visit', () => {
  test('Back and Forward of the browser walk the questions, with the answers at hand', async ({ enter }) => {
    const page = await enter()
    await page.getByText('Je cherche pour moi').click()
    const first = await arrived(page, 'question')
    await answer(page, statut)
    const second = await heading(page)
    await answer(page, third)
    const next = await heading(page)
    await answer(page, fourth)

    expect(await travel(page, 'goBack')).toBe(next)
    await arrived(page)
    expect(await chosen(page)).toBe(fourth)
    expect(await travel(page, 'goBack')).toBe(second)
    expect(await chosen(page)).toBe(third)
    expect(await travel(page, 'goBack')).toBe(first)
    expect(await chosen(page)).toBe(statut)
    expect(await travel(page, 'goForward')).toBe(second)
    expect(await chosen(page)).toBe(third)
    expect(await travel(page, 'goForward')).toBe(next)
    expect(await chosen(page)).toBe(fourth)
  })

  test('Back leaves the questions for the home screen, where the visit can be taken up again', async ({
    enter,
  }) => {
    const page = await enter()
    await page.getByText('Je cherche pour moi').click()
    await arrived(page, 'question')
    await answer(page, statut)
    await travel(page, 'goBack')
    await travel(page, 'goBack')
    await arrived(page, 'accueil')
    await page.getByRole('link', { name: 'Reprendre où vous en étiez' }).click()
    await arrived(page, 'reponses')
    await goOn(page)
    expect(await arrived(page, 'question')).toBe(asks[1])
  })

  test('« Retour » does the same, and Retour then Continuer gives the same trail', async ({ enter }) => {
    const page = await enter()
    await page.getByText('Je cherche pour moi').click()
    await arrived(page, 'question')
    await answer(page, ...choices.slice(1))
    await toAnswers(page)
    const sentences = await page.locator('.recit p').allTextContents()
    expect(sentences).toHaveLength(choices.length)

    for (const choice of choices.slice(2).toReversed()) {
      await pressBack(page)
      expect(await chosen(page)).toBe(choice)
    }
    await arrived(page, 'question')
    const told = questionsIn(complete).indexOf('besoin') + 1
    for (const asked of [...asks.slice(3, told), 'Les pistes']) {
      const before = await heading(page)
      await page.getByRole('button', { name: 'Continuer' }).press('Enter')
      await changedFrom(page, before)
      expect(await heading(page)).toBe(asked)
    }
    for (const asked of asks.slice(told)) {
      const question = page.locator('#reste-question, [data-ecran="question"] h1').first()
      await expect.poll(async () => plain(await question.textContent())).toBe(asked)
      if ((await page.locator('#reste').count()) > 0 && (await page.locator('#reste form').count()) === 0) {
        await page.locator('#reste a.bouton').press('Enter')
        await arrived(page, 'question')
      }
      await page.getByRole('button', { name: /^(?:Valider|Continuer)$/ }).press('Enter')
    }
    await toAnswers(page)
    expect(await page.locator('.recit p').allTextContents()).toEqual(sentences)
  })

  test('the answer to a question that was followed from the result leads back to it', async ({ enter }) => {
    const page = await enter(linkTo(complete))
    await onScreen(page, 'reponses')
    const besoin = questionsIn(complete).indexOf('besoin')
    for (let steps = complete.length; steps > besoin; steps--) await pressBack(page)
    await answer(page, 'trouver-emploi')
    await arrived(page, 'parcours')
    // Ages are too many for the result: they have their screen.
    await page.locator('#reste a.bouton').press('Enter')
    await arrived(page, 'question')
    await choose(page, '30-44')
    await goOn(page)
    await arrived(page, 'parcours')
    expect(plain(await page.locator('#reste-question').textContent())).not.toContain('âge')
  })

  test('another answer after Back forgets what no longer follows', async ({ enter }) => {
    const page = await enter(linkTo(complete))
    await onScreen(page, 'reponses')
    const besoin = questionsIn(complete).indexOf('besoin')
    for (let steps = complete.length; steps > besoin; steps--) await pressBack(page)
    await answer(page, 'definir-projet')
    await arrived(page, 'parcours')
    await page.goBack()
    await arrived(page, 'question')
    expect(await chosen(page)).toBe('definir-projet')
    await answer(page, ...choices.slice(besoin))
    await toAnswers(page)
    expect(await page.locator('.recit li').count()).toBe(complete.length)
  })

  test('nothing of the answers is in the address, the history or a storage, at any step', async ({
    enter,
  }) => {
    const page = await enter()
    await page.getByText('Je cherche pour moi').click()
    await arrived(page, 'question')
    expect(await kept(page)).toEqual([])
    for (const choice of choices.slice(1)) {
      await answer(page, choice)
      expect(await kept(page), `after ${choice}`).toEqual([])
    }
    await onScreen(page, 'parcours')
    await toAnswers(page)
    await goOn(page)
    await arrived(page, 'parcours')
    expect(await kept(page)).toEqual([])
    await page.goBack()
    await returned(page, 'reponses')
    await page.locator('.recit a[href$="/besoin/"]').click()
    await arrived(page, 'changer')
    await choose(page, 'se-former')
    expect(await kept(page)).toEqual([])
    await page.reload()
    await onScreen(page, 'sans-reponse')
    expect(await heading(page)).toBe('Pas encore de réponse')
    expect(await kept(page)).toEqual([])
  })

  test('a reload in the middle of the questions begins them anew', async ({ enter }) => {
    const page = await enter(linkTo(entry))
    await page.waitForFunction(() => location.hash === '')
    await answer(page, third, fourth)
    await page.reload()
    await onScreen(page, 'question')
    expect(await heading(page)).toBe(asks[0])
    expect(await chosen(page)).toBeNull()
    await answer(page, 'beneficiaire')
    expect(await heading(page)).toBe(asks[1])
  })
})

describe('the history of a result', () => {
  const seeker: Trail = [
    'profil.beneficiaire',
    'statut.demandeur-emploi',
    'departement.nord',
    'accompagnement.cap-emploi',
    'besoin.definir-projet',
  ]
  /** What is proposed, and what is still asked. */
  const shown = async (page: Page): Promise<readonly string[]> =>
    (await page.locator('.piste h3, #reste-question').allTextContents()).map((text) => plain(text))

  /** To a first result, then one more answer on it. */
  async function result(page: Page): Promise<readonly string[]> {
    await onScreen(page, 'question')
    await answer(page, ...choicesIn(seeker))
    await arrived(page, 'parcours')
    await answer(page, 'oui')
    return shown(page)
  }

  test('Back to a question, then Forward: the result is the one that was left', async ({ enter }) => {
    const page = await enter('questions/')
    const before = await result(page)
    await page.goBack()
    await onScreen(page, 'question')
    await page.goForward()
    await onScreen(page, 'parcours')
    await expect.poll(() => shown(page), { timeout: 60_000 }).toEqual(before)
  })

  test('« Retour » from a question opened on the result leads to it, with every answer', async ({
    enter,
  }) => {
    const page = await enter('questions/')
    const before = await result(page)
    await followLink(page, 'questions/')
    await onScreen(page, 'question')
    await page.getByRole('button', { name: 'Retour' }).press('Enter')
    await onScreen(page, 'parcours')
    expect(await shown(page)).toEqual(before)
  })
})

describe('an address typed, shared or kept', () => {
  test('a fiche opens in each language', async ({ enter }) => {
    const page = await enter('fiches/poe/')
    expect(await heading(page)).toContain('Préparation opérationnelle à l’emploi')
    await page.goto(new URL('/facile/fiches/poe/', page.url()).href)
    await onScreen(page, 'fiche')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr-x-falc')
  })

  test.for(['parcours/', 'reponses/', 'reponses/age/', 'facile/parcours/', 'facile/reponses/age/'])(
    '%s without answers says so and leads on',
    async (path, { enter }) => {
      const page = await enter(path)
      await onScreen(page, 'sans-reponse')
      expect(await page.locator('a[href="tel:3949"]').count()).toBe(1)
      await goOn(page)
      await arrived(page, 'question')
      await answer(page, 'beneficiaire')
    },
  )

  test('the questions open at the first one, without a door', async ({ enter }) => {
    const page = await enter('questions/')
    expect(await heading(page)).toBe(asks[0])
    await pressBack(page)
    await arrived(page, 'accueil')
  })

  test.for([
    ['fiches/nulle-part/', 'Il n’y a pas de page « nulle-part »'],
    ['fiches/prêt/', 'Il n’y a pas de page « prêt »'],
    ['rien/du/tout', '« /rien/du/tout/ »'],
    ['reponses/licorne/', '« /reponses/licorne/ »'],
    ['fiches/%E0%A4%A/', '« %E0%A4%A »'],
    ['%FF%FE/', '%FF%FE'],
    ['fiches/%3Cscript%3E/', '« <script> »'],
  ] as const)('%s does not exist: the page says so and leads on', async ([path, words], { enter }) => {
    const page = await enter(path)
    await onScreen(page, 'inconnue')
    expect(plain(await page.locator('.chapeau').textContent())).toContain(words)
    await page.locator('main').getByRole('link', { name: 'Toutes les aides et formations' }).click()
    await arrived(page, 'fiches')
    await page.goBack()
    await returned(page, 'inconnue')
  })

  test('a missing last slash is forgiven', async ({ enter }) => {
    const page = await enter('fiches/poe')
    await onScreen(page, 'fiche')
  })
})

describe('a link that carries answers', () => {
  test('opens the recap when complete, and its fragment leaves the address', async ({ enter }) => {
    const page = await enter(linkTo(complete))
    await arrived(page, 'reponses')
    expect(await page.locator('.recit li').count()).toBe(complete.length)
    expect(page.url()).not.toContain('~')
    expect(await kept(page)).toEqual([])
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
    await goOn(page)
    await arrived(page, 'parcours')
  })

  test('opens the next question when it stops on the way', async ({ enter }) => {
    const page = await enter(linkTo(entry))
    await onScreen(page, 'question')
    await page.waitForFunction(() => location.hash === '')
    expect(await heading(page)).toBe(asks[2])
    expect(await page.locator('.avis').count()).toBe(0)
    expect(await kept(page)).toEqual([])
  })

  test.for([
    ['an unknown answer', [...entry, 'departement.licorne', 'besoin.se-former'], 'departement.licorne'],
    ['a text cut in the middle', [...entry, 'departement.no'], 'departement.no'],
    ['an answer misplaced', [...entry, 'besoin.se-former'], 'besoin.se-former'],
  ] as const)(
    '%s is told, what was readable is kept, and one can continue',
    async ([, answers, text], { enter }) => {
      const page = await enter(linkTo(answers))
      await page.locator('.avis').waitFor()
      expect(await page.locator('.avis').textContent()).toContain(text)
      expect(await heading(page)).toBe(asks[2])
      await page.waitForFunction(() => location.hash === '')
      await answer(page, third)
      expect(await page.locator('.avis').count()).toBe(0)
    },
  )

  test.for(['2~profil.beneficiaire', 'n-importe-quoi', '1~', '~', '%E0%A4%A'])(
    'a fragment that cannot be read (« %s ») begins at the first question, and says so',
    async (fragment, { enter }) => {
      const page = await enter(`questions/#${fragment}`)
      await page.locator('.avis').waitFor()
      expect(await heading(page)).toBe(asks[0])
      await answer(page, 'beneficiaire')
    },
  )

  test('an anchor of the page is no link, and Back still walks one question at a time', async ({ enter }) => {
    const page = await enter('questions/')
    await page.evaluate(() => document.querySelector<HTMLElement>('.evitement')?.focus())
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => location.hash === '#contenu')
    await answer(page, 'beneficiaire')
    await page.goBack()
    expect(await arrived(page)).toBe(asks[0])
    await page.reload()
    await onScreen(page, 'question')
    expect(await page.locator('.avis').count()).toBe(0)
  })

  test('opened over a visit under way, it replaces the answers and leaves the address too', async ({
    enter,
  }) => {
    const page = await enter(linkTo(entry))
    await page.waitForFunction(() => location.hash === '')
    await answer(page, third)
    await page.goto(new URL(`/${linkTo(complete)}`, page.url()).href)
    await arrived(page, 'reponses')
    expect(await page.locator('.recit li').count()).toBe(complete.length)
    expect(page.url()).not.toContain('~')
  })
})
