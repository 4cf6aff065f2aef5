import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { unknown, type Answer } from '../../content/questions.ts'
import { answerOf, split, type Trail } from '../../machines/visite/answers.ts'
import { follow } from '../../machines/visite/trail.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import { contactOf } from '../../machines/orientation/contacts.ts'
import { writeRoute } from '../../src/routes.ts'
import { sizes } from '../e2e/browser.ts'
import type { Open } from '../e2e/visit.ts'
import { changedFrom, heading, onScreen, plain } from '../e2e/walk.ts'
import { knowledge } from '../machines/support/knowledge.ts'
import type { Cost, Journey } from './journeys.ts'
import { traveller, type Traveller } from './traveller.ts'

/** What a journey cost until the first right number, and until the sheet was printed; and what the first number in view was. */
export type Travelled = {
  /** Null where the result shows no right number. */
  readonly numero: Cost | null
  readonly feuille: Cost
  /** The first way to reach someone that the result shows. */
  readonly premier: string
  /** How many questions were answered. */
  readonly reponses: number
}

/** No gesture of a person takes longer, unless something is in the way. */
const patience = 12_000

const devices: Readonly<Record<Journey['device'], BrowserContextOptions>> = {
  telephone: { viewport: sizes.phone, hasTouch: true, isMobile: true },
  bureau: { viewport: sizes.desktop },
  borne: { viewport: sizes.kiosk, hasTouch: true },
}

/** The ways to reach those who are right for a journey, as links hold them. */
function rightLinks({ right, by, facts }: Journey): readonly string[] {
  return right.flatMap((id) => {
    const listed = knowledge.acteurs[id]
    const contact = listed ? contactOf(listed, facts, knowledge) : null
    const reaches = contact ? [contact, ...contact.autres] : (knowledge.appels[id]?.contacts ?? [])
    return reaches.flatMap(({ telephone, courriel }) => {
      const wanted = by === 'telephone' ? telephone : courriel
      return wanted === undefined
        ? []
        : [`${by === 'telephone' ? 'tel' : 'mailto'}:${wanted.replaceAll(/\s/gu, '')}`]
    })
  })
}

async function begin(page: Page, { device, language, facts }: Journey, person: Traveller): Promise<void> {
  if (device === 'borne') {
    await onScreen(page, 'attente')
    await person.press(
      page.locator(language === 'fr' ? '.attente .bouton' : `.attente-langues [lang="${language}"]`).first(),
    )
    await onScreen(page, 'accueil')
  } else if (language !== 'fr') {
    const tongue = page.locator(`.langues [lang="${language}"]`)
    if (!(await tongue.isVisible())) await person.press(page.locator('.vers-langues'))
    await person.press(tongue)
  }
  await page.waitForFunction((lang) => document.documentElement.lang === lang, language)
  const door = writeRoute({ name: 'question' }, language)
  await person.press(page.locator(`.porte[href^="${door}"][href*="${facts.profil}"]`))
  await onScreen(page, 'question')
}

/** What comes next in a visit: what is answered to the question that it asks. */
function nextAnswer(trail: Trail, facts: Facts): Answer {
  const { question } = follow(trail, knowledge)
  if (question === null) throw new Error(`Nothing is asked after ${trail.join(' ')}`)
  return answerOf(question, facts[question] ?? unknown)
}

/** Answers the questions that have the screen; returns all that is answered by then. */
async function answerQuestions(page: Page, facts: Facts, person: Traveller, from: Trail): Promise<Trail> {
  const trail = [...from]
  while ((await page.locator('[data-ecran="question"]').count()) > 0) {
    const before = await heading(page)
    const answer = nextAnswer(trail, facts)
    await person.answer(split(answer)[1], page.locator('.barre .actions > :last-child'))
    await changedFrom(page, before)
    trail.push(answer)
  }
  return trail
}

