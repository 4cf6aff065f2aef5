import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { communeFor } from '../../../src/contacts/chosen-lieu.ts'
import { unsaidCommune } from '../../../src/parcours/unsaid-commune.ts'
import { UnsaidCommuneContext } from '../../../src/parts/unsaid-commune-context.ts'
import { knowledge, resultScreen } from '../support/result-screen.tsx'
import { print, show } from '../support/screens.tsx'

const young = {
  profil: 'beneficiaire',
  statut: 'demandeur-emploi',
  age: '16-25',
  accompagnement: 'mission-locale',
  departement: 'somme',
  besoin: 'se-former',
} as const

describe('the acteurs whose commune is not said', () => {
  test('are those who serve communes, for who lives in the region, until it is known', () => {
    expect([...unsaidCommune(knowledge, young, false)]).toEqual(['acteur-missions-locales'])
    expect([...unsaidCommune(knowledge, {}, false)]).toEqual(['acteur-missions-locales'])
    const nord = unsaidCommune(knowledge, { departement: 'nord' }, false)
    expect([...nord].toSorted()).toEqual(['acteur-cap-emploi', 'acteur-missions-locales'])
    expect([...unsaidCommune(knowledge, young, true)]).toEqual([])
    expect([...unsaidCommune(knowledge, { ...young, departement: 'drom' }, false)]).toEqual([])
  })

  test('the commune that was chosen counts where the answers say that one lives', () => {
    const lens = { departement: 'pas-de-calais', commune: 'Lens' } as const
    expect(communeFor(lens, { departement: 'pas-de-calais' })).toBe(lens)
    expect(communeFor(lens, { departement: 'ne-sait-pas' })).toBe(lens)
    expect(communeFor(lens, null)).toBe(lens)
    expect(communeFor(lens, { departement: 'somme' })).toBeNull()
    expect(communeFor({ ...lens, commune: null }, null)).toBeNull()
    expect(communeFor({ departement: 'ailleurs', commune: null }, null)).toBeNull()
    expect(communeFor(null, null)).toBeNull()
  })
})

test('under their number, one link leads to where the commune is said', () => {
  show(
    <UnsaidCommuneContext value={unsaidCommune(knowledge, young, false)}>
      {resultScreen(young)}
    </UnsaidCommuneContext>,
  )
  const first = document.querySelector('.premier-pas')!
  expect(first.textContent).toContain('Mission locale, Amiens')
  const link = first.querySelector('a[href="/contacts/"]')!
  expect(link.textContent).toBe('Chercher le bureau par commune')
  expect(screen.getAllByRole('link', { name: 'Chercher le bureau par commune' })).toContain(link)
})

test.each(languages)('once it is known, no link asks for it, in %s', (language) => {
  const page = print(resultScreen(young, language), { language })
  expect(page.querySelectorAll('main a[href$="/contacts/"]')).toHaveLength(0)
})
