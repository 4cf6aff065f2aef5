import { describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../content/languages.ts'
import { baremePage, type BaremePage } from '../../../content/pages/bareme.ts'
import type { Regle } from '../../../content/schema/bareme.ts'
import { Figures } from '../../../src/pages/figures.tsx'
import { Bareme } from '../../../src/pages/bareme.tsx'
import { content } from '../../support/content.ts'
import { print } from '../support/screens.tsx'

function pageOf(id: string, language: Language): BaremePage {
  const page = baremePage(content, id, language)
  if (!page) throw new Error(`No barème ${id}`)
  return page
}

describe.each(
  languages.flatMap((language) => Object.keys(content.baremes).map((id) => [id, language] as const)),
)('the rule « %s » in %s', (id, language) => {
  const bareme = pageOf(id, language)
  const page = print(<Bareme bareme={bareme} origin={null} />, { language })

  test('says its date before any figure, and every figure with its lines', () => {
    const date = page.querySelector('.alerte')!
    expect(date.textContent).toContain(bareme.date)
    const figures = [...page.querySelectorAll('.chiffres > li')]
    expect(figures).toHaveLength(bareme.regles.length)
    for (const [index, figure] of figures.entries()) {
      expect(date.compareDocumentPosition(figure) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
      expect(figure.querySelector('.chiffre strong')?.textContent).toMatch(/\d/)
      expect(figure.textContent).toContain(bareme.regles[index]!.lignes)
    }
  })

  test('says every doubt, every step and every evidence to keep', () => {
    const said = page.textContent
    for (const doute of bareme.regles.flatMap((one) => one.doute ?? [])) expect(said).toContain(doute)
    expect(page.querySelectorAll('.marches > li')).toHaveLength(bareme.texte.etapes.length)
    expect(page.querySelectorAll('#justificatifs li')).toHaveLength(bareme.justificatifs.length)
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
