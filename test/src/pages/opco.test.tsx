import { describe, expect, test } from 'vitest'
import { isFull, languages, type Language } from '../../../content/languages.ts'
import { opcoPage, type OpcoPage } from '../../../content/pages/opco.ts'
import { Opco } from '../../../src/pages/opco.tsx'
import { content } from '../../support/content.ts'
import { print } from '../support/screens.tsx'

function pageOf(id: string, language: Language): OpcoPage {
  const page = opcoPage(content, id, language)
  if (!page) throw new Error(`No OPCO ${id}`)
  return page
}

const textsIn = (page: Element, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)

describe.each(
  languages.flatMap((language) => Object.keys(content.opco).map((id) => [id, language] as const)),
)('the page of the OPCO « %s » in %s', (id, language) => {
  const opco = pageOf(id, language)
  const page = print(<Opco opco={opco} origin={null} />, { language })

  test('says what it does, its sectors, how to begin, whom to reach', () => {
    expect(page.querySelector('h1')?.textContent).toBe(opco.nom)
    expect(page.textContent).toContain(opco.resume)
    expect(page.textContent).toContain(opco.premierContact)
    expect(textsIn(page, '#secteurs ul:first-of-type li')).toEqual(opco.secteurs)
    expect(page.querySelectorAll('#contacts a').length).toBeGreaterThan(0)
  })

  test('gives its mobility rule with its date in French, and elsewhere says where it is', () => {
    const full = isFull(language)
    const date = page.querySelector('#mobilite .avis')?.textContent ?? ''
    expect(/18\s+octobre\s+2024/.test(date)).toBe(full)
    expect(page.querySelectorAll('#mobilite .chiffres > li')).toHaveLength(
      full ? opco.mobilite.regles.length : 0,
    )
    expect(page.querySelectorAll('.avis a[hreflang="fr"]')).toHaveLength(full ? 0 : 1)
  })
})
