import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { typeset } from '../../../content/typeset.ts'
import { writeLink } from '../../../machines/share/link.ts'
import { App } from '../../../src/app/app.tsx'
import type { Kiosk } from '../../../src/app/shown.ts'
import { start } from '../../../src/app/start.ts'
import { visitOf } from '../../machines/support/visits.ts'

const young = visitOf({
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  accompagnement: 'mission-locale',
  departement: 'pas-de-calais',
  besoin: 'se-former',
  titre: 'non',
  age: '16-25',
})

const titled = (name: string) => screen.findByRole('heading', { level: 1, name: typeset(name) })
const link = (name: string) => screen.findAllByRole('link', { name: typeset(name) })

/** Follows a link of ours, as if the page held it. */
function follow(href: string) {
  const made = document.createElement('a')
  made.href = href
  document.body.append(made)
  made.click()
  made.remove()
}

/** Whom the result says to call first. */
const called = () => document.querySelector('.premier-pas .appel')?.textContent?.replaceAll(/\s/gu, ' ') ?? ''

Element.prototype.scrollIntoView = () => undefined

afterEach(() => window.history.replaceState(null, '', '/'))

test.each<[string, Kiosk | null]>([
  ['on the web', null],
  ['at a kiosk', { silence: 180_000, adresse: null, conseil: false }],
])('from the result to the commune and back, its office is called: %s', async (_, kiosk) => {
  window.history.replaceState(null, '', `/questions/#${writeLink({ trail: young, fiches: [] }, true)}`)
  render(<App {...await start(window)} kiosk={kiosk} signaler={null} onEnd={() => undefined} />)
  await titled('Les pistes')
  expect(called()).toMatch(/Mission locale, Arras : demandez celle de la commune.*03 21 58 15 50/)
  const user = userEvent.setup()
  const [say] = await link('Chercher le bureau par commune')
  say!.focus()
  await user.keyboard('{Enter}')
  await titled('Qui contacter, dans votre département')
  await user.type(screen.getByLabelText('Votre commune ou votre code postal'), 'Lens')
  const lens = await screen.findByRole('button', { name: /^Lens 62300/ })
  lens.focus()
  await user.keyboard('{Enter}')
  const [back] = await link('Revenir à mes pistes')
  await user.tab()
  expect(document.activeElement).toBe(back)
  await user.keyboard('{Enter}')
  await titled('Les pistes')
  await waitFor(() => expect(called()).toContain('Mission locale, Liévin : demandez celle de la commune'))
  expect(called()).toContain('03 21 74 80 40')
  expect(screen.queryAllByRole('link', { name: /^Dire la commune/ })).toEqual([])
  expect(document.querySelector('.feuille')?.textContent?.replaceAll(/\s/gu, ' ')).toContain('03 21 74 80 40')
  follow('/contacts/')
  await titled('Qui contacter, dans votre département')
  expect(await link('Revenir à mes pistes')).toHaveLength(1)
})
