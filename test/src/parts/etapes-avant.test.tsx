import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { resultFor, resultScreen, short } from '../support/result-screen.tsx'
import { print } from '../support/screens.tsx'

const onLeave: Facts = {
  profil: 'beneficiaire',
  statut: 'salarie',
  departement: 'nord',
  titre: 'non',
  arret: 'oui',
  besoin: 'garder-emploi',
}

/** What is to be done before any fiche. */
function before(facts: Facts, language: (typeof languages)[number] = 'fr') {
  return print(resultScreen(facts, language), { language }).querySelector('.puis')
}

describe('what comes before any fiche, on the result', () => {
  test('stands in one box with the first call, above the pistes', () => {
    const page = print(resultScreen(onLeave))
    const box = page.querySelector('main .premier-pas')
    expect(box?.querySelector('h2')?.textContent).toBe('Faites d’abord ceci')
    expect(box?.querySelector('.puis')).not.toBeNull()
    const pistes = page.querySelector('#pistes')
    expect(box && pistes && box.compareDocumentPosition(pistes)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  test('says what to do, whom to call, and why', () => {
    const part = before(onLeave)
    const titles = [...(part?.querySelectorAll('li > details > summary') ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(titles).toEqual(['Demander une visite de préreprise', 'Demander la RQTH'])
    expect(part?.textContent).toContain('demandez au médecin du travail')
    expect(part?.querySelector('a[href="tel:0359737373"]')?.textContent).toContain('03 59 73 73 73')
    expect(part?.querySelectorAll('details details')).toHaveLength(2)
    expect(part?.querySelector('a[href="/fiches/demander-rqth/"]')).not.toBeNull()
  })

  test('is not there when nothing comes before', () => {
    expect(before({ ...onLeave, titre: 'oui', arret: 'non' })).toBeNull()
  })

  test('does not say twice what the first proposal says', () => {
    const asked: Facts = {
      ...onLeave,
      arret: 'non',
      'sante-declaree': 'oui',
      besoin: 'reconnaissance-handicap',
    }
    expect(resultFor(asked).first?.name.titre).toContain('reconnaissance')
    expect(before(asked)).toBeNull()
  })

  const professional: Readonly<Record<string, Facts>> = {
    employeur: { 'besoin-employeur': 'maintenir' },
    'referent-handicap': { 'besoin-referent': 'amenager-parcours' },
  }

  test.each(['proche', 'employeur', 'referent-handicap'])('speaks of the person to a %s', (profil) => {
    const facts: Facts = { ...onLeave, profil, ...professional[profil] }
    const part = before(facts)
    expect(part?.textContent).toContain('la personne peut demander au médecin du travail')
    expect(part?.querySelector('p')?.textContent).not.toMatch(/vous|votre/iu)
  })
})

test.each(languages)('no word is missing in %s, and none says « vous » to someone else', (language) => {
  expect(missingWords(saidBy(before(onLeave, language)?.innerHTML ?? 'null'))).toEqual([])
  for (const { actionTiers, pourquoi, delai } of Object.values(short[language].etapesAvant))
    expect([actionTiers, pourquoi, delai].join(' ')).not.toMatch(/\b(?:vous|votre|vos|you|your)\b/iu)
})
