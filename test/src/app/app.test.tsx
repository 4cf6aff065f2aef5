import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import * as loaders from 'virtual:passerelle/loaders'
import { fiches } from 'virtual:passerelle/pages'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { choicesOf } from '../../../content/questions.ts'
import type { Language } from '../../../content/languages.ts'
import { typeset } from '../../../content/typeset.ts'
import { writeLink } from '../../../machines/share/link.ts'
import { App } from '../../../src/app/app.tsx'
import { load } from '../../../src/app/load.ts'
import type { Kiosk, Shown } from '../../../src/app/shown.ts'
import { start } from '../../../src/app/start.ts'
import { choicesIn, questionsIn, shortVisit, visitOf } from '../../machines/support/visits.ts'
import { onLeave } from '../support/on-leave.ts'
import { heard, spoken, wordsOf } from '../support/screens.tsx'

type Options = { readonly kiosk?: Kiosk; readonly initial?: Shown }

/** A person whose every click is elsewhere on the page, as where there is a layout: two at one place are a hand that trembles. */
function visitor() {
  const user = userEvent.setup()
  let clientY = 0
  const click = (target: Element) => {
    clientY += 100
    return user.pointer({ keys: '[MouseLeft]', target, coords: { clientX: 0, clientY } })
  }
  return { click }
}

/** Opens the product at an address, as `main.tsx` does. */
async function open(path: string, { kiosk, initial }: Options = {}) {
  window.history.replaceState(null, '', path)
  const first = await start(window)
  const onEnd = vi.fn<() => void>()
  render(
    <App {...first} initial={initial ?? first.initial} kiosk={kiosk ?? null} signaler={null} onEnd={onEnd} />,
  )
  return { person: visitor(), onEnd }
}

type Person = ReturnType<typeof visitor>

const titled = (name: string) => screen.findByRole('heading', { level: 1, name: typeset(name) })
const card = (words: string) =>
  screen.getByRole<HTMLInputElement>('radio', { name: (name) => name.startsWith(words) })

/** Answers the question in view, then waits for what comes next. */
async function answer(person: Person, words: string, next: string) {
  await person.click(card(words))
  await person.click(screen.getByRole('button', { name: 'Continuer' }))
  return titled(next)
}

const questions = questionsIn(shortVisit)
const choices = choicesIn(shortVisit)

/** How the question at this place of a short visit is asked. */
const asks = (index: number, language?: Language) => wordsOf(questions[index]!, language).question
/** The answer of a short visit to its question at this place, as its card says it. */
const says = (index: number, language?: Language) =>
  wordsOf(questions[index]!, language).reponses[choices[index]!]!.choix

/** Opens at the home screen, and answers the first question of a short visit. */
async function begin(options: Options = {}) {
  const opened = await open('/', options)
  await opened.person.click(screen.getByRole('link', { name: /^Je cherche pour moi/ }))
  await titled(asks(1))
  await answer(opened.person, says(1), asks(2))
  return opened
}

/** Follows a link of ours, as if the page held it. */
function follow(href: string) {
  const link = document.createElement('a')
  link.href = href
  document.body.append(link)
  link.click()
  link.remove()
}

afterEach(() => {
  window.history.replaceState(null, '', '/')
  delete document.documentElement.dataset['theme']
})

