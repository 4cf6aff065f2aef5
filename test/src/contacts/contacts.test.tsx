import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import type { Bureaux } from '../../../content/pages/bureaux.ts'
import { contactsPage } from '../../../content/pages/contacts.ts'
import { writeCommunes } from '../../../content/compile/communes-insee.ts'
import { lieuOfFacts, type ChosenLieu } from '../../../src/contacts/chosen-lieu.ts'
import { Contacts } from '../../../src/contacts/contacts.tsx'
import { content } from '../../support/content.ts'
import { localOffices } from '../../support/local-offices.ts'
import { inEach, print, show } from '../support/screens.tsx'

const communes = writeCommunes()
const pages = inEach((language) => contactsPage(content, language))
let fetched = 0
/** A visit that fetched nothing yet. */
const fetcher = () => (): Promise<Bureaux> => {
  fetched += 1
  return Promise.resolve(localOffices)
}
Element.prototype.scrollIntoView = () => undefined

type Given = { kiosk?: boolean; start?: ChosenLieu | null; parcours?: string | null }

function Screen({ kiosk = false, start = null, parcours = null }: Given) {
  const [lieu, setLieu] = useState(start)
  const [fetchBureaux] = useState(fetcher)
  return (
    <Contacts
      page={pages.fr}
      communes={communes}
      kiosk={kiosk}
      lieu={lieu}
      onLieu={setLieu}
      parcours={parcours}
      fetchBureaux={fetchBureaux}
    />
  )
}

const field = (): HTMLElement => screen.getByLabelText('Votre commune ou votre code postal')

async function type(text: string): Promise<void> {
  await userEvent.type(field(), text)
  await waitFor(() => expect(document.querySelector('.lieu-trouve')).not.toBeNull())
}

/** What is said of a need, opened. */
async function need(title: string): Promise<HTMLElement> {
  await userEvent.click(screen.getByText(title))
  const details = screen.getByText(title).closest('details')
  if (!details) throw new Error(`« ${title} » is not a need`)
  return details
}

describe('whom to call', () => {
  test('is found by a postcode: the communes to choose from, then the offices of their département and no other', async () => {
    show(<Screen />)
    await type('62500')
    await waitFor(() =>
      expect(screen.getByText('9 communes trouvées. Choisissez la vôtre.', { selector: 'h3' })).toBeTruthy(),
    )
    await userEvent.click(screen.getByRole('button', { name: /^Saint-Omer/ }))
    const title = screen.getByRole('heading', { name: /Dans votre département\s: Pas-de-Calais/ })
    expect(document.activeElement).toBe(title)
    expect(
      screen.getByText('Votre commune : Saint-Omer', { normalizer: (text) => text.replaceAll(/\s/g, ' ') }),
    ).toBeTruthy()
    expect((field() as HTMLInputElement).value).toBe('')
    const handicap = await need('Trouver ou garder un emploi avec un handicap')
    expect(
      within(handicap)
        .getByRole('link', { name: /03\s21\s21\s36\s80/ })
        .getAttribute('href'),
    ).toBe('tel:0321213680')
    expect(handicap.textContent).not.toContain('Cap emploi Oise')
    expect(
      within(handicap)
        .getByRole('link', { name: /Tous les Cap emploi/ })
        .getAttribute('href'),
    ).toContain('lannuaire.service-public.gouv.fr')
  })

  test('is found by a département, without typing', async () => {
    show(<Screen />)
    await userEvent.click(screen.getByRole('button', { name: 'Oise' }))
    expect(screen.getByRole('button', { name: 'Oise' }).getAttribute('aria-pressed')).toBe('true')
    expect((await need('Faire reconnaître un handicap')).textContent).toContain('MDPH de l’Oise')
  })

  test('elsewhere in France: those who answer everywhere, and the official directory', async () => {
    show(<Screen />)
    await type('75001')
    await waitFor(() => expect(screen.getByText(/n’est pas dans l’Aisne/, { selector: 'h3' })).toBeTruthy())
    await userEvent.click(screen.getByRole('button', { name: 'Voir les numéros pour toute la France' }))
    expect(screen.getByRole('link', { name: /annuaire officiel/ }).getAttribute('href')).toBe(
      'https://lannuaire.service-public.gouv.fr/',
    )
    expect((await need('Chercher un emploi')).textContent).toContain('Partout en France')
    const recognised = (await need('Faire reconnaître un handicap')).textContent
    expect(recognised).toContain('MDPH, dans le département')
    expect(recognised).not.toMatch(/MDPH (du|de)/)
  })

  test('when nothing has that name, says what to do, or what is near', async () => {
    show(<Screen />)
    await type('dunkerke')
    await waitFor(() =>
      expect(
        screen.getByText('Vouliez-vous dire :', { normalizer: (text) => text.replaceAll(/\s/g, ' ') }),
      ).toBeTruthy(),
    )
    expect(screen.getByRole('button', { name: /^Dunkerque/ })).toBeTruthy()
    await userEvent.clear(field())
    await type('xyzzy')
    await waitFor(() => expect(screen.getByText(/Vérifiez l’écriture/)).toBeTruthy())
  })

  test('a long list shows its beginning, and how many more', async () => {
    show(<Screen />)
    await type('62130')
    await waitFor(() => expect(screen.getByText('Voir 21 autres communes')).toBeTruthy())
    await userEvent.click(screen.getByRole('button', { name: /^Voir les contacts\s: Pas-de-Calais$/ }))
    expect(screen.getByRole('heading', { name: /Dans votre département\s: Pas-de-Calais/ })).toBeTruthy()
  })

  test('Enter leads to what was found', async () => {
    show(<Screen />)
    await userEvent.type(field(), 'amiens{Enter}')
    expect(document.activeElement?.textContent).toContain('communes trouvées')
  })
})

