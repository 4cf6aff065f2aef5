import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { FrenchNames, Francais, Sentence } from '../../../src/parts/francais.tsx'
import { Page } from '../../../src/parts/page.tsx'
import { Titre } from '../../../src/parts/titre.tsx'
import { print, show } from '../support/screens.tsx'

const page = (alone = false) => (
  <Page name="acteurs" alone={alone} actions={<button type="button">Agir</button>}>
    <Titre>Un écran</Titre>
  </Page>
)

test('the four languages are named each in itself, and the one in view is marked', () => {
  show(page(), { language: 'en' })
  const menu = within(screen.getByRole('group', { name: 'Language' }))
  const links = menu.getAllByRole('link')
  expect(links.map(({ textContent, lang }) => [lang, textContent])).toEqual([
    ['fr', 'Français'],
    ['fr-x-falc', 'Version simplifiée'],
    ['en', 'English'],
    ['ar', 'العربية'],
  ])
  expect(links.filter((link) => link.ariaCurrent === 'true').map(({ lang }) => lang)).toEqual(['en'])
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/', '/facile/', '/en/', '/ar/'])
})

test('the foot of a page leads to all that can be read, and says which page is in view', () => {
  show(page())
  const foot = within(screen.getByRole('navigation', { name: 'Autres pages' }))
  expect(foot.getByRole('link', { current: 'page' }).textContent).toBe('Qui contacter')
  const links = foot.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(links).toEqual(expect.arrayContaining(['/fiches/', '/acteurs/', '/opco/', '/glossaire/']))
})

test('the foot of a page leads to the desk of counsellors where it is open, in the readings that have it', () => {
  const desk = () => [...document.querySelectorAll('.pied a')].map((link) => link.getAttribute('href'))
  const elsewhere = show(page())
  expect(desk()).not.toContain('/conseil/')
  elsewhere.unmount()
  const { unmount } = show(<Page name="accueil">Accueil</Page>)
  expect(desk()).toContain('/conseil/')
  unmount()
  const closed = show(<Page name="accueil">Accueil</Page>, { conseil: false })
  expect(desk()).not.toContain('/conseil/')
  expect(desk()).toContain('/fiches/')
  closed.unmount()
  show(<Page name="accueil">Accueil</Page>, { language: 'fr-x-falc' })
  expect(desk().filter((href) => href?.includes('/conseil/'))).toEqual([])
})

test('a screen that asks stands alone: nothing else to read at its foot', () => {
  show(page(true))
  expect(screen.queryByRole('navigation', { name: 'Autres pages' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Agir' })).toBeTruthy()
})

test('the display switch is named with the words of the language', async () => {
  const onTheme = vi.fn<() => void>()
  const names = {
    fr: 'Affichage : Sombre',
    'fr-x-falc': 'Affichage : Sombre',
    en: 'Display: Dark',
    ar: 'المظهر: داكن',
  }
  for (const language of languages) {
    const { unmount } = show(page(), { language, onTheme })
    await userEvent.setup().click(screen.getByRole('button', { name: names[language] }))
    unmount()
  }
  expect(onTheme).toHaveBeenCalledTimes(4)
})

test('French inside another language says so, and keeps its direction; inside French it is plain', () => {
  const name = <Francais>Cap emploi</Francais>
  expect(print(name, { language: 'ar' }).innerHTML).toBe('<span lang="fr" dir="ltr">Cap emploi</span>')
  expect(print(name, { language: 'en' }).innerHTML).toBe('<span lang="fr" dir="ltr">Cap emploi</span>')
  expect(print(name, { language: 'fr-x-falc' }).innerHTML).toBe('Cap emploi')
})

test('a list of names reads as a sentence of the language', () => {
  const said = languages.map(
    (language) => print(<FrenchNames names={['Aisne', 'Nord', 'Oise']} />, { language }).textContent,
  )
  expect(said).toEqual([
    'Aisne, Nord et Oise',
    'Aisne, Nord et Oise',
    'Aisne, Nord and Oise',
    'Aisne وNord وOise',
  ])
})

test('a sentence takes an element where its blank is', () => {
  const said = (text: (blank: string) => string): string =>
    print(<Sentence text={text}>{<b>ici</b>}</Sentence>).innerHTML
  expect(said((blank) => `C’est ${blank} !`)).toBe('C’est <b>ici</b> !')
  expect(said((blank) => blank)).toBe('<b>ici</b>')
})
