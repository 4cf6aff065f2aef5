import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState, type ReactNode } from 'react'
import { afterEach, describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { reglesPour, type Regles, type Simulateur } from '../../../content/pages/financement.ts'
import { baremePage } from '../../../content/pages/bareme.ts'
import { typeset } from '../../../content/typeset.ts'
import {
  accompagnementSocial,
  readAccompagnement,
} from '../../../machines/financement/accompagnement-social.ts'
import type { Valeurs } from '../../../machines/financement/formulaires/champ.ts'
import { writeLink } from '../../../machines/financement/formulaires/lien.ts'
import { formulaireAccompagnementSocial } from '../../../machines/financement/formulaires/accompagnement-social.ts'
import { formulaireMobilite, answerMobilite } from '../../../machines/financement/formulaires/mobilite.ts'
import { formulaireOpcoEp2020 } from '../../../machines/financement/formulaires/opco-ep-2020.ts'
import { readOpcoEp2020 } from '../../../machines/financement/opco-ep-2020/demande.ts'
import { opcoEp2020 } from '../../../machines/financement/opco-ep-2020/opco-ep-2020.ts'
import { total, type Lu, type Reponse } from '../../../machines/financement/reponse.ts'
import { lanesOf } from '../../../src/financement/lanes-of.ts'
import { AccompagnementSocial } from '../../../src/financement/accompagnement-social.tsx'
import { Financement } from '../../../src/financement/financement.tsx'
import { Mobilite } from '../../../src/financement/mobilite.tsx'
import { OpcoEp2020 } from '../../../src/financement/opco-ep-2020.tsx'
import { PriseEnCharge } from '../../../src/financement/prise-en-charge.tsx'
import type { SimulatorProps } from '../../../src/financement/simulator.tsx'
import { readEuros } from '../../../src/formats.ts'
import { valeursDe } from '../../machines/financement/valeurs.ts'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { content } from '../../support/content.ts'
import { heard, show } from '../support/screens.tsx'

type Demande = Readonly<Record<string, unknown>>
const scenarios = JSON.parse(readFileSync('test/scenarios/financer.json', 'utf8')) as readonly {
  readonly id: string
  readonly demande: Demande
}[]

function reglesDe<S extends Simulateur>(simulateur: S): Regles[S] {
  return reglesPour(content, simulateur) as Regles[S]
}

/** What the engine answers; that the command answers the same is tested beside it. */
function answerTo(demande: Demande): Lu<Reponse> {
  if (demande['simulateur'] === 'mobilite') return answerMobilite(demande, reglesDe('mobilite'))
  if (demande['simulateur'] === 'opco-ep-2020') {
    const lue = readOpcoEp2020(demande)
    return lue.ok ? { ok: true, value: opcoEp2020(lue.value, reglesDe('opco-ep-2020').baremes) } : lue
  }
  const { bareme } = reglesDe('accompagnement-social')
  const lue = readAccompagnement(demande, bareme)
  return lue.ok ? { ok: true, value: accompagnementSocial(lue.value, bareme) } : lue
}

/** A simulator whose form is kept, as the app keeps it. */
function Kept({
  children,
}: {
  readonly children: (kept: Pick<SimulatorProps<Simulateur>, 'values' | 'onValues'>) => ReactNode
}) {
  const [values, onValues] = useState<Valeurs>()
  return children({ values, onValues })
}

const simulateurs = {
  mobilite: {
    tous: formulaireMobilite(reglesDe('mobilite')).tous,
    screen: (kiosk: boolean) => (
      <Kept>{(kept) => <Mobilite {...kept} regles={reglesDe('mobilite')} kiosk={kiosk} />}</Kept>
    ),
  },
  'accompagnement-social': {
    tous: formulaireAccompagnementSocial(reglesDe('accompagnement-social')).tous,
    screen: (kiosk: boolean) => (
      <Kept>
        {(kept) => (
          <AccompagnementSocial {...kept} regles={reglesDe('accompagnement-social')} kiosk={kiosk} />
        )}
      </Kept>
    ),
  },
  'opco-ep-2020': {
    tous: formulaireOpcoEp2020(reglesDe('opco-ep-2020')).tous,
    screen: (kiosk: boolean) => (
      <Kept>{(kept) => <OpcoEp2020 {...kept} regles={reglesDe('opco-ep-2020')} kiosk={kiosk} />}</Kept>
    ),
  },
} as const

function open(simulateur: Simulateur, lien = '', language: (typeof languages)[number] = 'fr'): HTMLElement {
  window.history.replaceState(null, '', `/${lien === '' ? '' : `#${lien}`}`)
  return show(simulateurs[simulateur].screen(false), { language }).container
}

function openRequest(demande: Demande, language: (typeof languages)[number] = 'fr'): HTMLElement {
  const simulateur = demande['simulateur'] as Simulateur
  return open(simulateur, writeLink(valeursDe(demande), simulateurs[simulateur].tous), language)
}

function answered(demande: Demande): Reponse {
  const answer = answerTo(demande)
  if (!answer.ok) throw new Error(answer.erreur)
  return answer.value
}

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/gu, ' ').trim()
/** What must be read of an answer: its lowest and its highest amount, or why there is none. */
function amountsOf(reponse: Reponse, none?: string): readonly string[] {
  const why = reponse['non-finance']
  const { min, max } = total(reponse)
  return why === null ? [min, max].map((one) => plain(readEuros(one))) : [none ?? plain(typeset(why))]
}

const region = (name: string): HTMLElement => screen.getByRole('region', { name })
const status = (): string => plain(region('Le montant').querySelector('.total-dit')?.textContent ?? '')

afterEach(() => window.history.replaceState(null, '', '/'))

describe('a request in the address shows what the command answers', () => {
  test.each(scenarios)('$id', ({ demande }) => {
    const page = openRequest(demande)
    const reponse = answered(demande)
    for (const text of amountsOf(reponse)) expect(status()).toContain(text)
    const shown = [...page.querySelectorAll('.ligne-payee')].map((one) => plain(one.textContent))
    expect(shown).toHaveLength(reponse.lignes.length)
    for (const [index, ligne] of reponse.lignes.entries()) {
      expect(shown[index]).toContain(plain(readEuros(ligne.montant)))
      expect(shown[index]).toContain(plain(typeset(ligne.calcul)))
      expect(shown[index]).not.toMatch(/lignes|document/i)
      expect(shown[index]?.includes('plafond atteint')).toBe(ligne.plafonne)
    }
    expect(screen.getByRole('heading', { name: /^Faire confirmer par / })).toBeTruthy()
    expect(missingWords(saidBy(page.innerHTML))).toEqual([])
  })

  const others = languages.filter((language) => language !== 'fr')
  test.each(others)('and lacks no word in %s', (language) => {
    for (const { demande } of scenarios) {
      const page = openRequest(demande, language)
      expect(missingWords(saidBy(page.innerHTML))).toEqual([])
      page.remove()
    }
  })
})

describe('a line says when its figure holds', () => {
  const rules = (): readonly string[] =>
    [...document.querySelectorAll('.ligne-payee')].map((line) => {
      const [, rule] = [...line.querySelectorAll('dd')].map((one) => plain(one.textContent))
      return line.querySelectorAll('dd').length === 3 ? (rule ?? '') : 'none'
    })
  const afdas = 'v=1&opco=afdas&contrat=apprentissage&niveau=post-bac&convention=mise-en-veille&pays=CA'

  test.each([
    ['the one of two with the same words', `${afdas}&semaines=8`, ['De 4 semaines à 6 mois', 'Autre pays']],
    ['none where it may be either', `${afdas}&jours=182`, ['none', 'Autre pays']],
    [
      'the one, though it gives two amounts',
      'v=1&opco=akto&niveau=bac&convention=mise-a-disposition&pays=CA',
      [expect.any(String), 'Zone internationale'],
    ],
  ])('%s', (_, lien, wanted) => {
    open('mobilite', lien)
    expect(rules()).toEqual(wanted)
  })

  test('and no sentence holds the key of a request', () => {
    open('mobilite', 'v=1&opco=atlas&contrat=apprentissage&convention=mise-en-veille&pays=CA')
    expect(plain(document.body.textContent)).toContain('Aucun frais réel n’est indiqué. L’opérateur')
  })
})

describe('the form', () => {
  test('says what is missing beside each field and in a summary that takes the focus', async () => {
    const user = userEvent.setup()
    open('mobilite', 'v=1&opco=akto')
    expect(screen.queryByText('Des réponses manquent ou sont à corriger')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Voir le montant' }))
    expect(document.activeElement?.textContent).toBe('Des réponses manquent ou sont à corriger')
    const links = within(region('Des réponses manquent ou sont à corriger')).getAllByRole('link')
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Le niveau de la formation',
      'La convention de mobilité',
      'Le pays du séjour',
    ])
    const level = screen.getByRole('radiogroup', { name: /niveau/ })
    expect(level.getAttribute('aria-invalid')).toBe('true')
    expect(within(level).getByText('Il faut une réponse ici pour calculer.')).toBeTruthy()
    await user.click(links[2]!)
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: /pays/ }))
  })

  test('a number that nobody can mean stays as typed, is told beside its field, and pays nothing', async () => {
    const user = userEvent.setup()
    open('opco-ep-2020', 'v=1&objet=remuneration-apprenti&annee=1&smic=1500')
    const age = screen.getByRole('textbox', { name: /âge/i })
    await user.type(age, '900{Tab}')
    expect(age).toHaveProperty('value', expect.stringContaining('900'))
    expect(age.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Il faut un nombre de 14 à 99.')).toBeTruthy()
    expect(document.querySelector('.total-montant')).toBeNull()
    await user.clear(age)
    await user.type(age, '19{Tab}')
    expect(screen.queryByText('Il faut un nombre de 14 à 99.')).toBeNull()
    expect(document.querySelector('.total-montant')).not.toBeNull()
  })

  test('weeks and days make one year at most', async () => {
    const user = userEvent.setup()
    open('mobilite', 'v=1&opco=afdas&contrat=apprentissage')
    await user.type(screen.getByRole('textbox', { name: /semaine/i }), '104{Tab}')
    expect(screen.getByText('Il faut un nombre de 0 à 52.')).toBeTruthy()
    await user.clear(screen.getByRole('textbox', { name: /semaine/i }))
    await user.type(screen.getByRole('textbox', { name: /semaine/i }), '52{Tab}')
    await user.type(screen.getByRole('textbox', { name: /jour/i }), '3{Tab}')
    expect(screen.getByText('Il faut un nombre de 0 à 2.')).toBeTruthy()
  })

  test('is answered as one goes, and read aloud', async () => {
    const user = userEvent.setup()
    open('mobilite', 'v=1&opco=akto')
    expect(heard()).toEqual([])
    await user.click(screen.getByRole('radio', { name: 'Mise en veille' }))
    expect(status()).toMatch(/il reste à dire : Le niveau de la formation, Le pays du séjour/)
    await user.click(screen.getByRole('radio', { name: /^Avant le bac/ }))
    await user.type(screen.getByRole('combobox', { name: /pays/ }), 'Itali{ArrowDown}{Enter}')
    expect(status()).toContain('En tout : 2 100 €')
    await waitFor(() => expect(plain(heard().join(' '))).toContain('En tout : 2 100 €'))
  })

  test('says that all the OPCO are compared, once « Tous » is chosen', async () => {
    const user = userEvent.setup()
    open('mobilite', 'v=1&opco=akto&contrat=apprentissage&niveau=post-bac&convention=mise-en-veille&pays=CA')
    const told = 'La même demande, posée aux 11 OPCO.'
    expect(plain(heard().join(' '))).not.toContain(told)
    await user.click(screen.getByRole('button', { name: 'Comparer avec les autres OPCO' }))
    await waitFor(() => expect(plain(heard().join(' '))).toContain(told))
    expect(document.activeElement?.id).toBe('comparaison-titre')
  })

  test('a number is typed as people write it', async () => {
    const user = userEvent.setup()
    open('accompagnement-social', 'v=1&opco=opco-ep&territoire=guyane')
    await user.type(screen.getByRole('textbox', { name: /dépenses/ }), '640,50')
    await user.tab()
    expect(status()).toContain('640,50 €')
  })

  test('another object asks other questions', async () => {
    const user = userEvent.setup()
    open('opco-ep-2020', 'v=1&objet=contrat-apprentissage')
    expect(screen.queryByRole('textbox', { name: /coût du contrat/ })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /handicap/ }))
    expect(screen.getByRole('textbox', { name: /coût du contrat/ })).toBeTruthy()
  })

  test('is emptied at once', async () => {
    const user = userEvent.setup()
    openRequest(scenarios[0]!.demande)
    await user.click(screen.getByRole('button', { name: 'Vider le formulaire' }))
    const told = 'Le montant s’affiche ici dès que vous avez rempli assez de cases.'
    expect(status()).toBe(told)
    await waitFor(() => expect(plain(heard().join(' '))).toContain(told))
  })

  test.each([
    [
      'mobilite',
      'v=1&opco=akto&contrat=apprentissage&niveau=bac&convention=mise-en-veille&pays=PT',
      'champ-opco',
    ],
    ['accompagnement-social', 'v=1&opco=opco-ep&territoire=guyane&depenses=10', 'champ-opco'],
    ['opco-ep-2020', 'v=1&objet=contrat-apprentissage&majoration=oui&repas=40', 'champ-objet'],
  ] as const)('emptied, %s gives the focus to its first field', async (name, request, first) => {
    const user = userEvent.setup()
    open(name, request)
    await user.click(screen.getByRole('button', { name: 'Vider le formulaire' }))
    expect(document.activeElement?.closest(`#${first}`)).not.toBeNull()
  })

  test('the date of the rule is always there', () => {
    open('opco-ep-2020')
    expect(screen.getByText(/Règle du 1er trimestre 2020/)).toBeTruthy()
  })
})

