import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { Dites } from '../../../src/parts/dites.tsx'
import { whatToSay } from '../../../src/parts/what-to-say.ts'
import { onLeave } from '../support/on-leave.ts'
import { resultFor, short } from '../support/result-screen.tsx'
import { show, spoken } from '../support/screens.tsx'
import { someVisitor } from '../support/some-facts.ts'

/** What the first box of the result says to say. */
function said(facts: Facts, language: (typeof languages)[number] = 'fr') {
  return resultFor(facts, language).first?.dire
}

describe('what to say on the phone', () => {
  test('says who calls and what they would like', () => {
    expect(said(onLeave)?.texte).toBe(
      'Bonjour. J’ai un emploi. Je voudrais savoir comment demander un essai encadré.',
    )
  })

  test('tells of health only when one wants it to', async () => {
    const dire = said(onLeave)
    if (!dire) throw new Error('Nothing to say')
    expect(dire.texte).not.toMatch(/arrêt|santé/)
    show(<Dites dire={dire} />)
    expect(screen.queryByText(/en arrêt de travail/)).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Parler aussi de ma santé' }))
    expect(screen.getByText(/Je suis en arrêt de travail/)).toBeTruthy()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Parler aussi de ma santé' }))
    expect(screen.queryByText(/en arrêt de travail/)).toBeNull()
  })

  test('who reads another language sees the French beneath it, word for word what a French page says', async () => {
    expect(said(onLeave)?.francais).toBeNull()
    expect(said(onLeave, 'fr-x-falc')?.francais).toBeNull()
    for (const language of ['en', 'ar'] as const) {
      const { texte, phrase, avecSante } = said(onLeave) ?? {}
      expect(said(onLeave, language)?.francais).toEqual({ texte, phrase, avecSante })
    }
  })

  test('the French beneath is marked as French, and tells of health only when one wants it to', async () => {
    const dire = said(onLeave, 'ar')
    if (!dire) throw new Error('Nothing to say')
    show(<Dites dire={dire} />, { language: 'ar' })
    const french = () => screen.getByText(/^En français/)
    expect(french()).toHaveProperty('lang', 'fr')
    expect(french().textContent).not.toMatch(/arrêt|santé/)
    await userEvent.click(screen.getByRole('checkbox'))
    expect(french().textContent).toContain('Je suis en arrêt de travail.')
  })

  test('who calls for someone says so, and speaks of that person', () => {
    const dire = said({ ...onLeave, profil: 'proche' })
    expect(dire?.texte).toContain('Je cherche pour une personne que j’accompagne.')
    expect(dire?.avecSante).toContain('Cette personne est en arrêt de travail.')
    expect(dire?.avecSante).not.toMatch(/\b(?:j’ai|je suis|ma|mon)\b/iu)
  })

  test.each(['employeur', 'referent-handicap'])('%s has no health to tell of', (profil) => {
    const { t } = spoken.fr
    const words = { dire: 'Je voudrais savoir.', direFrancais: null }
    const dire = whatToSay(words, { ...onLeave, profil }, { t, resumes: short.fr })
    expect(dire).toMatchObject({ avecSante: null, tiers: true })
  })

  test('nobody who has health to tell of is made to', () => {
    fc.assert(
      fc.property(someVisitor, fc.constantFrom(...languages), (facts, language) => {
        const voice = { t: spoken[language].t, resumes: short[language] }
        const words = { dire: '…', direFrancais: language === 'fr' ? null : '…' }
        const { texte, avecSante, francais } = whatToSay(words, facts, voice)
        const silent = whatToSay(
          words,
          { profil: facts.profil ?? 'ne-sait-pas', statut: facts.statut ?? 'ne-sait-pas' },
          voice,
        )
        expect([texte, francais?.texte]).toEqual([silent.texte, silent.francais?.texte])
        expect(avecSante).not.toBe(texte)
        expect(francais?.avecSante ?? null).not.toBe(francais?.texte)
      }),
    )
  })
})