describe('a visit', () => {
  test('goes from the home screen to a parcours, one question at a time', async () => {
    const { person } = await begin()
    const told = questions.indexOf('besoin')
    for (let index = 2; index < told; index++) await answer(person, says(index), asks(index + 1))
    await answer(person, says(told), 'Les pistes')
    expect([window.location.pathname, window.location.hash]).toEqual(['/parcours/', ''])
    expect(document.querySelector('#pistes h3')?.textContent).toContain('(VAE)')
  })

  test('goes on where its result stands: an answer there is heard, asks the next, and is one of the answers', async () => {
    const { person } = await begin()
    const told = questions.indexOf('besoin')
    for (let index = 2; index < told; index++) await answer(person, says(index), asks(index + 1))
    await answer(person, says(told), 'Les pistes')
    const valider = () => screen.getByRole('button', { name: 'Valider' })
    const long = questions.findIndex((question, index) => index > told && choicesOf(question).length > 4)
    for (let index = told + 1; index < long; index++) {
      expect(screen.getByRole('heading', { level: 3, name: typeset(asks(index)) })).toBeTruthy()
      await person.click(valider())
      await waitFor(() => expect(heard().join()).toContain('Choisissez une réponse pour continuer.'))
      await person.click(card(says(index)))
      await person.click(valider())
      const { phrase } = wordsOf(questions[index]!).reponses[choices[index]!]!
      await waitFor(() => expect(heard().join()).toContain(typeset(phrase)))
    }
    expect(screen.queryByRole('button', { name: 'Valider' })).toBeNull()
    await person.click(screen.getByRole('link', { name: 'Répondre à cette question' }))
    await titled(asks(long))
    for (let index = long; index < questions.length; index++)
      await answer(person, says(index), index + 1 < questions.length ? asks(index + 1) : 'Les pistes')
    expect(screen.queryByText('Pour préciser, si vous voulez')).toBeNull()
    await person.click(screen.getByRole('link', { name: 'Mes réponses' }))
    await titled('Vos réponses')
    expect(
      within(screen.getByRole('main')).getAllByRole('link', { name: /^Changer la réponse/ }),
    ).toHaveLength(questions.length)
  })

  test.each([
    ['proche', 'Pour une personne que j’accompagne'],
    ['employeur', 'Je suis employeur ou employeuse'],
    ['beneficiaire', null],
  ])('says whom its result, its plan and its map speak of: %s', async (profil, whom) => {
    const trail = visitOf({ profil, statut: 'salarie', departement: 'nord' })
    await open(`/questions/#1~${trail.join('~')}`)
    await titled('Vos réponses')
    for (const [path, name] of [
      ['/parcours/', /^Les pistes/],
      ['/plan/', /^Votre plan/],
      ['/carte/', /^La carte/],
    ] as const) {
      follow(path)
      await screen.findByRole('heading', { level: 1, name })
      const [first] = screen.getByRole('main').children
      expect([path, first?.matches('h1') || first?.querySelector('h1') ? null : first?.textContent]).toEqual([
        path,
        whom && typeset(whom),
      ])
    }
  })

  test.each([
    ['employeur', '3995', '3949'],
    ['proche', '3949', '3995'],
  ])('gives on every page the number of who came through the door %s', async (profil, own, other) => {
    await open(`/questions/#1~profil.${profil}`)
    await screen.findByRole('button', { name: 'Continuer' })
    for (const [path, name] of [
      ['/fiches/poe/', /^Préparation opérationnelle/],
      ['/acteurs/acteur-france-travail/', /^France Travail/],
      ['/contacts/', /^Qui/],
      ['/nulle-part/', /./],
    ] as const) {
      follow(path)
      await screen.findByRole('heading', { level: 1, name })
      await waitFor(() =>
        expect([path, document.querySelector(`a[href="tel:${own}"]`)]).not.toEqual([path, null]),
      )
      expect([path, document.querySelector(`a[href="tel:${other}"]`)]).toEqual([path, null])
    }
  })

  test('gives the focus to each new question, and its name to the document', async () => {
    await begin()
    expect(document.activeElement).toBe(await titled(asks(2)))
    expect(document.title).toBe(typeset(`${asks(2)} – Passerelle`))
  })

  test.each([
    ['« Retour »', (person: Person) => person.click(screen.getByRole('button', { name: 'Retour' }))],
    ['the browser’s Back', async () => window.history.back()],
  ])('goes back with %s to the question before, its answer still chosen', async (_, back) => {
    const { person } = await begin()
    await back(person)
    await titled(asks(1))
    expect(card(says(1)).checked).toBe(true)
  })

  test('goes forward again with the browser, the answer kept', async () => {
    await begin()
    window.history.back()
    await titled(asks(1))
    window.history.forward()
    expect(await titled(asks(2))).toBeTruthy()
  })

  test('never writes an answer in the address', async () => {
    await begin()
    expect(window.location.href).not.toMatch(/profil|statut|demandeur/)
  })

  test('can be taken up again from the home screen', async () => {
    const { person } = await begin()
    await person.click(screen.getByRole('link', { name: /^Passerelle/ }))
    await person.click(await screen.findByRole('link', { name: 'Reprendre où vous en étiez' }))
    await titled('Vos réponses')
    expect(screen.getByText(wordsOf('statut').reponses['demandeur-emploi']!.phrase)).toBeTruthy()
  })

  test('is changed from its recap, and goes on from there', async () => {
    const { person } = await begin()
    await person.click(screen.getByRole('link', { name: /^Passerelle/ }))
    await person.click(await screen.findByRole('link', { name: 'Reprendre où vous en étiez' }))
    await titled('Vos réponses')
    const { sujet, question } = wordsOf('statut')
    await person.click(screen.getByRole('link', { name: typeset(`Changer la réponse : ${sujet}`) }))
    await titled(question)
    await person.click(card('À mon compte'))
    await person.click(screen.getByRole('button', { name: 'Changer ma réponse' }))
    expect(await titled(asks(2))).toBeTruthy()
  })

  test('opened by a link that is not complete keeps what could be read, and says so', async () => {
    await open('/questions/#1~profil.beneficiaire~statut.cosmonaute')
    await titled(asks(1))
    // Shown, and said.
    await waitFor(() => expect(screen.getAllByText(/statut\.cosmonaute/)).toHaveLength(2))
  })
})

