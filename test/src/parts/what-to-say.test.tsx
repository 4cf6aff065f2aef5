import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { Dites } from '../../../src/parts/dites.tsx'
import { whatToSay } from '../../../src/parts/what-to-say.ts'
import { resultFor } from '../support/result-screen.tsx'
import { show, spoken } from '../support/screens.tsx'
import { someVisitor } from '../support/some-facts.ts'

const onLeave: Facts = {
  profil: 'beneficiaire',
  statut: 'salarie',
  departement: 'pas-de-calais',
  motif: 'sante',
  besoin: 'garder-emploi',
  arret: 'oui',
  titre: 'non',
}

/** What the first box of the result says to say. */
function said(facts: Facts, language: (typeof languages)[number] = 'fr') {
  return resultFor(facts, language).first?.dire
}

describe('what to say on the phone', () => {
  test('says who calls and what they would like', () => {
    expect(said(onLeave)?.texte).toBe(
      'Bonjour. J’ai un emploi, avec un contrat de travail. Je voudrais savoir comment demander un essai encadré.',
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

  test('who calls for someone says so, and speaks of that person', () => {
    const dire = said({ ...onLeave, profil: 'proche' })
    expect(dire?.texte).toContain('J’appelle pour une personne que j’accompagne.')
    expect(dire?.avecSante).toContain('Cette personne est en arrêt de travail.')
    expect(dire?.avecSante).not.toMatch(/\b(?:j’ai|je suis|ma|mon)\b/iu)
  })

  test.each(['employeur', 'referent-handicap'])('%s has no health to tell of', (profil) => {
    const { t } = spoken.fr
    const dire = whatToSay('Je voudrais savoir.', { ...onLeave, profil }, t)
    expect(dire).toMatchObject({ avecSante: null, tiers: true })
  })

  test('nobody who has health to tell of is made to', () => {
    fc.assert(
      fc.property(someVisitor, fc.constantFrom(...languages), (facts, language) => {
        const { t } = spoken[language]
        const { texte, avecSante } = whatToSay('…', facts, t)
        const silent = whatToSay(
          '…',
          { profil: facts.profil ?? 'ne-sait-pas', statut: facts.statut ?? 'ne-sait-pas' },
          t,
        )
        expect(texte).toBe(silent.texte)
        expect(avecSante).not.toBe(texte)
      }),
    )
  })
})