describe('a link', () => {
  test('says what it could not read, and keeps the rest', () => {
    open('mobilite', 'v=1&opco=akto&pays=XX&niveau=bac')
    expect(screen.getByText(/valeurs que nous ne connaissons pas : pays = XX/)).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Bac' })).toHaveProperty('checked', true)
  })

  test('is put in the address when asked, and only then', async () => {
    const user = userEvent.setup()
    open('accompagnement-social', 'v=1&opco=opco-ep&territoire=guyane&depenses=10')
    await user.click(screen.getByRole('button', { name: 'Copier le lien de ce calcul' }))
    expect(window.location.hash).toBe('#v=1&opco=opco-ep&territoire=guyane&depenses=10')
    expect(await screen.findByText(/adresse de cette page/)).toBeTruthy()
  })

  test('is not offered at a kiosk, where numbers have large steps', async () => {
    const user = userEvent.setup()
    window.history.replaceState(null, '', '/#v=1&opco=opco-ep&territoire=guyane&depenses=10')
    show(simulateurs['accompagnement-social'].screen(true))
    expect(screen.queryByRole('button', { name: /Copier/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: /^\+\s100$/u }))
    expect(status()).toContain('110 €')
  })
})

test('the plan is offered an amount when there is one', async () => {
  const user = userEvent.setup()
  const put: string[] = []
  window.history.replaceState(null, '', '/#v=1&opco=ocapiat&nuitees=2')
  show(
    <Kept>
      {(kept) => (
        <Mobilite {...kept} regles={reglesDe('mobilite')} kiosk={false} onPlan={(one) => put.push(one)} />
      )}
    </Kept>,
  )
  await user.click(screen.getByRole('button', { name: 'Ajouter à mon plan' }))
  expect(put.map(plain)).toEqual([
    expect.stringMatching(/^OCAPIAT : .*\d+ €.* à faire confirmer \(règle : 2024-10-18\)\.$/u),
  ])
})