describe('a switch', () => {
  test('of language keeps the answers, the question and what is chosen', async () => {
    const { person } = await begin()
    await person.click(card(says(2)))
    for (const [name, language, path] of [
      ['Version simplifiée', 'fr-x-falc', '/facile/questions/'],
      ['العربية', 'ar', '/ar/questions/'],
      ['English', 'en', '/en/questions/'],
    ] as const) {
      await person.click(screen.getByRole('link', { name }))
      // The question may be the same in two readings: its page says when it has changed.
      await waitFor(() => expect(document.documentElement.lang).toBe(language))
      await titled(asks(2, language))
      expect(card(says(2, language)).checked).toBe(true)
      const { lang, dir } = document.documentElement
      expect([lang, dir]).toEqual([language, language === 'ar' ? 'rtl' : 'ltr'])
      expect(window.location.pathname).toBe(path)
    }
    await person.click(screen.getByRole('button', { name: 'Continue' }))
    await titled(asks(3, 'en'))
  })

  test('of language is kept by « Retour », and what one comes back to is read in it', async () => {
    const { person } = await open('/fiches/')
    await person.click(screen.getAllByRole('link', { name: /Validation des acquis/ })[0]!)
    await screen.findByRole('heading', { level: 1, name: /Validation des acquis/ })
    await person.click(screen.getByRole('link', { name: 'العربية' }))
    const back = await screen.findByRole('link', { name: spoken.ar.t('commun.retour') })
    expect(back.getAttribute('href')).toBe('/ar/fiches/')
    const met: string[] = []
    const note = () => {
      const { lang, dir } = document.documentElement
      met.push([document.activeElement?.tagName, lang, dir].join(' '))
    }
    document.addEventListener('focusin', note)
    await person.click(back)
    await titled(spoken.ar.t('fiches.titre'))
    await waitFor(() => expect(document.activeElement?.getAttribute('href')).toBe('/ar/fiches/vae/'))
    document.removeEventListener('focusin', note)
    expect(met.at(-1)).toBe('A ar rtl')
    expect(window.location.pathname).toBe('/ar/fiches/')
  })

  test('of theme keeps everything, and comes back', async () => {
    const { person } = await begin()
    await person.click(card(says(2)))
    await person.click(screen.getByRole('button', { name: /Sombre$/ }))
    expect(document.documentElement.dataset['theme']).toBe('sombre')
    expect(card(says(2)).checked).toBe(true)
    await person.click(screen.getByRole('button', { name: /Clair$/ }))
    expect(document.documentElement.dataset['theme']).toBe('clair')
  })
})