/** Answers what the result still asks: in place, or on their screens when it sends there. */
async function answerTheRest(page: Page, facts: Facts, person: Traveller, from: Trail): Promise<Trail> {
  const title = page.locator('#reste-question')
  const trail = [...from]
  while ((await title.count()) > 0) {
    const elsewhere = page.locator('#reste p > a.bouton')
    if ((await elsewhere.count()) > 0) {
      await person.press(elsewhere)
      await onScreen(page, 'question')
      const all = await answerQuestions(page, facts, person, trail)
      trail.push(...all.slice(trail.length))
    } else {
      const before = await title.textContent()
      const answer = nextAnswer(trail, facts)
      await person.answer(split(answer)[1], page.locator('#reste button[type="submit"]'), title)
      await page.waitForFunction(
        (text) => document.querySelector('#reste-question')?.textContent !== text,
        before,
      )
      trail.push(answer)
    }
  }
  return trail
}

/** Whether each of these stands in view, and not in a fold. */
async function shown(elements: Locator): Promise<readonly boolean[]> {
  return elements.evaluateAll((all) => all.map((one) => one.checkVisibility()))
}

/** Unfolds what an element is folded in, one fold after the other, the outermost first. */
async function unfold(element: Locator, person: Traveller): Promise<void> {
  while ((await shown(element)).includes(false))
    await person.press(element.locator('xpath=ancestor::details[not(@open)]').first().locator('> summary'))
}

async function findNumber(page: Page, journey: Journey, person: Traveller): Promise<Cost | null> {
  const links = rightLinks(journey)
  if (links.length === 0) return null
  const all = page.locator(links.map((link) => `main a[href="${link}"]`).join(', '))
  if ((await all.count()) === 0) return null
  const index = (await shown(all)).indexOf(true)
  const wanted = all.nth(Math.max(0, index))
  await unfold(wanted, person)
  await person.read(wanted)
  return person.cost()
}

async function printSheet(page: Page, { plan }: Journey, person: Traveller): Promise<Cost> {
  if (plan) {
    for (const id of plan.fiches) {
      const piste = page.locator('.piste', { has: page.locator(`.lire a[href*="/${id}/"]`) })
      await unfold(piste, person)
      await person.press(piste.locator('.ajouter button'))
    }
    await person.press(page.locator('.barre .actions > a'))
    await onScreen(page, 'plan')
    const note = page.locator('.plan-liste textarea').first()
    await unfold(note, person)
    await person.write(note, plan.note)
  }
  await person.press(page.locator('.barre .actions > :last-child'))
  // What tells of health is asked for: all of it is wanted.
  const all = page.locator('dialog[open] .actions > :last-child')
  if ((await page.evaluate(() => document.documentElement.dataset['imprime'])) === undefined)
    await person.press(all)
  await page.waitForFunction(() => document.documentElement.dataset['imprime'] !== undefined)
  return person.cost()
}

/** The first way to reach someone that the result shows unfolded, as it says it. */
async function firstInView(page: Page): Promise<string> {
  const reaches = page.locator('main :is(a[href^="tel:"], a[href^="mailto:"])')
  const index = (await shown(reaches)).indexOf(true)
  return index === -1 ? 'aucun' : plain(await reaches.nth(index).textContent())
}

/** Makes a journey from the first screen to the printed sheet, and counts. */
export async function travel(open: Open, journey: Journey): Promise<Travelled> {
  const kiosk = journey.device === 'borne'
  const page = await open(
    kiosk ? 'borne/' : '',
    { ...devices[journey.device], reducedMotion: 'reduce' },
    async (fresh) => {
      fresh.setDefaultTimeout(patience)
      if (kiosk) await fresh.route('**/config.json', (route) => route.fulfill({ json: { mode: 'borne' } }))
      await fresh.addInitScript(() => {
        window.print = () => void (document.documentElement.dataset['imprime'] = '')
      })
    },
  )
  const person = await traveller(page, journey.hand)
  await begin(page, journey, person)
  const { facts } = journey
  const trail = await answerQuestions(page, facts, person, [answerOf('profil', facts.profil ?? unknown)])
  await onScreen(page, 'parcours')
  const premier = await firstInView(page)
  const numero = await findNumber(page, journey, person)
  const told = journey.answersAll ? await answerTheRest(page, facts, person, trail) : trail
  return { numero, feuille: await printSheet(page, journey, person), premier, reponses: told.length }
}
