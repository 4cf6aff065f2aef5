import type { Dispatch } from 'react'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { peopleOf, rulesOf } from '../../../content/content.ts'
import type { Language } from '../../../content/languages.ts'
import { exercicesPage } from '../../../content/pages/exercices.ts'
import { questionsPage } from '../../../content/pages/questions.ts'
import { resumes } from '../../../content/pages/resumes.ts'
import { Exercices } from '../../../src/conseil/exercices.tsx'
import { factsIn, noDossier } from '../../../machines/conseil/dossier.ts'
import { noPlan } from '../../../machines/visite/plan.ts'
import { newSession, sessionAfter, type Session, type SessionEvent } from '../../../src/app/session.ts'
import { content } from '../../support/content.ts'
import { heard, print, show } from '../support/screens.tsx'

const exercices = exercicesPage(content)
const [first, second] = exercices
const rules = rulesOf(content)
const people = peopleOf(content)

function page(
  language: Language,
  dispatch: Dispatch<SessionEvent> = () => undefined,
  session: Session = newSession,
) {
  return (
    <Exercices
      exercices={exercices}
      rules={rules}
      people={people}
      resumes={resumes(content, language)}
      questions={questionsPage(content, language)}
      session={session}
      dispatch={dispatch}
    />
  )
}

// By their words and not by their roles: a role is looked for in all the fiches, for seconds.
const button = (words: string) => screen.getByText(words).closest('button')!
const box = (name: RegExp) => screen.getByLabelText(name)
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
const answer = () => screen.getByText('L’orientation attendue').closest('section')!
const reveal = () => button('Voir l’orientation attendue')

/** The names under a heading of the answer. */
function under(heading: string): readonly string[] {
  const list = within(answer()).getByText(heading).nextElementSibling!
  return [...list.querySelectorAll('a')].map(({ textContent }) => textContent)
}

/** Opens a case in French. */
async function opened(dispatch?: Dispatch<SessionEvent>) {
  const person = userEvent.setup()
  show(page('fr', dispatch))
  await person.click(button(first!.nom))
  return person
}

describe('the cases to practise on', () => {
  test('are a list, of which one is open at a time', async () => {
    const person = await opened()
    expect(button(first!.nom).getAttribute('aria-expanded')).toBe('true')
    expect(screen.getByText(/Franck a 47 ans/)).toBeTruthy()
    expect(screen.getByText('La personne est en arrêt de travail en ce moment.')).toBeTruthy()
    expect(screen.queryByText('Vous cherchez pour vous.')).toBeNull()
    await person.click(button(second!.nom))
    expect(screen.queryByText(/Franck a 47 ans/)).toBeNull()
    await person.click(button(second!.nom))
    expect(boxes()).toEqual([])
  })

  test('show nothing of the answer before it is asked for', async () => {
    const person = await opened()
    await person.click(box(/Essai encadré/))
    expect(screen.queryByText('L’orientation attendue')).toBeNull()
    await person.type(screen.getByLabelText('Filtrer par nom ou par sigle'), 'crpe{Enter}')
    expect(screen.queryByText('L’orientation attendue')).toBeNull()
  })

  test('find a fiche by its name or its sigle, and keep what is chosen in view', async () => {
    const person = await opened()
    expect(boxes()).toHaveLength(Object.keys(content.fiches).length)
    await person.click(box(/Essai encadré/))
    await person.type(screen.getByLabelText('Filtrer par nom ou par sigle'), 'CRPE')
    expect(boxes().map(({ checked }) => checked)).toEqual([false, true])
    await waitFor(() => expect(heard()).toEqual(['Dans la liste : 1.']), { timeout: 3000 })
  })

  test('tell what was right, what was missed, and why the rest is not for this person', async () => {
    const person = await opened()
    await person.click(box(/Essai encadré/))
    await person.click(box(/Activ.Projet/))
    await person.click(reveal())
    expect(document.activeElement?.textContent).toBe('L’orientation attendue')
    expect(under('Bien choisi')).toEqual(['Essai encadré'])
    expect(under('À proposer aussi')).toHaveLength(2)
    expect(under('Choisi, mais pas pour cette personne')).toEqual(['Activ’Projet'])
    expect(answer().textContent).toContain('La personne est en emploi, avec un contrat de travail.')
    expect(answer().textContent).toContain('aux personnes qui cherchent un emploi')
    expect(under('On pourrait y penser, mais ce n’est pas pour cette personne')).toEqual([
      'Objectif Parcours Pro (OPP)',
    ])
    expect(answer().textContent).toContain('Carsat')
    expect(answer().textContent).toContain('Guide, lignes')
    const told = 'Attendues et choisies : 1 sur 3. Choisies, mais pas pour cette personne : 1.'
    await waitFor(() => expect(heard()).toEqual([told]))
  })

  test('begin again with nothing chosen, and go on to the next', async () => {
    const person = await opened()
    await person.click(box(/Essai encadré/))
    await person.click(reveal())
    await person.click(button('Recommencer'))
    expect(document.activeElement?.textContent).toBe('À vous')
    expect(boxes().filter(({ checked }) => checked)).toEqual([])
    await person.click(reveal())
    await person.click(button('Cas suivant'))
    expect(document.activeElement).toBe(button(second!.nom))
    expect(button(second!.nom).getAttribute('aria-expanded')).toBe('true')
  })

  test('open at the desk, as a new case that nothing is planned for', async () => {
    const dispatch = vi.fn<Dispatch<SessionEvent>>()
    const person = await opened(dispatch)
    const link = screen.getByText('Ouvrir ce cas au poste de conseil').closest('a')!
    expect(link.getAttribute('href')).toBe('/conseil/')
    await person.click(link)
    const after = sessionAfter(
      { ...newSession, plan: { ...noPlan, fiches: ['vae'] } },
      dispatch.mock.calls[0]![0],
    )
    expect(factsIn(after.dossier!.faits)).toEqual(first!.reponses)
    expect(after.plan).toEqual(noPlan)
  })

  test('ask before they take the place of a case, be it of facts that no question of a visit asked', async () => {
    const dispatch = vi.fn<Dispatch<SessionEvent>>()
    const faits = [...noDossier.faits, 'exposition.non'] as const
    const dossier = { ...noDossier, faits, visite: newSession.visit }
    const person = userEvent.setup()
    show(page('fr', dispatch, { ...newSession, dossier }))
    await person.click(button(first!.nom))
    await person.click(screen.getByText('Ouvrir ce cas au poste de conseil'))
    expect(dispatch).not.toHaveBeenCalled()
    expect(screen.getByRole('dialog')).toBeTruthy()
  })

  test('offer no case after the last', async () => {
    const person = userEvent.setup()
    show(page('fr'))
    await person.click(button(exercices.at(-1)!.nom))
    await person.click(reveal())
    expect(screen.queryByText('Cas suivant')).toBeNull()
  })
})

test.each(['en', 'ar'] as const)('what stays in French is said to be so, in %s', async (language) => {
  const person = userEvent.setup()
  const { container } = show(page(language), { language })
  await person.click(button(first!.nom))
  await person.click(container.querySelector<HTMLElement>('form button[type=submit]')!)
  for (const text of [first!.recit[0]!, first!.pourquoi[0]!])
    expect(screen.getByText((found) => found.includes(text)).lang).toBe('fr')
})

test('the easy version says that there is none', () => {
  expect(print(page('fr-x-falc'), { language: 'fr-x-falc' }).textContent).toContain(
    'Cette page est pour les professionnels',
  )
})
