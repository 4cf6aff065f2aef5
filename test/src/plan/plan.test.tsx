import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { languages, type Language } from '../../../content/languages.ts'
import { apart } from '../../../content/typeset.ts'
import type { Answer } from '../../../content/questions.ts'
import { noPlan, type Plan } from '../../../machines/visite/plan.ts'
import type { Decided, Kiosk } from '../../../src/app/shown.ts'
import { PlanOfVisit } from '../../../src/plan/plan-of-visit.tsx'
import { capital } from '../../../src/parts/capital.ts'
import { WritesContext } from '../../../src/parts/writes-context.ts'
import { ParcoursOfVisit } from '../../../src/parcours/parcours-of-visit.tsx'
import { decidedOf } from '../support/decided-of.ts'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { heard, print, show, spoken, wordsOf } from '../support/screens.tsx'

const trail: readonly Answer[] = [
  'profil.beneficiaire',
  'statut.demandeur-emploi',
  'departement.nord',
  'besoin.se-former',
  'titre.oui',
]

type Options = {
  readonly plan?: Plan
  readonly kiosk?: Kiosk | null
  readonly language?: Language
  readonly answers?: readonly Answer[]
}

/** A visit whose plan is kept as the app keeps it; what it becomes is told to `onPlan`. */
function Visit({
  screen: Screen,
  options: { plan: first = noPlan, kiosk = null, language = 'fr', answers = trail },
  onPlan,
  onSaid,
}: {
  readonly screen: typeof PlanOfVisit
  readonly options: Options
  readonly onPlan: (plan: Plan) => void
  /** What there is to say of what was opened. */
  readonly onSaid?: (kind: string | undefined) => void
}) {
  const [plan, setPlan] = useState(first)
  const decided: Decided = {
    ...decidedOf(answers, language),
    plan,
    onPlan: (next) => {
      setPlan(next)
      onPlan(next)
    },
    onOpen: ({ problem }, kept) => {
      onPlan(kept)
      onSaid?.(problem?.kind)
    },
    kiosk,
  }
  return <Screen {...decided} />
}

function open(options: Options = {}, of: typeof PlanOfVisit = PlanOfVisit) {
  const onPlan = vi.fn<(plan: Plan) => void>()
  const onSaid = vi.fn<(kind: string | undefined) => void>()
  const onWipe = vi.fn<() => void>()
  show(<Visit screen={of} options={options} onPlan={onPlan} onSaid={onSaid} />, {
    language: options.language ?? 'fr',
    onWipe,
  })
  return {
    person: userEvent.setup(),
    onWipe,
    planNow: () => onPlan.mock.lastCall?.[0],
    saidNow: () => onSaid.mock.lastCall?.[0],
  }
}

const list = () => within(document.querySelector<HTMLElement>('.plan-liste')!)
const names = () =>
  list()
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent?.slice(3))
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const plain = (text: string | null): string => apart(text ?? '').replaceAll(/\s/gu, ' ')
const chosen = (...fiches: readonly string[]): Plan => ({ ...noPlan, fiches })

