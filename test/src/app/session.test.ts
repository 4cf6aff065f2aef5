// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { fresh, type Visit } from '../../../machines/visite/answers.ts'
import { mostFiches, noPlan } from '../../../machines/visite/plan.ts'
import { noDossier } from '../../../machines/conseil/dossier.ts'
import { noPoste } from '../../../machines/conseil/poste.ts'
import { noFilter } from '../../../src/pages/fiche-filter.ts'
import { newSession, sessionAfter, type Session, type SessionEvent } from '../../../src/app/session.ts'

const visit: Visit = { trail: ['profil.beneficiaire'], remembered: [], replaying: false }
const longer: Visit = { ...visit, trail: ['profil.beneficiaire', 'statut.salarie'] }
const problem = { kind: 'inconnu', text: 'statut.cosmonaute' } as const
const fiches = Array.from({ length: mostFiches }, (_, index) => `fiche-${index}`)

/** A session in which everything was brought. */
const full: Session = {
  visit,
  plan: { ...noPlan, fiches: ['vae'], nom: 'Zoé' },
  dossier: { ...noDossier, conseiller: { nom: 'Ali', telephone: '' } },
  poste: { ...noPoste, defile: 12 },
  touches: false,
  problem,
  lieu: { departement: 'nord', commune: 'Lille' },
  writes: true,
  query: 'vae',
  filter: { stage: 'formation', parcours: null, etape: null },
  forms: { mobilite: { opco: 'akto' } },
  kept: 'sans-sante',
}

const after = (session: Session, ...events: readonly SessionEvent[]) => events.reduce(sessionAfter, session)

test('each event changes its own part and no other', () => {
  const events: readonly (readonly [SessionEvent, Partial<Session>])[] = [
    [
      { type: 'answered', visit: () => longer },
      { visit: longer, problem: null },
    ],
    [{ type: 'walked', visit: () => fresh }, { visit: fresh }],
    [{ type: 'writes', writes: false }, { writes: false }],
    [
      { type: 'advised', dossier: () => noDossier },
      { dossier: noDossier, problem: null },
    ],
    [
      { type: 'advised', dossier: () => noDossier, plan: noPlan },
      { dossier: noDossier, problem: null, plan: noPlan, poste: null },
    ],
    [
      { type: 'followed', visit: longer },
      { visit: longer, dossier: { ...full.dossier!, visite: longer, suivi: true } },
    ],
    [{ type: 'shown', poste: () => noPoste }, { poste: noPoste }],
    [{ type: 'touches', touches: true }, { touches: true }],
    [{ type: 'planned', plan: noPlan }, { plan: noPlan }],
    [
      { type: 'located', lieu: { departement: 'aisne', commune: null } },
      { lieu: { departement: 'aisne', commune: null } },
    ],
    [{ type: 'searched', query: 'poe' }, { query: 'poe' }],
    [{ type: 'kept', kept: 'avec-sante' }, { kept: 'avec-sante' }],
    [{ type: 'filtered', filter: noFilter }, { filter: noFilter }],
    [
      { type: 'filled', form: 'opco-ep-2020', values: { objet: 'vae' } },
      { forms: { mobilite: { opco: 'akto' }, 'opco-ep-2020': { objet: 'vae' } } },
    ],
    [
      { type: 'noted', fiche: 'outils-opco', note: 'AKTO : 500 €' },
      { plan: { ...full.plan, fiches: ['vae', 'outils-opco'], notes: { 'outils-opco': 'AKTO : 500 €' } } },
    ],
  ]
  for (const [event, changed] of events)
    expect([event.type, after(full, event)]).toEqual([event.type, { ...full, ...changed }])
})

test('what is wiped is everything', () => {
  expect(after(full, { type: 'wiped' })).toEqual(newSession)
  expect(Object.keys(newSession).toSorted()).toEqual(Object.keys(full).toSorted())
})

test('an answer is given to the visit as it is then, not as it was when the screen was drawn', () => {
  const give = (before: Visit): Visit => ({ ...before, trail: [...before.trail, 'statut.salarie'] })
  const opened = { visit, fiches: null, problem: null, next: 'question' } as const
  expect(
    after(newSession, { type: 'opened', opened }, { type: 'answered', visit: give }).visit.trail,
  ).toEqual(['profil.beneficiaire', 'statut.salarie'])
})

test('a walk that leads nowhere else changes nothing at all', () => {
  expect(after(full, { type: 'walked', visit: (before) => before })).toBe(full)
})

describe('a visit that is opened', () => {
  const opened = { visit: longer, problem: null, next: 'plan' } as const
  test('brings its plan', () => {
    expect(after(full, { type: 'opened', opened: { ...opened, fiches: ['poe'] } })).toEqual({
      ...full,
      visit: longer,
      problem: null,
      plan: { ...noPlan, fiches: ['poe'] },
    })
  })
  test('with a plan of no fiche, is offered the first proposals', () => {
    expect(after(full, { type: 'opened', opened: { ...opened, fiches: [] } }).plan).toEqual(noPlan)
  })
  test('without a plan, leaves the one that is there', () => {
    expect(after(full, { type: 'opened', opened: { ...opened, fiches: null } }).plan).toBe(full.plan)
  })
  test('from a file, brings the notes too', () => {
    const plan = { ...noPlan, fiches: ['poe'], notes: { poe: 'lundi' } }
    expect(after(full, { type: 'opened', opened: { ...opened, fiches: ['poe'] }, plan }).plan).toBe(plan)
  })
})

test('a full plan takes no amount, and stays as it is', () => {
  const session = after(full, { type: 'planned', plan: { ...noPlan, fiches } })
  expect(after(session, { type: 'noted', fiche: 'outils-opco', note: '500 €' }).plan).toEqual(session.plan)
})

describe('a case at the desk', () => {
  const faits = ['profil.proche'] as const

  test('changes from what the session holds then, not from what was drawn', () => {
    const told = after(
      full,
      { type: 'advised', dossier: () => ({ ...noDossier, faits: [...faits] }) },
      {
        type: 'advised',
        dossier: ({ dossier }) => ({ ...dossier!, faits: [...dossier!.faits, 'statut.salarie'] }),
      },
    )
    expect(told.dossier!.faits).toEqual(['profil.proche', 'statut.salarie'])
  })

  test('leaves the plan as it is, unless it brings one', () => {
    const event = { type: 'advised', dossier: () => noDossier } as const
    expect(after(full, event).plan).toBe(full.plan)
    expect(after(full, { ...event, plan: noPlan }).plan).toBe(noPlan)
  })

  test('is not begun by the visit that would follow it', () => {
    expect(after(newSession, { type: 'followed', visit: longer }).dossier).toBeNull()
  })
})
