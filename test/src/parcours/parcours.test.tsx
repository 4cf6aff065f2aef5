import { screen, within } from '@testing-library/react'
import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { questionsPage } from '../../../content/pages/questions.ts'
import type { Facts } from '../../../machines/regles/eligibility.ts'
import { orient } from '../../../machines/orientation/orientation.ts'
import { capital } from '../../../src/parts/capital.ts'
import { toAskOf } from '../../../src/parts/to-ask-of.ts'
import { wordsFor } from '../../../src/parts/words-for.ts'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { knowledge, resultFor, resultScreen, short } from '../support/result-screen.tsx'
import { isClosed } from '../../machines/support/is-closed.ts'
import { content } from '../../support/content.ts'
import { framed, print, show, spoken, wordsOf } from '../support/screens.tsx'
import { someFacts, someSeeker, someVisitor } from '../support/some-facts.ts'

const beneficiaire: Facts = { profil: 'beneficiaire' }
const seeker: Facts = { ...beneficiaire, statut: 'demandeur-emploi' }
const people: readonly (readonly [nom: string, facts: Facts])[] = [
  ['who knows nothing yet', { profil: 'ne-sait-pas' }],
  [
    'of 30 in Lille, followed by Cap emploi, who looks for a project',
    {
      ...seeker,
      accompagnement: 'cap-emploi',
      departement: 'nord',
      besoin: 'definir-projet',
      titre: 'oui',
      age: '30-44',
    },
  ],
  [
    'who wants to be trained and does not know much',
    { ...seeker, departement: 'ne-sait-pas', besoin: 'se-former', inscription: 'ne-sait-pas' },
  ],
  ['of 16-25 in alternance', { ...seeker, departement: 'somme', besoin: 'alternance', age: '16-25' }],
  ['in employment', { ...beneficiaire, statut: 'salarie', departement: 'oise', age: '45-et-plus' }],
  ['who employs', { profil: 'employeur', departement: 'aisne' }],
  ['who is referent handicap', { profil: 'referent-handicap', departement: 'pas-de-calais' }],
]

const reach = 'a[href^="tel:"], a[href^="mailto:"], a[href^="https:"]'

/** A part of the page, with all that it folds open. */
function part(id: string) {
  const here = document.getElementById(id)
  if (!here) throw new Error(`Nothing is at #${id}`)
  for (const fold of [here.closest('details') ?? here, ...here.querySelectorAll('details')])
    fold.setAttribute('open', '')
  return within(here)
}

function callsNamed() {
  return part('contacts')
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent)
}

describe.each(people)('the result of someone %s', (_, facts) => {
  const page = print(resultScreen(facts))

  test('gives each proposal its verdict, its reasons, its first step and someone to reach', () => {
    const cards = [...page.querySelectorAll('.piste')]
    expect(cards).toHaveLength(orient(facts, knowledge).propositions.length)
    for (const card of cards) {
      expect(card.textContent).toMatch(/Possible|À vérifier/)
      // Why is told where there is something to tell.
      const told = [...card.querySelectorAll('.raisons')]
      const step = [...card.querySelectorAll('dd')].at(-1)
      expect(told.filter((why) => why.querySelector('li') === null)).toEqual([])
      expect(card.querySelectorAll('dd')).toHaveLength(told.length + 1)
      expect(step?.querySelector('p')?.textContent).toMatch(/\.$/)
      const ways = card.querySelector('.appel')?.querySelectorAll(reach).length
      expect([1, 2]).toContain(ways)
    }
  })

  test('has headings of which none is skipped', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5')].map(({ tagName }) =>
      Number(tagName.slice(1)),
    )
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
  })

  test('shows three pistes at most, and folds the others under their true number', () => {
    const { propositions } = orient(facts, knowledge)
    const shown = Math.min(3, propositions.length)
    expect(page.querySelectorAll('#pistes .piste')).toHaveLength(shown)
    expect(page.querySelectorAll('#autres .piste')).toHaveLength(propositions.length - shown)
    expect(page.querySelector('#pistes h2')?.textContent).toContain(`(${shown})`)
    const folded =
      page.querySelector('#autres')?.closest('details')?.querySelector('summary')?.textContent ?? '0'
    expect(Number.parseInt(folded, 10)).toBe(propositions.length - shown)
    expect([...page.querySelectorAll('details')].filter(({ open }) => open)).toEqual([])
  })
})