describe('the comparison', () => {
  const { demande } = scenarios.find(({ id }) => id.includes('canada'))!

  test('has a row for each OPCO, with what the command answers', () => {
    const valeurs = { ...valeursDe(demande), opco: 'tous' }
    const page = open('mobilite', writeLink(valeurs, simulateurs.mobilite.tous))
    const rows = [...page.querySelectorAll<HTMLElement>('tbody tr')]
    expect(rows).toHaveLength(Object.keys(content.opco).length)
    for (const row of rows) {
      const answer = answerTo({ ...demande, opco: row.dataset['opco'] })
      const said = plain(row.textContent)
      for (const text of answer.ok ? amountsOf(answer.value, 'Non financé') : ['Il manque'])
        expect(said).toContain(text)
    }
  })

  test('is drawn from the same figures', () => {
    const page = open(
      'mobilite',
      writeLink({ ...valeursDe(demande), opco: 'tous' }, simulateurs.mobilite.tous),
    )
    const drawn = [...page.querySelectorAll('.barres li')].map((bar) => [
      bar.querySelector('.barre-nom')?.textContent,
      plain(bar.querySelector('.barre-montant')?.textContent),
    ])
    const told = [...page.querySelectorAll('tbody tr')].map((row) => [
      row.querySelector('th')?.textContent,
      plain(row.querySelector('.en-tout')?.textContent ?? 'aucun montant'),
    ])
    expect(drawn).toEqual(told)
  })

  test('keeps what was said to one OPCO', async () => {
    const user = userEvent.setup()
    openRequest(demande)
    await user.click(screen.getByRole('button', { name: 'Comparer avec les autres OPCO' }))
    expect(screen.getByRole('table')).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Mise en veille' })).toHaveProperty('checked', true)
  })
})

