import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { Asking } from '../../../src/app/shown.ts'
import { ResteASavoir } from '../../../src/parcours/reste-a-savoir.tsx'
import { heard, show, wordsOf } from '../support/screens.tsx'

/** A result that has one question left. */
function LastQuestion({ after }: { readonly after: string }) {
  const [left, setLeft] = useState(true)
  const asking: Asking = {
    question: 'titre',
    words: wordsOf('titre'),
    masquer: [],
    sensible: false,
    suggested: null,
    onReply: () => setLeft(false),
  }
  return <ResteASavoir asking={left ? asking : null} count={4} sign={left ? 'poe possible' : after} />
}

test('the last answer takes the title with the question: a line says so, has the focus, and what changed is heard', async () => {
  const person = userEvent.setup()
  show(<LastQuestion after="poe possible" />)
  expect(screen.getByRole('heading', { level: 2, name: 'Pour préciser, si vous voulez' })).toBeTruthy()
  await person.click(screen.getAllByRole('radio')[0]!)
  await person.click(screen.getByRole('button', { name: 'Valider' }))
  expect(screen.queryByRole('heading')).toBeNull()
  expect(document.activeElement?.textContent).toMatch(/^Il n’y a plus de question/)
  await waitFor(() => expect(heard().join()).toMatch(/^Réponse notée\..* 4 pistes trouvées\.$/))
})

test.each([
  ['poe possible', []],
  ['vae possible', ['#contenu']],
  ['poe a-verifier', ['#contenu']],
])(
  'a way up is there when the answer changed what there is to do, and only then: %s',
  async (after, ways) => {
    const person = userEvent.setup()
    show(<LastQuestion after={after} />)
    expect(screen.queryByRole('link', { name: /a changé/ })).toBeNull()
    await person.click(screen.getAllByRole('radio')[0]!)
    await person.click(screen.getByRole('button', { name: 'Valider' }))
    expect(document.activeElement?.textContent).toMatch(/^Il n’y a plus de question/)
    const links = screen.queryAllByRole('link', { name: 'Vos pistes ont changé : les revoir' })
    expect(links.map((link) => link.getAttribute('href'))).toEqual(ways)
  },
)

test('with nothing to ask from the beginning, it says nothing', () => {
  show(<ResteASavoir asking={null} count={4} sign="" />)
  expect(screen.queryByText(/plus de question/)).toBeNull()
})
