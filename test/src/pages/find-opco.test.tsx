import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { listes } from '../../../content/pages/resumes.ts'
import { glossairePage } from '../../../content/pages/termes.ts'
import { Glossaire } from '../../../src/pages/glossaire.tsx'
import { Opcos } from '../../../src/pages/opcos.tsx'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { content } from '../../support/content.ts'
import { print, show } from '../support/screens.tsx'

const field = () => screen.getByRole<HTMLInputElement>('searchbox')

describe('the OPCO of a company', () => {
  const open = () => {
    show(<Opcos opco={listes(content, 'fr').opco} />)
    return userEvent.setup()
  }
  const finder = () => within(screen.getByRole('region', { name: 'Trouver l’OPCO d’une entreprise' }))

  test('from a trade: the OPCO, why, and that it is to be confirmed', async () => {
    const person = open()
    await person.type(field(), 'coiffeuse')
    const card = within((await finder().findAllByRole('listitem'))[0]!)
    expect(card.getByRole('link', { name: 'OPCO EP' }).getAttribute('href')).toBe('/opco/opco-ep/')
    expect(card.getByText('Possible, à confirmer')).toBeTruthy()
    expect(card.getByText('Métier')).toBeTruthy()
  })

  test('from a number: likely, still to be confirmed', async () => {
    const person = open()
    await person.type(field(), 'IDCC 1979{Enter}')
    expect(document.activeElement?.textContent).toMatch(/^1 OPCO pour/)
    const card = within(finder().getAllByRole('listitem')[0]!)
    expect(card.getByRole('link', { name: 'AKTO' })).toBeTruthy()
    expect(card.getByText('Probable, à confirmer')).toBeTruthy()
  })

  test('what is unknown is said, and the official tool is always there', async () => {
    const person = open()
    const tool = () =>
      finder()
        .getByRole('link', { name: /Quel est mon OPCO/ })
        .getAttribute('href')
    expect(tool()).toBe('https://quel-est-mon-opco.francecompetences.fr/')
    await person.type(field(), '9998{Enter}')
    expect(document.activeElement?.textContent).toMatch(/ne connaissons pas le numéro IDCC 9998/)
    await person.clear(field())
    await person.type(field(), 'xqzwv{Enter}')
    expect(document.activeElement?.textContent).toMatch(/ne trouvons pas d’OPCO/)
    expect(tool()).toBeTruthy()
  })

  test.each(['fr', 'fr-x-falc', 'en', 'ar'] as const)('no word is missing in %s', (language) => {
    const page = print(<Opcos opco={listes(content, language).opco} />, { language })
    expect(missingWords(saidBy(page.innerHTML))).toEqual([])
  })
})

describe('the glossary', () => {
  const termes = glossairePage(content, 'fr')
  const open = () => {
    show(<Glossaire termes={termes} />)
    return userEvent.setup()
  }
  const shown = () =>
    [...document.querySelectorAll('dt > span')].map((term) => term.firstChild?.textContent?.trim())

  test('has an anchor for each term, all different', () => {
    const anchors = termes.map(({ ancre }) => ancre)
    expect(new Set(anchors).size).toBe(termes.length)
    expect(anchors.filter((anchor) => !/^mot-[a-z0-9-]+$/.test(anchor))).toEqual([])
    open()
    expect(document.querySelectorAll('[id^="mot-"]')).toHaveLength(termes.length)
    expect(document.getElementById('mot-rqth')?.textContent).toContain('RQTH')
  })

  test('is filtered while one types, in its own order', async () => {
    const person = open()
    await person.type(field(), 'rqt h{Enter}')
    expect(shown()).toContain('RQTH')
    expect(shown().length).toBeLessThan(6)
    expect(document.activeElement?.textContent).toMatch(/mots? pour/)
    await person.click(screen.getByRole('button', { name: 'Revoir tout le glossaire' }))
    expect(document.activeElement).toBe(field())
    await expect.poll(() => shown().length).toBe(termes.length)
  })

  test('finds by meaning, mistakes forgiven', async () => {
    const person = open()
    await person.type(field(), 'aprentis{Enter}')
    expect(shown()).toContain('CFA')
    await person.clear(field())
    await person.type(field(), 'xqzwv{Enter}')
    expect(document.activeElement?.textContent).toMatch(/Aucun mot du glossaire/)
    expect(screen.getByRole('link', { name: 'Chercher dans toutes les pages' }).getAttribute('href')).toBe(
      '/recherche/#chercher',
    )
  })
})
