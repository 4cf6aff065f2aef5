// The types of the content’s modules are ambient: nothing exports them.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="../../src/virtual.d.ts" />
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { fiches } from 'virtual:passerelle/loaders'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { typeset } from '../../content/typeset.ts'
import { App, type Kiosk } from '../../src/app.tsx'
import { load, type Shown } from '../../src/library.tsx'
import { readRoute } from '../../src/routes.ts'
import { wordsOf } from './screens.tsx'

type Options = { readonly kiosk?: Kiosk; readonly link?: string; readonly initial?: Shown }

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
async function open(path: string, { kiosk, link, initial }: Options = {}) {
  window.history.replaceState(null, '', path)
  const { route, language } = readRoute(path)
  const onEnd = vi.fn<() => void>()
  render(
    <App
      initial={initial ?? (await load(route, language))}
      path={path}
      link={link ?? null}
      kiosk={kiosk ?? null}
      onEnd={onEnd}
    />,
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

const asked = {
  statut: wordsOf('statut').question,
  accompagnement: wordsOf('accompagnement').question,
  departement: wordsOf('departement').question,
  besoin: wordsOf('besoin').question,
}

/** Opens at the home screen, and answers down to the question of who follows the person. */
async function begin(options: Options = {}) {
  const opened = await open('/', options)
  await opened.person.click(screen.getByRole('link', { name: /^Je cherche pour moi/ }))
  await titled(asked.statut)
  await answer(opened.person, 'Sans emploi', asked.accompagnement)
  return opened
}

afterEach(() => {
  window.history.replaceState(null, '', '/')
  delete document.documentElement.dataset['theme']
})

describe('a visit', () => {
  test('goes from the home screen to a parcours, one question at a time', async () => {
    const { person } = await begin()
    await answer(person, 'Cap emploi', asked.departement)
    await answer(person, 'Nord', asked.besoin)
    await answer(person, wordsOf('besoin').reponses['faire-reconnaitre']!.choix, 'Vos réponses')
    expect(
      within(screen.getByRole('main')).getAllByRole('link', { name: /^Changer la réponse/ }),
    ).toHaveLength(5)
    await person.click(screen.getByRole('link', { name: 'Voir mon parcours' }))
    await titled('Votre parcours')
    expect(screen.getByRole('heading', { level: 4, name: /\(VAE\)/ })).toBeTruthy()
    expect([window.location.pathname, window.location.hash]).toEqual(['/parcours/', ''])
  })

  test('gives the focus to each new question, and its name to the document', async () => {
    await begin()
    expect(document.activeElement).toBe(await titled(asked.accompagnement))
    expect(document.title).toBe(typeset(`${asked.accompagnement} – Passerelle`))
  })

  test.each([
    ['« Retour »', (person: Person) => person.click(screen.getByRole('button', { name: 'Retour' }))],
    ['the browser’s Back', async () => window.history.back()],
  ])('goes back with %s to the question before, its answer still chosen', async (_, back) => {
    const { person } = await begin()
    await back(person)
    await titled(asked.statut)
    expect(card('Sans emploi').checked).toBe(true)
  })

  test('goes forward again with the browser, the answer kept', async () => {
    await begin()
    window.history.back()
    await titled(asked.statut)
    window.history.forward()
    expect(await titled(asked.accompagnement)).toBeTruthy()
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
    await person.click(screen.getByRole('button', { name: 'Confirmer' }))
    expect(await titled(asked.departement)).toBeTruthy()
  })

  test('opened by a link that is not complete keeps what could be read, and says so', async () => {
    await open('/questions/', { link: '1~profil.beneficiaire~statut.cosmonaute' })
    await titled(asked.statut)
    expect(screen.getByRole('status').textContent).toContain('statut.cosmonaute')
  })
})

describe('a switch', () => {
  test('of language keeps the answers, the question and what is chosen', async () => {
    const { person } = await begin()
    await person.click(card('Cap emploi'))
    await person.click(screen.getByRole('link', { name: 'Version simplifiée' }))
    await titled(wordsOf('accompagnement', 'fr-x-falc').question)
    expect(card('Cap emploi').checked).toBe(true)
    expect(document.documentElement.lang).toBe('fr-x-falc')
    expect(window.location.pathname).toBe('/facile/questions/')
    await answer(person, 'Cap emploi', wordsOf('departement', 'fr-x-falc').question)
  })

  test('of theme keeps everything, and comes back', async () => {
    const { person } = await begin()
    await person.click(card('Cap emploi'))
    await person.click(screen.getByRole('button', { name: /Sombre$/ }))
    expect(document.documentElement.dataset['theme']).toBe('sombre')
    expect(card('Cap emploi').checked).toBe(true)
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
    await person.click(screen.getByRole('link', { name: 'Fiches' }))
    await titled('Toutes les fiches')
    vi.spyOn(fiches['vae']!, 'fr').mockRejectedValueOnce(new Error('offline'))
    await person.click(screen.getAllByRole('link', { name: /Validation des acquis/ })[0]!)
    await titled('La page n’a pas pu se charger')
    expect(screen.getByRole('link', { name: /France Travail.*39 49/ })).toBeTruthy()
    await person.click(screen.getByRole('button', { name: 'Réessayer' }))
    await screen.findByRole('heading', { level: 1, name: /Validation des acquis/ })
    await person.click(screen.getByRole('link', { name: /Est-ce pour moi/ }))
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
    await person.click(screen.getByRole('link', { name: 'Fiches' }))
    expect(await titled('Toutes les fiches')).toBeTruthy()
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
    expect(await titled('Trouver votre chemin vers la formation et l’emploi')).toBeTruthy()
  })

  test('ends the visit at a kiosk', async () => {
    const { initial } = await broken()
    const { onEnd } = await open('/questions/', { initial, kiosk: { minutes: 2 } })
    expect(onEnd).toHaveBeenCalledOnce()
  })
})

describe('at a kiosk', () => {
  test('a visit leaves nothing to go back to', async () => {
    const before = window.history.length
    const { person } = await begin({ kiosk: { minutes: 2 } })
    expect(window.history.length).toBe(before)
    await person.click(screen.getByRole('button', { name: 'Retour' }))
    await titled(asked.statut)
    expect(card('Sans emploi').checked).toBe(true)
  })

  test('the home screen says after how long it forgets', async () => {
    await open('/', { kiosk: { minutes: 2 } })
    expect(screen.getByText(/effacées après 2 minutes sans action/)).toBeTruthy()
  })
})