describe('the keys', () => {
  test('are there at the kiosk, which asks for no other keyboard, and type a postcode', async () => {
    show(<Screen kiosk />)
    expect(field().getAttribute('inputmode')).toBe('none')
    const keys = within(screen.getByRole('group', { name: 'Clavier de chiffres' }))
    for (const figure of '59155') await userEvent.click(keys.getByRole('button', { name: figure }))
    expect((field() as HTMLInputElement).value).toBe('59155')
    expect(keys.getByRole('status').textContent).toMatch(/: 5 9 1 5 5$/)
    await userEvent.click(keys.getByRole('button', { name: '9' }))
    expect((field() as HTMLInputElement).value).toBe('59155')
    await waitFor(() => expect(screen.getByRole('button', { name: /^Faches-Thumesnil/ })).toBeTruthy())
    await userEvent.click(keys.getByRole('button', { name: 'Effacer un chiffre' }))
    expect((field() as HTMLInputElement).value).toBe('5915')
    await userEvent.click(keys.getByRole('button', { name: 'Effacer' }))
    expect((field() as HTMLInputElement).value).toBe('')
  })

  test('are asked for elsewhere', async () => {
    show(<Screen />)
    expect(screen.queryByRole('group', { name: 'Clavier de chiffres' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Clavier de chiffres' }))
    expect(screen.getByRole('group', { name: 'Clavier de chiffres' })).toBeTruthy()
  })
})

test('a commune leads to its mission locale, and the others of the département are folded; nothing is fetched before', async () => {
  fetched = 0
  show(<Screen />)
  expect(fetched).toBe(0)
  await type('62500')
  await userEvent.click(await screen.findByRole('button', { name: /^Saint-Omer/ }))
  const young = await need('J’ai moins de 26 ans (moins de 30 avec une RQTH) et je cherche ma voie')
  const link = await within(young).findByRole('link', { name: /03\s21\s93\s99\s00/ })
  expect(link.closest('details')).toBe(young)
  const others = within(young).getByRole('link', { name: /03\s21\s34\s15\s38/ })
  expect(others.closest('details')).not.toBe(young)
  expect(young.textContent).not.toContain('Mission locale, Beauvais')
  expect(fetched).toBe(1)
})

test('a commune without an office leads to those around, open, and is told to ask which one it is', async () => {
  show(<Screen />)
  await type('Loos')
  await userEvent.click(await screen.findByRole('button', { name: /^Loos 59120/ }))
  const young = await need('J’ai moins de 26 ans (moins de 30 avec une RQTH) et je cherche ma voie')
  await waitFor(() => expect(young.textContent).toMatch(/Pas de bureau dans votre commune, Loos/))
  const open = within(young)
    .getAllByRole('heading', { level: 5 })
    .filter((heading) => heading.closest('details') === young)
    .map(({ textContent }) => textContent)
  expect(open).toHaveLength(7)
  expect(open[0]).toBe('Mission locale, Lille - Maréchal-Vaillant')
  expect(open.at(-1)).toMatch(/^Missions locales des Hauts-de-France/)
  expect(
    within(young).getByRole('heading', { name: 'Mission locale, Ronchin', hidden: true }).closest('details'),
  ).not.toBe(young)
})

test('while the commune is not said, an office of the département is there to ask which one it is', async () => {
  show(<Screen start={{ departement: 'nord', commune: null }} />)
  const young = await need('J’ai moins de 26 ans (moins de 30 avec une RQTH) et je cherche ma voie')
  const asked = within(young).getByText('Mission locale, Lille : demandez celle de la commune')
  expect(asked.closest('details')).toBe(young)
})

test('a commune leads to the occupational health of its arrondissement; where none is known to hold it, to all there', async () => {
  const at = (arrondissement: string, commune: string): ChosenLieu => ({
    departement: 'nord',
    commune,
    territoire: { epci: '', arrondissement },
  })
  const named = async () =>
    (await need('Je suis en arrêt de travail, ou ma santé menace mon emploi')).textContent
  show(<Screen start={at('596', 'Denain')} />)
  expect(await named()).toContain('preveno')
  expect(await named()).not.toContain('Pôle Santé Travail')
  cleanup()
  show(<Screen start={at('592', 'Cambrai')} />)
  expect(await named()).toMatch(/Pôle Santé Travail[^]*preveno/)
})

test('who comes from a result goes back to it once the commune is chosen, first of all', async () => {
  show(<Screen start={{ departement: 'nord', commune: null }} parcours="/parcours/" />)
  expect(screen.queryByRole('link', { name: 'Revenir à mes pistes' })).toBeNull()
  await type('Loos')
  await userEvent.click(await screen.findByRole('button', { name: /^Loos 59120/ }))
  await userEvent.tab()
  const back = screen.getByRole('link', { name: 'Revenir à mes pistes' })
  expect(document.activeElement).toBe(back)
  expect(back.getAttribute('href')).toBe('/parcours/')
})

test('the answers of a visit say where one lives', () => {
  expect(lieuOfFacts({ departement: 'nord' })).toEqual({ departement: 'nord', commune: null })
  expect(lieuOfFacts({ departement: 'drom' })).toEqual({ departement: 'ailleurs', commune: null })
  expect(lieuOfFacts({ departement: 'ne-sait-pas' })).toBeNull()
  expect(lieuOfFacts({})).toBeNull()
  expect(lieuOfFacts(null)).toBeNull()
})

test.each(languages)(
  'before anything is said, every acteur can be reached from the page, in %s',
  (language) => {
    const page = print(
      <Contacts
        page={pages[language]}
        communes={communes}
        kiosk={false}
        lieu={null}
        onLieu={() => undefined}
        parcours={null}
        fetchBureaux={fetcher()}
      />,
      { language },
    )
    for (const id of Object.keys(content.acteurs))
      expect(page.querySelector(`a[href$="/acteurs/${id}/"]`)).not.toBeNull()
    expect(page.textContent).not.toMatch(/plus proche|nearest|الأقرب/)
    expect(page.querySelectorAll('.besoin')).toHaveLength(Object.keys(content.besoins).length)
  },
)
