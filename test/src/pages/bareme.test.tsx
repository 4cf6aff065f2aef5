import { describe, expect, test } from 'vitest'
import type { Language } from '../../../content/languages.ts'
import { baremePage, type BaremePage } from '../../../content/pages/bareme.ts'
import type { Regle } from '../../../content/schema/bareme.ts'
import { Figures } from '../../../src/pages/figures.tsx'
import { Bareme } from '../../../src/pages/bareme.tsx'
import { content } from '../../support/content.ts'
import { pagesIn, problemsOf, unless, unlike, unsaid } from '../support/problems.ts'
import { print } from '../support/screens.tsx'

function pageOf(id: string, language: Language): BaremePage {
  const page = baremePage(content, id, language)
  if (!page) throw new Error(`No barème ${id}`)
  return page
}

const pages = pagesIn(Object.keys(content.baremes), (id, language) => {
  const bareme = pageOf(id, language)
  return { bareme, page: print(<Bareme bareme={bareme} origin={null} />, { language }) }
})

describe('every rule, in every language,', () => {
  test('says its date before any figure, and every figure with its lines', () => {
    const wrong = problemsOf(pages, ({ bareme, page }) => {
      const date = page.querySelector('.alerte')
      const figures = [...page.querySelectorAll('.chiffres > li')]
      if (date === null) return ['has no date']
      return [
        ...unsaid(date.textContent, [bareme.date]),
        ...unlike('its figures', figures.length, bareme.regles.length),
        ...figures.flatMap((figure, index) => [
          ...unless(
            (date.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
            `figure ${index} stands before the date`,
          ),
          ...unless(
            /\d/.test(figure.querySelector('.chiffre strong')?.textContent ?? ''),
            `figure ${index} has no amount`,
          ),
          ...unsaid(figure.textContent, [bareme.regles[index]?.lignes ?? '?']),
        ]),
      ]
    })
    expect(wrong).toEqual([])
  })

  test('says every doubt, every step and every evidence to keep', () => {
    const wrong = problemsOf(pages, ({ bareme, page }) => [
      ...unsaid(
        page.textContent,
        bareme.regles.flatMap(({ doute }) => doute ?? []),
      ),
      ...unlike('its steps', page.querySelectorAll('.marches > li').length, bareme.texte.etapes.length),
      ...unlike(
        'its evidence',
        page.querySelectorAll('#justificatifs li').length,
        bareme.justificatifs.length,
      ),
    ])
    expect(wrong).toEqual([])
  })
})

const rule: Regle = {
  id: 'exemple',
  libelle: 'Plafond horaire',
  valeur: 1234.5,
  'valeur-max': 1500,
  unite: 'euro-par-heure',
  ht: true,
  lignes: '10-12',
}

test.each([
  ['fr', '1 234,50 ou 1 500 € par heure', 'hors taxes'],
  ['en', '€1,234.50 or 1,500 an hour', 'before tax'],
  ['ar', '1.234,50 أو 1.500 € في الساعة', 'دون الضريبة'],
] as const)('a figure is read in %s as people write it there', (language, amount, tax) => {
  const figure = print(<Figures regles={[rule]} />, { language }).querySelector('.chiffre')!
  const plain = figure.querySelector('strong')!.textContent.replaceAll(/\s/gu, ' ')
  expect([plain, figure.querySelector('.etiquette')?.textContent]).toEqual([amount, tax])
})