test('a proposal is read as a heading, a verdict, and a link that names its fiche', () => {
  show(resultScreen({ ...seeker, besoin: 'faire-reconnaitre', departement: 'nord' }))
  const titre = `${short.fr.fiches['vae']!.titre} (VAE)`
  part('pistes')
  const card = within(screen.getByRole('heading', { level: 3, name: titre }).closest('li')!)
  expect(card.getByText('Possible')).toBeTruthy()
  expect(card.getByRole('link', { name: `Lire la page : ${titre}` }).getAttribute('href')).toBe(
    '/fiches/vae/',
  )
})

test('« À demander » lists what the person does not know, the most useful first, and whom to ask', () => {
  const facts = { ...seeker, besoin: 'se-former', departement: 'nord', titre: 'ne-sait-pas' }
  show(resultScreen(facts))
  const asked = part('demander').getAllByRole('listitem')
  expect(asked.map((item) => [...item.children].map(({ textContent }) => textContent))).toEqual(
    toAskOf(orient(facts, knowledge), facts).map((question) => [
      spoken.fr.t('commun.appeler-qui', { qui: capital(wordsOf(question).sujet) }),
      wordsOf(question)['a-qui'],
    ]),
  )
  expect(asked.map((item) => item.textContent).join()).toContain(wordsOf('titre')['a-qui'])
})

test('nobody is sent to ask what they know of themselves, unless they said that they do not know', () => {
  const facts = { ...seeker, besoin: 'se-former', departement: 'nord' }
  const asked = (more: Facts) => toAskOf(orient({ ...facts, ...more }, knowledge), { ...facts, ...more })
  expect(orient(facts, knowledge).aDemander).toContain('rsa')
  expect(asked({})).not.toContain('rsa')
  expect(asked({})).toContain('titre')
  expect(asked({ rsa: 'ne-sait-pas' })).toContain('rsa')
})

test.each(['employeur', 'referent-handicap'])(
  'a visitor who is %s is told what to ask about someone else',
  (profil) => {
    const facts = { profil, departement: 'nord' }
    show(resultScreen(facts))
    const asked = part('demander').getAllByRole('listitem')
    const wordsThen = wordsFor(questionsPage(content, 'fr'), facts)
    expect(asked.map((item) => item.firstElementChild?.textContent)).toEqual(
      toAskOf(orient(facts, knowledge), facts).map((question) =>
        spoken.fr.t('commun.appeler-qui', { qui: capital(wordsThen(question).sujet) }),
      ),
    )
  },
)

test('« Pas possible aujourd’hui » says why, and what would open it', () => {
  show(resultScreen({ ...seeker, besoin: 'gagner-experience', titre: 'non', age: '30-44' }))
  const closed = part('exclus')
  const titre = closed.getByRole('heading', { name: short.fr.fiches['cdd-tremplin']!.titre })
  const said = titre.closest('li')!.textContent
  expect(said).toContain(`Parce que :${wordsOf('titre').reponses['non']!.phrase}`)
  expect(said).toContain('Ce qui peut l’ouvrir :Demander la reconnaissance du handicap (RQTH) à la MDPH.')
})

test('what nobody can change is said to be reserved, never given as something to become', () => {
  show(resultScreen({ ...seeker, besoin: 'decouvrir-metier', secteur: 'sport-animation', age: '45-et-plus' }))
  const closed = part('exclus')
  const titre = closed.getByRole('heading', { name: short.fr.fiches['sesame']!.titre })
  const said = titre.closest('li')!.textContent
  expect(said).toContain('C’est réservé :aux personnes de 16 à 25 ans')
  expect(said).not.toContain('Ce qui peut l’ouvrir')
})

test('when nothing is closed, nothing is said of it', () => {
  const page = print(resultScreen({ ...seeker, besoin: 'faire-reconnaitre', departement: 'nord' }))
  expect(page.querySelector('#exclus')).toBeNull()
})

test('whatever is closed has reasons, and a way to open it or whom it is reserved to, unless nobody can begin it now', () => {
  fc.assert(
    fc.property(someFacts, (facts) => {
      const { exclus } = resultFor(facts)
      const closed = exclus.filter(({ id }) => isClosed(id))
      const others = exclus.filter(({ id }) => !isClosed(id))
      expect(exclus.filter(({ raisons }) => raisons.length === 0)).toEqual([])
      expect(closed.filter(({ ouvrir }) => ouvrir.faire.length > 0)).toEqual([])
      expect(others.filter(({ ouvrir }) => ouvrir.faire.length + ouvrir.reserve.length === 0)).toEqual([])
    }),
  )
})

