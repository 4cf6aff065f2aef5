import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import type { Provenance as From } from '../../../content/pages/provenance.ts'
import { documents } from '../../../content/schema/source.ts'
import { Provenance } from '../../../src/pages/provenance.tsx'
import { content } from '../../support/content.ts'
import { print } from '../support/screens.tsx'

const from: From = {
  source: { document: 'guide', lignes: '598-705' },
  lu: '2026-11-21',
  confirme: [],
  aupresDe: 'France Travail',
  revoir: '2027-05-21',
  corrections: [],
  faits: [],
}

function said(provenance: From): string {
  return print(<Provenance id="poe" provenance={provenance} />, { language: 'fr' }).textContent
}

test('a page that was only read says of which source, when, and who has not confirmed it yet', () => {
  expect(said(from)).toContain(
    '(mi-2025).Lu le 21 novembre 2026. À relire le 21 mai 2027.Pas encore confirmé auprès de ce service : France Travail.',
  )
})

test('a page that was confirmed says by whom, when, and what', () => {
  const confirme = [
    { 'aupres-de': 'France Travail', le: '2026-11-25' },
    { 'aupres-de': 'Agefiph', le: '2026-11-26', quoi: 'les montants' },
  ]
  const words = said({ ...from, confirme })
  expect(words).toContain(
    'Confirmé le 25 novembre 2026 auprès de : France Travail.Confirmé le 26 novembre 2026 auprès de : Agefiph (les montants).',
  )
  expect(words).not.toContain('Pas encore')
})

describe.each(languages)('in %s', (language) => {
  test('a document that has a date is named with its year', () => {
    const words = content.words[language].ecrans['provenance'] as Record<string, string>
    const undated = Object.entries(documents).filter(
      ([name, { date }]) => date !== null && !words[name]?.includes(date.slice(0, 4)),
    )
    expect(undated).toEqual([])
  })
})