describe('who does what', () => {
  const page = baremePage(content, 'opco-ep-prise-en-charge', 'fr')!

  test('each step stands in the lane of who acts; a doubt spans the lanes it may be in', () => {
    const { lanes, spans } = lanesOf(page.texte.etapes)
    expect(lanes).toEqual(['Le formateur', 'L’organisme de formation', 'L’entreprise', 'OPCO EP'])
    expect(spans.map(({ from, to, etape }) => [from, to, etape.doute]).slice(-3)).toEqual([
      [0, 0, false],
      [0, 1, true],
      [0, 2, true],
    ])
  })

  test.each(languages)('it is one list in order, in %s', (language) => {
    const bareme = baremePage(content, 'opco-ep-prise-en-charge', language)!
    show(<PriseEnCharge bareme={bareme} />, { language })
    const steps = [...document.querySelectorAll('.couloirs li')].map((step) => plain(step.textContent))
    expect(steps).toHaveLength(bareme.texte.etapes.length)
    for (const [index, { qui, action }] of bareme.texte.etapes.entries())
      expect(steps[index]).toContain(plain(`${index + 1}${qui}${action}`))
    expect(missingWords(saidBy(document.body.innerHTML))).toEqual([])
  })
})

test.each(languages)('the first page leads to each simulator, the rules and the OPCO, in %s', (language) => {
  show(<Financement />, { language })
  const hrefs = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '')
  for (const end of ['mobilite', 'accompagnement-social', 'opco-ep-2020', 'prise-en-charge'])
    expect(hrefs.some((href) => href.endsWith(`/financement/${end}/`))).toBe(true)
  expect(hrefs.some((href) => href.endsWith('/baremes/'))).toBe(true)
  expect(missingWords(saidBy(document.body.innerHTML))).toEqual([])
})