test.each([
  ['cap-emploi', /^Cap emploi/],
  ['france-travail', /^France Travail/],
  ['mission-locale', /^Mission locale/],
  ['avenir-actifs', /^(?:Avenir Actifs|Conseil)/],
])('someone followed by %s calls them first', (accompagnement, name) => {
  show(resultScreen({ ...seeker, accompagnement, departement: 'nord', besoin: 'se-former', age: '16-25' }))
  expect(callsNamed()[0]).toMatch(name)
})

test('each contact is listed once', () => {
  show(resultScreen({ ...seeker, besoin: 'se-former' }))
  expect(callsNamed()).toEqual([...new Set(callsNamed())])
})

test('a département brings its own numbers; none brings those of all', () => {
  const { unmount } = show(resultScreen({ ...seeker, departement: 'somme', besoin: 'se-former' }))
  expect(part('contacts').getByRole('link', { name: /Cap emploi Somme/ })).toBeTruthy()
  expect(part('contacts').queryByRole('link', { name: /Cap emploi Oise/ })).toBeNull()
  unmount()
  show(resultScreen({ ...seeker, departement: 'ne-sait-pas', besoin: 'se-former' }))
  expect(part('contacts').getByText(/Vous n’avez pas indiqué de département/)).toBeTruthy()
  expect(part('contacts').getByRole('link', { name: /Cap emploi Oise/ })).toBeTruthy()
})

test.each([
  ['pecf', { secteur: ['transport-logistique'], handicap: ['moteur', 'auditif', 'plusieurs'] }],
  ['pass-pas', { handicap: ['autisme', 'plusieurs'] }],
])(
  '%s is cited only when the answers call for it',
  (id, when: Readonly<Record<string, readonly string[]>>) => {
    const likely = fc
      .record(Object.fromEntries(Object.entries(when).map(([one, few]) => [one, fc.constantFrom(...few)])))
      .chain((called) =>
        fc.tuple(someSeeker, fc.boolean()).map(([facts, all]) => (all ? { ...facts, ...called } : facts)),
      )
    fc.assert(
      fc.property(likely, (facts) => {
        const called = Object.entries(when).every(([question, few]) =>
          few.includes(facts[question as keyof Facts] ?? ''),
        )
        const { etapes, exclus } = resultFor(facts)
        const cited = [...etapes.flatMap(({ proposed }) => proposed), ...exclus]
        expect(cited.some((one) => one.id === id)).toBe(called)
      }),
    )
  },
)

test('the aids that the answers call for are on the page', () => {
  const page = print(
    resultScreen({ ...seeker, besoin: 'se-former', secteur: 'transport-logistique', handicap: 'moteur' }),
  )
  const cited = [...page.querySelectorAll('.piste .lire a')].map((link) => link.getAttribute('href'))
  expect(cited).toContain('/fiches/pecf/')
  expect(cited).not.toContain('/fiches/pass-pas/')
})

test('a status that has no parcours of its own is told so, and gets its bearings', () => {
  show(resultScreen({ ...beneficiaire, statut: 'ne-sait-pas' }))
  expect(screen.getByText(/situation n’est pas encore connue/)).toBeTruthy()
})

describe.each(languages)('in %s, whoever answers whatever,', (language) => {
  test('something is proposed or told, and each contact can be reached', () => {
    fc.assert(
      fc.property(someVisitor, (facts) => {
        const { etapes, first, calls } = resultFor(facts, language)
        const cards = etapes.flatMap((etape) => etape.proposed)
        expect(cards.length).toBeGreaterThan(0)
        expect(calls.length).toBeGreaterThan(0)
        expect(calls.length).toBeLessThanOrEqual(5)
        const buttons = [...cards, ...(first ? [first] : [])].map(({ appeler }) => appeler?.contact)
        for (const one of [...calls, ...buttons])
          expect(one?.telephone ?? one?.courriel ?? one?.site ?? one?.adresse).toBeTruthy()
      }),
      { numRuns: 80 },
    )
  })

  test('no word is missing, and nobody is called « éligible »', () => {
    fc.assert(
      fc.property(someVisitor, (facts) => {
        const said = saidBy(renderToStaticMarkup(framed(resultScreen(facts, language), { language })))
        expect(missingWords(said)).toEqual([])
        expect(said).not.toMatch(/éligib/i)
      }),
      { numRuns: 50 },
    )
  })
})