describe('ending', () => {
  test('is not offered while there is nothing to wipe', async () => {
    await open('/')
    expect(screen.queryByRole('button', { name: 'Terminer et tout effacer' })).toBeNull()
  })

  test('asks once, keeps everything on « no », wipes on « yes »', async () => {
    const { person, onEnd } = await begin()
    await person.click(screen.getByRole('button', { name: 'Terminer et tout effacer' }))
    await person.click(screen.getByRole('button', { name: 'Garder mes réponses' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onEnd).not.toHaveBeenCalled()
    await person.click(screen.getByRole('button', { name: 'Terminer et tout effacer' }))
    await person.click(screen.getByRole('button', { name: 'Oui, tout effacer' }))
    expect(onEnd).toHaveBeenCalledOnce()
  })
})

describe('a page that could not be fetched', () => {
  test('says so, keeps the answers, and comes when asked again', async () => {
    const { person } = await begin()
    await person.click(screen.getByRole('link', { name: 'Aides et formations' }))
    await titled('Toutes les aides et formations')
    vi.spyOn(fiches['vae']!, 'fr').mockRejectedValueOnce(new Error('offline'))
    await person.click(screen.getAllByRole('link', { name: /Validation des acquis/ })[0]!)
    await titled('La page n’a pas pu se charger')
    expect(screen.getByRole('link', { name: /France Travail.*39 49/ })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Réessayer' }))
    await screen.findByRole('heading', { level: 1, name: /Validation des acquis/ })
    expect(screen.getByRole('button', { name: /^Ajouter à mon plan/ })).toBeTruthy()
    follow('/reponses/')
    await titled('Vos réponses')
    expect(screen.getByText(wordsOf('statut').reponses['demandeur-emploi']!.phrase)).toBeTruthy()
  })

  test('says so again when it fails again', async () => {
    const { person } = await open('/fiches/')
    vi.spyOn(fiches['vae']!, 'fr').mockRejectedValue(new Error('offline'))
    await person.click(screen.getAllByRole('link', { name: /Validation des acquis/ })[0]!)
    await titled('La page n’a pas pu se charger')
    await person.click(screen.getByRole('button', { name: 'Réessayer' }))
    await titled('La page n’a pas pu se charger')
    await person.click(screen.getAllByRole('link', { name: 'Aides et formations' })[0]!)
    expect(await titled('Toutes les aides et formations')).toBeTruthy()
  })
})

describe('a screen that breaks', () => {
  /** The questions, broken until mended. */
  async function broken() {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const shown = await load({ name: 'question' }, 'fr')
    if (shown.kind !== 'visite') throw new Error('The questions are no visit')
    const state = { mended: false }
    const Visite = () => {
      if (!state.mended) throw new Error('broken')
      return <h1>Réparé</h1>
    }
    return { state, initial: { ...shown, pages: { ...shown.pages, Visite } } }
  }

  test('leaves someone to call and a way to try again', async () => {
    const { state, initial } = await broken()
    const { person } = await open('/questions/', { initial })
    await titled('La page n’a pas pu se charger')
    expect(screen.getByRole('link', { name: /France Travail.*39 49/ })).toBeTruthy()
    state.mended = true
    await person.click(screen.getByRole('button', { name: 'Réessayer' }))
    expect(await titled('Réparé')).toBeTruthy()
  })

  test('leaves the way to other screens open', async () => {
    const { initial } = await broken()
    const { person } = await open('/questions/', { initial })
    await person.click(screen.getByRole('link', { name: /^Passerelle/ }))
    expect(await titled('Trouvez votre chemin vers la formation et l’emploi')).toBeTruthy()
  })

  test('ends the visit at a kiosk', async () => {
    const { initial } = await broken()
    const { onEnd } = await open('/questions/', {
      initial,
      kiosk: { silence: 90_000, adresse: null, conseil: false },
    })
    expect(onEnd).toHaveBeenCalledOnce()
  })
})

describe('at a kiosk', () => {
  test('a visit leaves nothing to go back to', async () => {
    const before = window.history.length
    const { person } = await begin({ kiosk: { silence: 90_000, adresse: null, conseil: false } })
    expect(window.history.length).toBe(before)
    await person.click(screen.getByRole('button', { name: 'Retour' }))
    await titled(asks(1))
    expect(card(says(1)).checked).toBe(true)
  })

  test('the home screen says after how long it forgets', async () => {
    await open('/', { kiosk: { silence: 90_000, adresse: null, conseil: false } })
    expect(screen.getByText(/après 90 secondes sans action/)).toBeTruthy()
  })
})

describe('a full plan', () => {
  const eight = Object.keys(fiches)
    .filter((id) => id !== 'outils-opco')
    .slice(0, 8)
  const amount = '/financement/accompagnement-social/#v=1&opco=opco-ep&territoire=guyane&depenses=10'

  test('takes no amount, says so, and shows the way to make room: nothing of the form is lost', async () => {
    const full = writeLink({ trail: shortVisit, fiches: eight }, true)
    const { person } = await open(`/questions/#${full}`)
    await titled('Votre plan d’action')
    follow(amount)
    const add = await screen.findByRole('button', { name: 'Ajouter à mon plan' })
    await person.click(add)
    const told = screen.getByText(/Votre plan a déjà 8 pistes/)
    await waitFor(() => expect(heard().join()).toContain('déjà 8 pistes'))
    expect(window.location.pathname).toBe('/financement/accompagnement-social/')
    await person.click(within(told).getByRole('link', { name: 'Ouvrir mon plan' }))
    await titled('Votre plan d’action')
    await person.click(screen.getAllByRole('button', { name: /^Retirer/ })[0]!)
    window.history.back()
    const spent = await screen.findByRole<HTMLInputElement>('textbox', { name: /dépenses/ })
    expect(spent.value).toMatch(/^10\b/)
    await person.click(screen.getByRole('button', { name: 'Ajouter à mon plan' }))
    await titled('Votre plan d’action')
    expect(screen.getAllByDisplayValue(/à faire confirmer/)).toHaveLength(1)
  })
})

describe('whoever hears little or nothing', () => {
  const visit = (handicap: string) =>
    visitOf({
      profil: 'beneficiaire',
      statut: 'demandeur-emploi',
      departement: 'nord',
      besoin: 'preparer-formation',
      titre: 'oui',
      secteur: 'transport-logistique',
      handicap,
    })

  test.each([
    ['auditif', 'mailto:'],
    ['moteur', 'tel:'],
  ])('of the answer %s, a contact with both is shown with %s first', async (handicap, first) => {
    const trail = visit(handicap)
    expect(trail).toContain(`handicap.${handicap}`)
    await open(`/questions/#${writeLink({ trail, fiches: ['aides-agefiph'] }, true)}`)
    await titled('Votre plan d’action')
    const list = [...document.querySelectorAll('.joindre')].find(
      (one) => one.querySelectorAll('a').length > 1,
    )!
    expect(list.querySelector('a')!.getAttribute('href')).toMatch(first)
  })
})

test('whoever cannot phone says so beside the first number: addresses come first, else the relay that calls', async () => {
  const trail = visitOf(onLeave)
  await open(`/questions/#${writeLink({ trail, fiches: [] }, true)}`)
  await titled('Les pistes')
  const first = document.querySelector<HTMLElement>('.premier-pas')!
  const relay = /le relais de/i
  expect(within(first).queryByText(relay)).toBeNull()
  expect(within(first).getAllByText(/^Dites : «/)).not.toEqual([])
  const user = userEvent.setup()
  await user.click(within(first).getByRole('checkbox', { name: 'Je ne peux pas téléphoner' }))
  expect(within(first).getByText(relay)).toBeDefined()
  expect(within(first).getAllByText(/^Dites ou écrivez : «/)).not.toEqual([])
  await waitFor(() => expect(heard().join()).toMatch(relay))
  // By the keyboard: two presses of a finger at the same place are one.
  await user.keyboard(' ')
  expect(within(first).queryByText(relay)).toBeNull()
})

describe('what is decided', () => {
  test('is decided once for the same answers: a note typed in the plan decides nothing again', async () => {
    window.history.replaceState(
      null,
      '',
      `/questions/#${writeLink({ trail: shortVisit, fiches: ['vae'] }, true)}`,
    )
    const first = await start(window)
    if (first.initial.kind !== 'visite' || !first.initial.pages.later)
      throw new Error('The plan is a screen of decisions')
    const { later } = first.initial.pages
    const orient = vi.fn<typeof later.orient>(later.orient)
    const initial = { ...first.initial, pages: { ...first.initial.pages, later: { ...later, orient } } }
    render(<App {...first} initial={initial} kiosk={null} signaler={null} onEnd={() => undefined} />)
    expect(orient).toHaveBeenCalledOnce()
    const user = userEvent.setup()
    await user.type(screen.getAllByRole('textbox', { name: /note/i })[0]!, 'Appeler lundi')
    expect(screen.getByDisplayValue('Appeler lundi')).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: /nom/i }), 'Zoé')
    expect(orient).toHaveBeenCalledOnce()
  })
})