describe('on the result', () => {
  test('a fiche is put in the plan, and out of it, by a button that says where it stands', async () => {
    const { person, planNow } = open({}, ParcoursOfVisit)
    await person.click(button(/^Ajouter à mon plan : Compte/))
    expect(planNow()?.fiches).toEqual(['cpf-c2p-fipu'])
    const pressed = button(/^Dans mon plan : Compte/)
    expect(pressed.getAttribute('aria-pressed')).toBe('true')
    const others = screen.getAllByRole('button', { name: /^Ajouter à mon plan/ })
    expect(others.filter((one) => one.getAttribute('aria-pressed') !== 'false')).toEqual([])
    await person.click(pressed)
    expect(planNow()?.fiches).toBeNull()
  })

  test('a full plan takes no more, and says why', async () => {
    const full = chosen('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
    const { person, planNow } = open({ plan: full }, ParcoursOfVisit)
    await person.click(button(/^Ajouter à mon plan : Compte/))
    expect(planNow()).toEqual(full)
    expect(screen.getByText(/Votre plan a déjà 8 pistes/)).toBeTruthy()
  })

  test('leads to the plan', () => {
    open({}, ParcoursOfVisit)
    expect(screen.getByRole('link', { name: 'Mon plan' }).getAttribute('href')).toBe('/plan/')
  })
})

describe('the plan', () => {
  test('where nothing is chosen says so, and offers three proposals with a first step and someone to reach', () => {
    open()
    expect(screen.getByText(/Vous n’avez encore rien choisi/)).toBeTruthy()
    expect(names()).toHaveLength(3)
    for (const item of document.querySelectorAll<HTMLElement>('.plan-liste > li')) {
      expect(item.querySelector('a[href^="tel:"], a[href^="mailto:"], a[href^="https:"]')).not.toBeNull()
      expect(within(item).getByRole('textbox', { name: /^Vos notes/ })).toBeTruthy()
    }
    expect(screen.getByRole('region', { name: /À apporter/ }).textContent).toContain('une pièce d’identité')
  })

  test('gives who writes rather than calls an address on paper, where someone has one', () => {
    const of = (writes: boolean) => {
      const page = print(
        <WritesContext value={writes}>
          <Visit screen={PlanOfVisit} options={{ plan: chosen('plateforme-alternance') }} onPlan={vi.fn()} />
        </WritesContext>,
      )
      return page.querySelector('.feuille .feuille-qui')?.textContent ?? ''
    }
    expect(of(false)).toMatch(/0[\d\s]{9,}/u)
    expect(of(true)).toContain('@')
    expect(of(true)).not.toMatch(/0[\d\s]{9,}/u)
  })

  test('gives who writes the site of whom has no address to write to, on paper', () => {
    const page = print(
      <WritesContext value>
        <Visit screen={PlanOfVisit} options={{ plan: chosen('vae') }} onPlan={vi.fn()} />
      </WritesContext>,
    )
    expect(page.querySelector('.feuille .feuille-qui')?.textContent).toMatch(/39\s49.*lannuaire\./u)
  })

  test.each([
    ['beneficiaire', ['une pièce d’identité', 'cette feuille']],
    ['proche', ['l’accord de la personne', 'la pièce d’identité de la personne', 'cette feuille']],
    [
      'employeur',
      ['le numéro Siret', 'le contrat de travail ou l’offre', 'l’accord de la personne', 'cette feuille'],
    ],
    ['referent-handicap', ['le contrat ou la convention', 'l’accord de la personne', 'cette feuille']],
  ] as const)('asks %s to bring what is theirs, on the screen as on paper', (profil, things) => {
    open({ answers: [`profil.${profil}`, 'departement.nord'] })
    const headings = screen.getAllByRole('heading', { name: 'À apporter à chaque rendez-vous' })
    expect(headings).toHaveLength(2)
    for (const heading of headings) {
      const told = [...heading.closest('section')!.querySelectorAll('li')].map(
        ({ textContent }) => textContent,
      )
      expect(told).toEqual(things.map((thing) => expect.stringMatching(thing) as unknown))
    }
  })

  test('follows the order that the person gives it, says it, and keeps the focus', async () => {
    const { person, planNow } = open({ plan: chosen('vae', 'poe', 'afest') })
    await person.click(button(/^Monter : Préparation/))
    expect(planNow()?.fiches).toEqual(['poe', 'vae', 'afest'])
    expect(screen.getByText(/^Préparation.* : place 1 sur 3\.$/)).toBeTruthy()
    expect(document.activeElement?.id).toBe('monter-poe')
    await person.keyboard('{Enter}')
    expect(planNow()?.fiches).toEqual(['poe', 'vae', 'afest'])
    await person.click(button(/^Descendre : Préparation/))
    await person.keyboard('{Enter}')
    expect(planNow()?.fiches).toEqual(['vae', 'afest', 'poe'])
    expect(document.activeElement?.id).toBe('descendre-poe')
  })

  test('at both ends says that there is nowhere to go, and keeps its buttons', () => {
    open({ plan: chosen('vae', 'poe') })
    expect(button(/^Monter : Validation/).getAttribute('aria-disabled')).toBe('true')
    expect(button(/^Descendre : Validation/).getAttribute('aria-disabled')).toBeNull()
    expect(button(/^Descendre : Préparation/).getAttribute('aria-disabled')).toBe('true')
  })

  test('of one fiche has no order to change', () => {
    open({ plan: chosen('vae') })
    expect(screen.queryByRole('button', { name: /^(?:Monter|Descendre)/ })).toBeNull()
    expect(button(/^Retirer : Validation/)).toBeTruthy()
  })

  test('folds what comes after it', () => {
    open({ plan: chosen('vae') })
    const folded = [...document.querySelectorAll('main details:not([open]) > section')].map(({ id }) => id)
    expect(folded).toEqual(['options', 'emporter', 'rappel', 'rouvrir'])
  })

  test('lets go of a fiche, and takes it back at its place', async () => {
    const { person, planNow } = open({ plan: chosen('vae', 'poe', 'afest') })
    await person.click(button(/^Retirer : Préparation/))
    expect(planNow()?.fiches).toEqual(['vae', 'afest'])
    expect(screen.getByText(/^Préparation.* n’est plus dans votre plan\.$/)).toBeTruthy()
    expect(document.activeElement).toBe(button('Remettre'))
    await person.keyboard('{Enter}')
    expect(planNow()?.fiches).toEqual(['vae', 'poe', 'afest'])
    expect(document.activeElement?.id).toBe('retirer-poe')
    expect(screen.queryByRole('button', { name: 'Remettre' })).toBeNull()
  })

  test('emptied says so, and leads back to the parcours', async () => {
    const { person } = open({ plan: chosen('vae') })
    await person.click(button(/^Retirer/))
    expect(screen.getByText(/Votre plan est vide/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Choisir d’autres pistes' }).getAttribute('href')).toBe(
      '/parcours/',
    )
    expect(button('Remettre')).toBeTruthy()
  })

  test('keeps a fiche that the answers no longer lead to, and says so', () => {
    open({ plan: chosen('cpf-c2p-fipu', 'licorne', 'sesame') })
    expect(names()).toHaveLength(2)
    expect(screen.getByText(/cette piste n’est plus proposée/)).toBeTruthy()
  })

  test('says to do first what is still proposed, wherever the person put it', () => {
    open({ plan: chosen('sesame', 'vae', 'cpf-c2p-fipu', 'poe', 'afest') })
    for (const all of ['.plan-liste', '.feuille-etapes']) {
      const above = [...document.querySelectorAll(`${all} > li`)].map(
        (item) => item.querySelector('h2')?.textContent,
      )
      expect(above).toEqual(['À revoir', undefined, 'Faites d’abord ceci', 'Puis', undefined])
    }
  })

  test.each([
    [
      ['vae', 'poe', 'cpf-c2p-fipu', 'afest', 'sesame', 'afc'],
      ['À revoir', 'Faites d’abord ceci', 'Puis', undefined, 'À revoir', 'Puis'],
    ],
    [
      ['cpf-c2p-fipu', 'sesame'],
      ['Faites d’abord ceci', 'À revoir'],
    ],
    [
      ['cpf-c2p-fipu', 'poe', 'sesame'],
      ['Faites d’abord ceci', 'Puis', 'À revoir'],
    ],
  ])('says to look again at what is no longer proposed, wherever it stands: %s', (fiches, titles) => {
    open({ plan: chosen(...fiches) })
    for (const all of ['.plan-liste', '.feuille-etapes']) {
      const above = [...document.querySelectorAll(`${all} > li`)].map(
        (item) => item.querySelector('h2')?.textContent,
      )
      expect(above).toEqual(titles)
    }
  })

  test('of which nothing is proposed any more has nothing to do first', () => {
    open({ plan: chosen('sesame', 'vae') })
    const above = [...document.querySelectorAll('.ordre')].map(({ textContent }) => textContent)
    expect(above).toEqual(['À revoir', 'À revoir'])
    expect(document.body.textContent).not.toContain('Faites d’abord ceci')
    const sms = document.querySelector('a[href^="sms:"][href*="body="]')?.getAttribute('href') ?? ''
    expect(decodeURIComponent(sms)).not.toMatch(/Faites d’abord|SESAME/u)
  })

  test('that was but offered is kept by who writes a note in it', async () => {
    const { person, planNow } = open()
    const offered = names().length
    await person.type(screen.getAllByRole('textbox', { name: /^Vos notes/ })[1]!, 'm')
    expect(planNow()?.fiches).toHaveLength(offered)
    expect(Object.values(planNow()?.notes ?? {})).toEqual(['m'])
  })

  test('prints of a fiche that the answers no longer lead to that it is to be checked; the message leads elsewhere', () => {
    open({ plan: chosen('sesame', 'cpf-c2p-fipu') })
    const [sesame = '', cpf = ''] = [...document.querySelectorAll('.feuille-etapes > li')].map(
      ({ textContent }) => plain(textContent),
    )
    expect(sesame).toContain('N’est plus proposée aujourd’hui')
    expect(cpf).not.toContain('plus proposée')
    const sms = document.querySelector('a[href^="sms:"][href*="body="]')?.getAttribute('href') ?? ''
    expect(decodeURIComponent(sms)).not.toMatch(/SESAME/u)
  })

  test('keeps notes and a name in memory, and prints them', async () => {
    const { person, planNow } = open({ plan: chosen('vae') })
    await person.type(screen.getByRole('textbox', { name: /^Vos notes/ }), 'mardi')
    await person.type(screen.getByRole('textbox', { name: /^Nom/ }), 'Camille')
    expect(planNow()).toMatchObject({ notes: { vae: 'mardi' }, nom: 'Camille' })
    const paper = document.querySelector('.feuille')
    expect(paper?.textContent).toContain('Plan d’action de Camille')
    expect(paper?.querySelector('.feuille-notes')?.textContent).toContain('1. mardi')
    expect(screen.getByRole('textbox', { name: /^Nom/ }).getAttribute('autocomplete')).toBe('off')
  })
})

test('each step says what to say, on the screen as on its paper', () => {
  const answers: readonly Answer[] = [
    'profil.beneficiaire',
    'statut.salarie',
    'departement.nord',
    'arret.oui',
  ]
  open({ answers, plan: { ...chosen('cep', 'ptp', 'vae'), santePapier: true } })
  const told = (part: string) =>
    [...document.querySelectorAll(`${part} p`)].flatMap(({ textContent }) =>
      textContent.startsWith('Dites') ? textContent : [],
    )
  expect(told('.plan-liste')).toHaveLength(names().length)
  expect(told('.plan-liste')).toEqual(told('.feuille-etapes'))
})

test('what a step holds beside whom to call and what to say is folded, but notes that were written', () => {
  open({ plan: { ...chosen('vae', 'poe'), notes: { poe: 'mardi' } } })
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('.plan-liste > li > div > details')]
  expect(folds.map((fold) => fold.open)).toEqual([false, true])
  for (const fold of folds) {
    expect(fold.querySelector('summary')?.textContent).toMatch(/^Détails et notes .+/)
    expect(fold.querySelector('p')?.textContent).toMatch(/\.$/)
    expect(fold.querySelector('textarea')).not.toBeNull()
  }
})

describe('a step on paper', () => {
  const steps = (options: Options) => {
    open(options)
    return [...document.querySelectorAll('.feuille-etapes > li')].map(({ textContent }) => plain(textContent))
  }

  test('has a box to tick, a number without a verb, what to say, what to bring for it, and an appointment to write', () => {
    const [vae = ''] = steps({ plan: chosen('vae') })
    expect(vae).toMatch(/^À revoir1\. /u)
    expect(document.querySelectorAll('.feuille-case')).toHaveLength(1)
    expect(vae).toMatch(/France Travail39 49Dites/u)
    expect(vae).not.toContain('Appeler le')
    expect(vae).toContain('Dites : « Bonjour. Je suis sans emploi. Je voudrais')
    expect(vae).toContain('À apporter : le CV, s’il y en a un ; les diplômes et les attestations.')
    expect(vae).toMatch(/Rendez-vousjourheurelieuavec$/u)
  })

  test('says who calls once to each who is called, and brings what is its own', () => {
    const [first = '', second = ''] = steps({ plan: chosen('afc', 'cpf-c2p-fipu', 'prf') })
    expect(first).toContain('Dites : « Bonjour.')
    expect(second).toContain('Dites aussi : « ')
    expect(second).not.toContain('Bonjour')
    expect(second).toContain('À apporter : le numéro de sécurité sociale.')
  })

  test('names first whom the result names first, who have no number', () => {
    const answers: readonly Answer[] = ['profil.beneficiaire', 'statut.esat', 'departement.nord']
    const [first = '', second = ''] = steps({ answers, plan: chosen('pmsmp', 'duoday') })
    const cip = 'Conseil en insertion professionnelle (CIP)'
    expect(first).toContain(`${cip}, sinon Cap emploi Grand Lille`)
    expect(second).not.toContain('CIP), sinon')
    const item = [...document.querySelectorAll('.plan-liste > li')].map((one) => plain(one.textContent))[0]
    expect(item?.indexOf(cip)).toBeGreaterThan(0)
    expect(item?.indexOf(cip)).toBeLessThan(item?.indexOf('Cap emploi Grand Lille') ?? 0)
  })

  test('tells when one answers, where that is known', () => {
    const answers: readonly Answer[] = ['profil.beneficiaire', 'statut.salarie', 'departement.nord']
    const [ptp = ''] = steps({ answers, plan: chosen('ptp') })
    expect(ptp).toContain('09 72 01 02 03')
    expect(ptp).toContain('lundi – vendredi : 8 h – 19 h ; samedi : 9 h – 12 h')
  })
})

test('on paper, a plan is valid for three months, and no day is « 1 »', () => {
  vi.useFakeTimers({ now: new Date('2026-12-01T12:00:00'), toFake: ['Date'] })
  open()
  const paper = plain(document.querySelector('.feuille-tete')?.textContent ?? '')
  vi.useRealTimers()
  expect(paper).toContain('Imprimé le 1er décembre 2026.')
  expect(paper).toContain('Valable jusqu’au 1er mars 2027.')
})

test('on paper, what there is to ask never runs into whom to ask', () => {
  open({
    answers: ['profil.beneficiaire', 'statut.salarie', 'besoin.se-former', 'contrat.ne-sait-pas'],
    plan: chosen('prf'),
  })
  const lines = [...document.querySelectorAll('.feuille li')].map(({ textContent }) => textContent)
  const { sujet, 'a-qui': aQui } = wordsOf('contrat')
  expect(lines.filter((line) => line.includes(aQui))).toEqual([
    `${spoken.fr.t('commun.appeler-qui', { qui: capital(sujet) })} ${aQui}`,
  ])
})

test('on paper, only what the fiches of the plan wait for is to ask', () => {
  open({
    answers: ['profil.beneficiaire', 'statut.salarie', 'besoin.se-former', 'contrat.ne-sait-pas'],
    plan: chosen('pdc'),
  })
  expect(plain(document.querySelector('.feuille')?.textContent ?? '')).not.toContain(
    wordsOf('contrat')['a-qui'],
  )
})

describe('answers about health', () => {
  const health = wordsOf('titre').reponses['oui']!.phrase
  const paper = () => document.querySelector('.feuille')?.textContent ?? ''
  const address = () => /\/questions\/#2~[\w.-]+~[\w-]{3}/.exec(paper())?.[0]

  test('are neither printed nor in the link', () => {
    open()
    expect(paper()).not.toContain(health)
    expect(paper()).toContain(wordsOf('besoin').reponses['se-former']!.phrase)
    expect(screen.getAllByRole('checkbox').map((one) => (one as HTMLInputElement).checked)).toEqual([
      false,
      false,
    ])
  })

  test('are printed when the first box is ticked, in the link when the second one is', async () => {
    const { person } = open()
    const before = address()
    await person.click(screen.getByLabelText('Imprimer aussi mes réponses sur la santé'))
    expect(paper()).toContain(health)
    expect(address()).toBe(before)
    await person.click(screen.getByLabelText(/dans ce que j’emporte/))
    expect(address()!.length).toBe(before!.length + 3)
  })

  test('are not asked about when there are none', () => {
    open({ answers: trail.slice(0, 4) })
    expect(screen.queryByRole('checkbox')).toBeNull()
  })
})

describe('« L’envoyer sur mon téléphone »', () => {
  const health = wordsOf('titre').reponses['oui']!.phrase
  const sent = (scheme: string) => {
    const href = document.querySelector(`a[href^="${scheme}:"][href*="body="]`)?.getAttribute('href') ?? ''
    return new URLSearchParams(href.slice(href.indexOf('?') + 1).replaceAll('+', '%2B'))
  }
  const address = (text: string | null) => /\/questions\/#2~[\w.-]+~[\w-]{3}$/.exec(text ?? '')?.[0] ?? ''

  test.each([
    ['the plan', PlanOfVisit],
    ['the result', ParcoursOfVisit],
  ] as const)('on %s, a message says the same by SMS and by mail, and has the link', async (_, of) => {
    const { person } = open({}, of)
    if (of === ParcoursOfVisit) await person.click(button('L’envoyer sur mon téléphone'))
    const [sms, mail] = [sent('sms').get('body') ?? '', sent('mailto').get('body') ?? '']
    expect(sms.split('\n').at(0)).toMatch(/^Faites d’abord ceci : /)
    expect(sms.split('\n').at(-1)).toMatch(/^http.*\/questions\/#2~/)
    expect(mail.split('\r\n')).toEqual(sms.split('\n'))
    expect(sent('mailto').get('subject')).toBe('Votre plan d’action')
    expect(sms.length).toBeLessThanOrEqual(600)
  })

  test('on the result, tells of health when the box beside it is ticked; the plan knows it', async () => {
    const { person, planNow } = open({}, ParcoursOfVisit)
    await person.click(button('L’envoyer sur mon téléphone'))
    const dialog = within(screen.getByRole('dialog', { name: 'L’envoyer sur mon téléphone' }))
    const before = sent('sms').get('body')
    expect(before).not.toContain(health)
    expect(before).not.toContain('handicap')
    await person.click(dialog.getByRole('checkbox', { name: /^Mettre mes réponses sur la santé/ }))
    expect(planNow()?.santeLien).toBe(true)
    const after = sent('sms').get('body')
    expect(after).toContain('J’ai une reconnaissance de handicap.')
    expect(address(after)).toHaveLength(address(before).length + 3)
    await person.click(dialog.getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button('L’envoyer sur mon téléphone'))
  })

  test('has no box when there is nothing of health', async () => {
    const { person } = open({ answers: trail.slice(0, 4) }, ParcoursOfVisit)
    await person.click(button('L’envoyer sur mon téléphone'))
    expect(screen.queryByRole('checkbox', { name: /dans ce que j’emporte/ })).toBeNull()
  })

  test('at a kiosk is a square to photograph, and nothing that a kiosk cannot send', async () => {
    const { person } = open(
      { kiosk: { silence: 180_000, adresse: 'https://exemple.fr', conseil: false } },
      ParcoursOfVisit,
    )
    await person.click(button('L’envoyer sur mon téléphone'))
    const dialog = within(screen.getByRole('dialog'))
    expect(dialog.getByRole('img', { name: 'QR code de votre plan' })).toBeTruthy()
    expect(dialog.getByText(/Scannez ce carré/)).toBeTruthy()
    expect(document.querySelector('a[href^="sms:"], a[href*="body="]')).toBeNull()
  })

  test('at a kiosk that no phone can reach is not offered', () => {
    open({ kiosk: { silence: 180_000, adresse: null, conseil: false } }, ParcoursOfVisit)
    expect(screen.queryByRole('button', { name: 'L’envoyer sur mon téléphone' })).toBeNull()
  })
})

describe('at a kiosk', () => {
  const kiosk = { silence: 180_000, adresse: 'https://exemple.fr', conseil: false }

  test('there is a QR code, and no link, file or reminder', () => {
    open({ kiosk })
    expect(screen.getAllByRole('img', { name: 'QR code de votre plan' }).length).toBeGreaterThan(0)
    expect(document.querySelector('.feuille')?.textContent).toContain('https://exemple.fr/questions/#2~')
    expect(screen.queryByRole('button', { name: /Copier|Enregistrer|agenda/ })).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(document.querySelector('input[type="file"]')).toBeNull()
  })

  test('that no phone can reach, there is no QR code that would lead nowhere', () => {
    open({ kiosk: { ...kiosk, adresse: null } })
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.queryByRole('region', { name: 'L’envoyer sur mon téléphone' })).toBeNull()
  })

  test.each([
    ['the plan', PlanOfVisit, 'Imprimer'],
    ['the result', ParcoursOfVisit, 'Imprimer ma feuille'],
  ] as const)('%s says before one’s eyes to take the sheet, once it is asked for', async (_, of, name) => {
    const asked = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { person } = open({ kiosk }, of)
    await person.click(button(name))
    expect(asked).toHaveBeenCalledOnce()
    const dialog = screen.getByRole('dialog', { name: 'Prenez votre feuille' })
    expect(dialog.textContent).toContain('Elle sort de l’imprimante')
    expect(document.activeElement?.textContent).toBe('Prenez votre feuille')
    await waitFor(() => expect(heard().join()).toContain('Elle sort de l’imprimante'))
    await person.click(within(dialog).getByRole('button', { name: 'Continuer' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(button(name))
  })

  test('the sheet taken, one press wipes everything, and it is the button that shows most', async () => {
    vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { person, onWipe } = open({ kiosk })
    await person.click(button('Imprimer'))
    const end = within(screen.getByRole('dialog')).getByRole('button', { name: 'Terminer et tout effacer' })
    expect([end.className, button('Continuer').className]).toEqual(['bouton', 'bouton discret'])
    await person.click(end)
    expect(onWipe).toHaveBeenCalledOnce()
  })
})

describe('on one’s own device', () => {
  test.each([
    ['the plan', PlanOfVisit, 'Imprimer'],
    ['the result', ParcoursOfVisit, 'Imprimer ma feuille'],
  ] as const)(
    '%s says beside the button what the browser asks, with no dialog of ours',
    async (_, of, name) => {
      vi.spyOn(window, 'print').mockImplementation(() => undefined)
      const { person } = open({}, of)
      expect(screen.queryByText(/^La fenêtre d’impression s’ouvre/)).toBeNull()
      await person.click(button(name))
      const line = document.querySelector('.actions .imprime')
      expect(line?.textContent).toMatch(/^La fenêtre d’impression s’ouvre/)
      expect(line?.nextElementSibling).toBe(button(name))
      expect(screen.queryByRole('dialog')).toBeNull()
    },
  )

  test('the link is copied; when it cannot be, it is shown', async () => {
    const { person } = open()
    await person.click(button('Copier le lien'))
    expect(screen.getByText('Le lien est copié.')).toBeTruthy()
    expect(await navigator.clipboard.readText()).toMatch(/\/questions\/#2~[\w.-]+~[\w-]{3}$/)
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await person.click(button('Copier le lien'))
    expect(within(screen.getByRole('main')).getByText(/n’a pas pu être copié/)).toBeTruthy()
    await waitFor(() => expect(heard().join()).toContain('n’a pas pu être copié'))
    expect(document.querySelector('.lien-a-copier')?.textContent).toContain('#2~')
  })

  test('the message is shared where the device can', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>().mockRejectedValue(new Error('given up'))
    Object.defineProperty(navigator, 'share', { value: share, configurable: true })
    const { person } = open()
    await person.click(button('Partager'))
    Reflect.deleteProperty(navigator, 'share')
    const { url, text } = share.mock.lastCall![0]
    expect(url).toMatch(/\/questions\/#2~[\w.-]+~[\w-]{3}$/)
    expect(text).toMatch(/^Faites d’abord ceci : .+\nContact : .+\nDites : « Bonjour\./)
    expect(text).not.toContain('~')
  })

  test('a file that is not right is refused, with what is wrong and what is accepted', async () => {
    const { person, planNow } = open()
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
    await person.upload(input, new File(['{"format":"autre"}'], 'plan.json', { type: 'application/json' }))
    const alert = await screen.findByText(/À l’endroit « format »/)
    expect(alert.textContent).toContain('"autre"')
    expect(screen.getByText(/Il faut « passerelle-plan »/)).toBeTruthy()
    expect(planNow()).toBeUndefined()
  })

  test('a file that is right brings its plan back', async () => {
    const { person, planNow, saidNow } = open({ answers: [] })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Pas encore de réponse')
    const text = JSON.stringify({
      format: 'passerelle-plan',
      version: 1,
      date: '2026-11-21',
      reponses: trail.slice(0, -1),
      fiches: ['vae'],
      notes: { vae: 'mardi' },
    })
    const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
    await person.upload(input, new File([text], 'plan.json', { type: 'application/json' }))
    await screen.findByText('Votre plan est rouvert.')
    expect(planNow()).toEqual({ ...noPlan, fiches: ['vae'], notes: { vae: 'mardi' } })
    expect(saidNow()).toBe('fichier-nouveau')
  })

  test.each([
    ['fr', 'fichier', 'lien'],
    ['fr-x-falc', 'fichier', 'lien'],
    ['en', 'file', 'link'],
    ['ar', 'ملف', 'رابط'],
  ] as const)('what there is to say of a file calls it one (%s)', (language, file, link) => {
    const { t } = spoken[language]
    for (const said of [t('question.lien-fichier-sante'), t('question.lien-fichier-nouveau')]) {
      expect(said).toContain(file)
      expect(said).not.toContain(link)
    }
  })
})

test.each(languages)('in %s, no word is missing', (language) => {
  const page = print(<Visit screen={PlanOfVisit} options={{ language }} onPlan={() => undefined} />, {
    language,
  })
  expect(missingWords(saidBy(page.innerHTML))).toEqual([])
  expect(spoken[language].exists('plan.titre')).toBe(true)
})

describe('what comes before any fiche', () => {
  const answers: readonly Answer[] = [
    'profil.beneficiaire',
    'statut.salarie',
    'departement.nord',
    'besoin.garder-emploi',
    'titre.non',
    'arret.oui',
  ]
  const steps = ['Demander une visite de préreprise', 'Demander la RQTH']

  test('is on the plan and, when health is ticked, on paper, without being chosen', async () => {
    const { person } = open({ answers })
    expect(names().slice(1, 3)).toEqual(steps)
    const paper = () => document.querySelector('.feuille')?.textContent ?? ''
    // What tells someone’s health is on no paper before they say so.
    for (const step of steps) expect(paper()).not.toContain(step)
    await person.click(screen.getByRole('checkbox', { name: 'Imprimer aussi mes réponses sur la santé' }))
    for (const step of steps) expect(paper()).toContain(step)
    expect(paper()).toContain('03 59 73 73 73')
    expect(paper()).toContain('36 46')
    expect(plain(paper()), 'hours of which we are not sure say so').toMatch(
      /17 h\. Cela peut avoir changé\./u,
    )
  })

  test('stands after the first piste and before the others, in the same words on the result, the plan, paper and in a message', async () => {
    open({ answers }, ParcoursOfVisit)
    const first = document.querySelector('.premier-pas > p strong')?.textContent.replace(/\.$/u, '') ?? ''
    expect(first).not.toBe('')
    const puis = [...document.querySelectorAll('.puis > li > details > summary')]
    expect(puis.map(({ textContent }) => textContent)).toEqual(steps)
    const words = [...document.querySelectorAll('.premier-pas :is(h2, h3)')].map(
      ({ textContent }) => textContent,
    )
    expect(words).toEqual(['Faites d’abord ceci', 'Puis'])
    const plan: Plan = { ...noPlan, santePapier: true, santeLien: true }
    cleanup()
    open({ answers, plan })
    const inOrder = [expect.stringContaining(first) as unknown, ...steps]
    expect(names().slice(0, 3)).toEqual(inOrder)
    expect(names()).toHaveLength(5)
    for (const all of ['.plan-liste', '.feuille-etapes']) {
      const headings = [...document.querySelectorAll(`${all} > li h2`)]
      expect(headings.map(({ textContent }) => textContent)).toEqual(words)
      expect(
        headings.map(({ parentElement }) => parentElement?.querySelector('h3')?.textContent.slice(0, 2)),
      ).toEqual(['1.', '2.'])
    }
    const paper = [...document.querySelectorAll('.feuille-etapes h3')].map(({ textContent }) => textContent)
    expect(paper.map((text) => text.slice(3))).toEqual(names())
    const sms = document.querySelector('a[href^="sms:"]')?.getAttribute('href') ?? ''
    const lines = decodeURIComponent(sms).split('\n')
    expect(lines[0]).toContain('Faites d’abord ceci : ')
    expect(lines.filter((line) => line.startsWith('Puis'))).toEqual(steps.map((step) => `Puis : ${step}`))
  })

  test('comes first when there is no piste', () => {
    open({ answers, plan: chosen() })
    expect(names()).toEqual(steps)
    expect(document.querySelector('.plan-liste > li > h2')?.textContent).toBe('Faites d’abord ceci')
  })

  test('is to be done first when no piste of the plan is proposed any more', () => {
    open({ answers, plan: chosen('sesame') })
    const above = [...document.querySelectorAll('.plan-liste > li')].map((item) => [
      item.querySelector('h2')?.textContent,
      item.querySelector('h3')?.textContent.slice(3),
    ])
    expect(above).toEqual([
      ['À revoir', expect.stringContaining('Sésame')],
      ['Faites d’abord ceci', steps[0]],
      ['Puis', steps[1]],
    ])
  })

  test('is first in a message too where the first piste of the plan is no longer proposed', () => {
    open({ answers, plan: { ...chosen('sesame', 'cep'), santeLien: true } })
    const above = [...document.querySelectorAll('.plan-liste > li')].map(
      (item) => item.querySelector('h2')?.textContent,
    )
    expect(above).toEqual(['À revoir', 'Faites d’abord ceci', 'Puis', undefined])
    const sms = document.querySelector('a[href^="sms:"]')?.getAttribute('href') ?? ''
    const lines = decodeURIComponent(sms).split('\n')
    expect(lines[0]).toMatch(/Faites d’abord ceci : .*préreprise/u)
    expect(lines.filter((line) => line.startsWith('Puis'))).toEqual([
      `Puis : ${steps[1]}`,
      expect.stringMatching(/^Puis : Conseil/u),
    ])
  })

  test('is counted in the place of a fiche that is moved', async () => {
    const { person } = open({ answers, plan: chosen('cep', 'vae') })
    await person.click(button(/^Descendre : Conseil/))
    expect(screen.getByText(/^Conseil.* : place 4 sur 4\.$/)).toBeTruthy()
    expect(names()[3]).toMatch(/^Conseil/)
  })

  test.each([
    ['Oui, tout imprimer', true],
    ['Non, imprimer sans', false],
  ] as const)(
    'from the result, what the sheet would leave out is asked first: « %s »',
    async (choice, told) => {
      const paper = () => document.querySelector('.feuille')?.textContent ?? ''
      const sheets: string[] = []
      vi.spyOn(window, 'print').mockImplementation(() => {
        sheets.push(screen.queryByRole('dialog') === null ? paper() : 'a dialog')
      })
      const { person, planNow } = open({ answers }, ParcoursOfVisit)
      await person.click(button('Imprimer ma feuille'))
      expect(sheets).toEqual([])
      const dialog = screen.getByRole('dialog', { name: 'Imprimer aussi ce qui parle de santé ?' })
      for (const step of steps) expect(dialog.textContent).toContain(step)
      await person.click(within(dialog).getByRole('button', { name: choice }))
      expect(sheets).toHaveLength(1)
      for (const step of steps) expect([step, sheets[0]?.includes(step)]).toEqual([step, told])
      expect(planNow()?.santePapier ?? false).toBe(told)
      expect(document.activeElement).toBe(button('Imprimer ma feuille'))
    },
  )

  test('where several offices may be the one to call, paper gives each of them, once', () => {
    open({ plan: chosen('bilan-competences', 'activ-alternance') })
    const paper = document.querySelector('.feuille')?.textContent ?? ''
    for (const number of ['03 59 31 81 00', '03 27 29 66 66', '03 28 63 75 41'])
      expect([number, paper.includes(number)]).toEqual([number, true])
    expect(paper.split('03 27 29 66 66')).toHaveLength(2)
  })

  test('is said once: its fiche in the plan is enough', () => {
    open({ answers, plan: chosen('demander-rqth') })
    expect(names()).toEqual([
      'Demander la reconnaissance de la qualité de travailleur handicapé',
      'Demander une visite de préreprise',
    ])
    expect(list().queryByText(/n’est plus proposée/)).toBeNull()
  })
})
