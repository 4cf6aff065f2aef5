import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../content/languages.ts'
import { listes, resumes } from '../../../content/pages/resumes.ts'
import { noFilter, type FicheFilter } from '../../../src/pages/fiche-filter.ts'
import { Fiches } from '../../../src/pages/fiches.tsx'
import { content } from '../../support/content.ts'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { inEach, print, show } from '../support/screens.tsx'

const pages = inEach((language) => ({
  resumes: resumes(content, language),
  usages: listes(content, language).usages,
}))
const total = Object.keys(content.fiches).length

function Kept({ language, first = noFilter }: { readonly language: Language; readonly first?: FicheFilter }) {
  const [filter, setFilter] = useState(first)
  return <Fiches {...pages[language]} filter={filter} onFilter={setFilter} />
}

const shown = (): readonly string[] =>
  [...document.querySelectorAll('.rayon h3 a')].map(
    (link) => link.getAttribute('href')?.split('/').at(-2) ?? '',
  )
const count = () => screen.getByRole('heading', { level: 2 }).textContent
const choice = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name })
const optionsOf = (name: string): readonly string[] =>
  within(choice(name))
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ textContent }) => textContent)

describe('all the pages', () => {
  test('are there once each, counted, when nothing is chosen', () => {
    show(<Kept language="fr" />)
    expect([...shown()].toSorted()).toEqual(Object.keys(content.fiches).toSorted())
    expect(count()).toBe(`${total} aides`)
  })

  test('at a stage, for a public, for a need: those that the content says, and their count', async () => {
    const person = userEvent.setup()
    show(<Kept language="fr" />)
    await person.selectOptions(choice('À quel moment'), 'emploi')
    const atStage = Object.values(content.fiches).filter(({ stages }) => stages.includes('emploi'))
    expect([...shown()].toSorted()).toEqual(atStage.map(({ id }) => id).toSorted())
    expect(count()).toBe(`${atStage.length} aides`)

    await person.selectOptions(choice('À quel moment'), '')
    await person.selectOptions(choice('Pour qui'), 'salarie')
    const { etapes } = content.parcours.salarie!
    expect(new Set(shown())).toEqual(new Set(etapes.flatMap(({ fiches }) => fiches)))

    await person.selectOptions(choice('Pour quoi faire'), 'garder')
    expect(new Set(shown())).toEqual(new Set(etapes.find(({ id }) => id === 'garder')?.fiches))
    expect(count()).toBe(`${shown().length} aides`)
  })

  test('a need that a public does not have is not offered, and is left when the public changes', async () => {
    const person = userEvent.setup()
    show(<Kept language="fr" />)
    await person.selectOptions(choice('Pour qui'), 'employeur')
    expect(optionsOf('Pour quoi faire')).not.toContain('Trouver un emploi')
    await person.selectOptions(choice('Pour quoi faire'), 'employeur-recruter')
    await person.selectOptions(choice('Pour qui'), 'salarie')
    expect(choice('Pour quoi faire').value).toBe('')
    expect(shown().length).toBeGreaterThan(10)
  })

  test('the count is said when a choice changes it', async () => {
    const person = userEvent.setup()
    const { container } = show(<Kept language="fr" />)
    await person.selectOptions(choice('Pour qui'), 'esat')
    const said = container.querySelector('[data-annonces="calmes"]')
    await expect.poll(() => said?.textContent).toContain(count())
  })

  test('nothing fits: it says so, and gives all of them back', async () => {
    const person = userEvent.setup()
    show(
      <Kept
        language="fr"
        first={{ stage: 'remobilisation', parcours: 'employeur', etape: 'employeur-former' }}
      />,
    )
    expect(shown()).toEqual([])
    await person.click(screen.getByRole('button', { name: 'Tout montrer' }))
    expect(shown()).toHaveLength(total)
  })

  test.each(languages)('no word is missing in %s', (language) => {
    for (const first of [
      noFilter,
      { stage: 'remobilisation', parcours: 'employeur', etape: 'employeur-former' } as const,
    ])
      expect(
        missingWords(saidBy(print(<Kept language={language} first={first} />, { language }).innerHTML)),
      ).toEqual([])
  })
})
