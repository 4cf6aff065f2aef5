import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { isFrench, languages } from '../../../content/languages.ts'
import { glossairePage } from '../../../content/pages/termes.ts'
import { Glossaire } from '../../../src/pages/glossaire.tsx'
import { content } from '../../support/content.ts'
import { print, show } from '../support/screens.tsx'

describe.each(languages)('the glossary in %s', (language) => {
  const termes = glossairePage(content, language)
  const page = print(<Glossaire termes={termes} />, { language })

  test('gives every term once, A to Z, with its meaning', () => {
    const shown = [...page.querySelectorAll('.termes > div')]
    expect(
      shown.map((one) => one.querySelector('dd')?.textContent.startsWith(termes[shown.indexOf(one)]!.sens)),
    ).toEqual(termes.map(() => true))
    const letters = [...page.querySelectorAll('.lettres a')].map(({ textContent }) => textContent)
    expect(letters).toEqual([...page.querySelectorAll('section > h2')].map(({ textContent }) => textContent))
    expect(letters).toEqual([...letters].toSorted((a, b) => a.localeCompare(b, 'fr')))
  })

  test('says that it is in French what is, where the page is not', () => {
    const marked = [...page.querySelectorAll('.termes dd > [lang="fr"]')].length
    expect(marked).toBe(isFrench(language) ? 0 : termes.filter(({ enFrancais }) => enFrancais).length)
    expect(page.querySelectorAll('.termes dt[lang="fr"]')).toHaveLength(
      isFrench(language) ? 0 : termes.length,
    )
  })
})

test('a letter leads to its terms', async () => {
  const person = userEvent.setup()
  show(<Glossaire termes={glossairePage(content, 'fr')} />)
  const letters = within(screen.getByRole('navigation', { name: 'Aller à une lettre' }))
  const link = letters.getByRole('link', { name: 'R' })
  await person.click(link)
  const target = document.getElementById('R')!
  expect(link.getAttribute('href')).toBe('#R')
  expect(within(target).getByText('RQTH')).toBeTruthy()
})
