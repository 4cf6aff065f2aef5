import { describe, expect, test } from 'vitest'
import { isFrench, type Language } from '../../../content/languages.ts'
import { opcoPage, type OpcoPage } from '../../../content/pages/opco.ts'
import { Opco } from '../../../src/pages/opco.tsx'
import { content } from '../../support/content.ts'
import { pagesIn, problemsOf, textsIn, unless, unlike, unsaid } from '../support/problems.ts'
import { print } from '../support/screens.tsx'

function pageOf(id: string, language: Language): OpcoPage {
  const page = opcoPage(content, id, language)
  if (!page) throw new Error(`No OPCO ${id}`)
  return page
}

const pages = pagesIn(Object.keys(content.opco), (id, language) => {
  const opco = pageOf(id, language)
  return { opco, page: print(<Opco opco={opco} />, { language }) }
})

describe('the page of every OPCO, in every language,', () => {
  test('says what it does, its sectors, how to begin, whom to reach', () => {
    const wrong = problemsOf(pages, ({ opco, page }) => [
      ...unlike('its heading', page.querySelector('h1')?.textContent, opco.nom),
      ...unsaid(page.textContent, [opco.resume, opco.premierContact]),
      ...unlike('its sectors', textsIn(page, '#secteurs ul:first-of-type li'), opco.secteurs),
      ...unless(page.querySelector('#contacts a') !== null, 'leads to nobody'),
    ])
    expect(wrong).toEqual([])
  })

  test('gives its mobility rule with its date in French, and elsewhere says where it is', () => {
    const wrong = problemsOf(pages, ({ opco, page, language }) => {
      const full = isFrench(language)
      const date = page.querySelector('#mobilite .avis')?.textContent ?? ''
      const [figures, ways] = ['#mobilite .chiffres > li', '.avis a[hreflang="fr"]'].map(
        (selector) => page.querySelectorAll(selector).length,
      )
      return [
        ...unlike('whether its rule is dated', /18\s+octobre\s+2024/.test(date), full),
        ...unlike('its figures', figures, full ? opco.mobilite.regles.length : 0),
        ...unlike('its ways to the French page', ways, full ? 0 : 1),
      ]
    })
    expect(wrong).toEqual([])
  })
})