describe('a page that comes late', () => {
  /** Lets what is asked of a loader come when told. */
  function late<T>(loader: { en: () => Promise<T> }): () => void {
    let arrive = (): void => undefined
    const promise = new Promise<void>((resolve) => {
      arrive = resolve
    })
    const real = loader.en
    vi.spyOn(loader, 'en').mockImplementation(async () => {
      await promise
      return real()
    })
    return () => arrive()
  }

  test('another language, asked for and then a door opened: the visit begins, in that language', async () => {
    const { person } = await open('/fiches/vae/')
    const arrive = late(fiches['vae']!)
    await person.click(screen.getByRole('link', { name: 'English' }))
    await person.click(screen.getByRole('link', { name: /^Trouver mes aides/ }))
    await titled(asks(1, 'en'))
    arrive()
    expect(await titled(asks(1, 'en'))).toBeTruthy()
    expect([document.documentElement.lang, window.location.pathname]).toEqual(['en', '/en/questions/'])
  })

  test('a question answered while another language is on its way is not asked again', async () => {
    const { person } = await begin()
    const arrive = late(loaders.questions)
    await person.click(screen.getByRole('link', { name: 'English' }))
    await answer(person, says(2), asks(3))
    arrive()
    await titled(asks(3, 'en'))
    await person.click(screen.getByRole('button', { name: 'Back' }))
    await titled(asks(2, 'en'))
    expect(card(says(2, 'en')).checked).toBe(true)
  })

  test('a door opened, then another language: the visit of that door begins, in that language', async () => {
    const { person } = await open('/')
    const arrive = late(loaders.questions)
    vi.spyOn(loaders.questions, 'fr').mockImplementation(() => new Promise(() => undefined))
    await person.click(screen.getByRole('link', { name: /^Je cherche pour moi/ }))
    await person.click(screen.getByRole('link', { name: 'English' }))
    arrive()
    expect(await titled(asks(1, 'en'))).toBeTruthy()
  })

  test('a press is answered at once, said after a second, and forgotten when the page is there', async () => {
    await open('/fiches/vae/')
    const arrive = late(fiches['vae']!)
    const switched = screen.getByRole('link', { name: 'English' })
    const spokenNow = () => document.querySelector('[data-annonces="calmes"]')?.textContent
    vi.useFakeTimers()
    try {
      await act(async () => switched.click())
      expect(switched.getAttribute('aria-busy')).toBe('true')
      await act(() => vi.advanceTimersByTimeAsync(900))
      expect(spokenNow()).toBe('')
      await act(() => vi.advanceTimersByTimeAsync(200))
      await act(() => vi.advanceTimersByTimeAsync(100))
      expect(spokenNow()).toBe('Chargement…')
    } finally {
      vi.useRealTimers()
    }
    arrive()
    await screen.findByText('Back')
    expect(document.querySelectorAll('[aria-busy]')).toHaveLength(0)
  })

  test('a press whose page cannot come is no longer awaited', async () => {
    const { person } = await open('/fiches/')
    vi.spyOn(fiches['vae']!, 'fr').mockRejectedValueOnce(new Error('offline'))
    await person.click(screen.getAllByRole('link', { name: /Validation des acquis/ })[0]!)
    await titled('La page n’a pas pu se charger')
    expect(document.querySelectorAll('[aria-busy]')).toHaveLength(0)
  })

  test('what was asked for first and comes last is not shown', async () => {
    const { person } = await open('/')
    const arrive = late(loaders.listes)
    await person.click(screen.getByRole('link', { name: 'English' }))
    await screen.findByRole('link', { name: 'Français' })
    await person.click(document.querySelector('a[href="/en/acteurs/"]')!)
    await person.click(screen.getByRole('link', { name: 'Glossary' }))
    await screen.findByRole('heading', { level: 1, name: /Glossary/ })
    arrive()
    await screen.findByRole('heading', { level: 1, name: /Glossary/ })
    expect(window.location.pathname).toBe('/en/glossaire/')
  })
})
