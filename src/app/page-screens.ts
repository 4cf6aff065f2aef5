import { createElement, type ReactElement } from 'react'
import { communeFor, lieuOfFacts } from '../contacts/chosen-lieu.ts'
import { pages, type NamedPage, type PlainPage } from '../routes.ts'
import type { Contents, Kind } from './contents.ts'
import { fetchAgain } from './fetch-again.ts'
import { fetchBureaux } from './fetch-bureaux.ts'
import { factsFor, heldForm, resultOf, toContact } from './reader.ts'
import { Inconnue } from './inconnue.tsx'
import type { Reader } from './shown.ts'

/** Fetches content of one kind, for a name of its own or for the page's; null when there is none of that name. */
type Fetch = <K extends Kind>(kind: K, id?: string) => Promise<Contents[K] | null>

/** The code of an information page, and how its parts come together; null when there is no such page. */
export type PageScreen = {
  readonly screen: () => Promise<unknown>
  readonly open: (fetch: Fetch) => Promise<((reader: Reader) => ReactElement) | null>
}

type Name = PlainPage | NamedPage
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never

/** The content of a page, as the table of pages says. */
type ContentOf<N extends Name> = All<Contents[(typeof pages)[N]['content'][number]]>

/** The code of a page, and what its screen takes of the content and of its reader. */
type Parts<N extends Name, M> = {
  readonly screen: () => Promise<M>
  readonly show: (screen: M, content: ContentOf<N>, reader: Reader) => ReactElement
}

function shown<N extends Name, M>(name: N, { screen, show }: Parts<N, M>): PageScreen {
  const { content, id }: { readonly content: readonly Kind[]; readonly id?: string } = pages[name]
  return {
    screen,
    open: async (fetch) => {
      const [code, ...fetched] = await Promise.all([
        fetchAgain(screen),
        ...content.map((kind) => fetch(kind, id)),
      ])
      if (fetched.includes(null)) return null
      const all = Object.assign({}, ...fetched) as ContentOf<N>
      return (reader) => show(code, all, reader)
    },
  }
}

/** How each information page of the table is opened. */
export const pageScreens: Readonly<Record<Name, PageScreen>> = {
  fiches: shown('fiches', {
    screen: () => import('../pages/fiches.tsx'),
    show: ({ Fiches }, { resumes, listes }, { session, dispatch }) =>
      createElement(Fiches, {
        resumes,
        usages: listes.usages,
        filter: session.filter,
        onFilter: (filter) => dispatch({ type: 'filtered', filter }),
      }),
  }),
  fiche: shown('fiche', {
    screen: () => import('../pages/fiche.tsx'),
    show: ({ Fiche }, { fiche }, reader) => {
      const { start, session, dispatch } = reader
      const facts = factsFor(reader)
      return createElement(Fiche, {
        key: fiche.id,
        fiche,
        start,
        facts,
        reader: toContact(reader),
        lieu: communeFor(session.lieu, facts),
        fetchBureaux,
        onLieu: (lieu) => dispatch({ type: 'located', lieu }),
        plan: facts && { plan: session.plan, onPlan: (plan) => dispatch({ type: 'planned', plan }) },
      })
    },
  }),
  acces: shown('acces', {
    screen: () => import('../pages/acces.tsx'),
    show: ({ Acces }, { acces }) => createElement(Acces, { themes: acces }),
  }),
  conseil: shown('conseil', {
    screen: () => import('../conseil/conseil.tsx'),
    show: (
      { Conseil },
      { rules, people, questions, resumes, brefs, motsConseil },
      { session, dispatch, kiosk },
    ) =>
      kiosk?.conseil === false
        ? createElement(Inconnue, { path: pages.conseil.path, fiche: false })
        : createElement(Conseil, {
            rules,
            people,
            questions,
            resumes,
            brefs,
            motsConseil,
            session,
            dispatch,
            kiosk,
            fetchBureaux,
          }),
  }),
  acteurs: shown('acteurs', {
    screen: () => import('../pages/acteurs.tsx'),
    show: ({ Acteurs }, { listes }) => createElement(Acteurs, { acteurs: listes.acteurs }),
  }),
  acteur: shown('acteur', {
    screen: () => import('../pages/acteur.tsx'),
    show: ({ Acteur }, { acteur }, reader) =>
      createElement(Acteur, {
        key: acteur.id,
        acteur,
        lieu: reader.session.lieu,
        fetchBureaux,
      }),
  }),
  contacts: shown('contacts', {
    screen: () => import('../contacts/contacts.tsx'),
    show: ({ Contacts }, { contacts, communes }, reader) =>
      createElement(Contacts, {
        page: contacts,
        communes,
        kiosk: reader.kiosk !== null,
        lieu: reader.session.lieu ?? lieuOfFacts(factsFor(reader)),
        onLieu: (lieu) => reader.dispatch({ type: 'located', lieu }),
        parcours: resultOf(reader),
        fetchBureaux,
      }),
  }),
  opcos: shown('opcos', {
    screen: () => import('../pages/opcos.tsx'),
    show: ({ Opcos }, { listes }) => createElement(Opcos, { opco: listes.opco }),
  }),
  opco: shown('opco', {
    screen: () => import('../pages/opco.tsx'),
    show: ({ Opco }, { opco }) => createElement(Opco, { key: opco.id, opco }),
  }),
  baremes: shown('baremes', {
    screen: () => import('../pages/baremes.tsx'),
    show: ({ Baremes }, { listes }) => createElement(Baremes, { baremes: listes.baremes }),
  }),
  bareme: shown('bareme', {
    screen: () => import('../pages/bareme.tsx'),
    show: ({ Bareme }, { bareme }) => createElement(Bareme, { key: bareme.id, bareme }),
  }),
  glossaire: shown('glossaire', {
    screen: () => import('../pages/glossaire.tsx'),
    show: ({ Glossaire }, { glossaire }) => createElement(Glossaire, { termes: glossaire }),
  }),
  etat: shown('etat', {
    screen: () => import('../pages/etat-du-contenu.tsx'),
    show: ({ EtatDuContenu }, { etat }) => createElement(EtatDuContenu, { etat }),
  }),
  recherche: shown('recherche', {
    screen: () => import('../recherche/recherche.tsx'),
    show: ({ Recherche }, { recherche, communes, people }, reader) =>
      createElement(Recherche, {
        page: recherche,
        communes,
        people,
        start: reader.start,
        facts: toContact(reader),
        lieu: communeFor(reader.session.lieu, factsFor(reader)),
        query: reader.session.query,
        onQuery: (query) => reader.dispatch({ type: 'searched', query }),
        onLieu: (lieu) => reader.dispatch({ type: 'located', lieu }),
        fetchBureaux,
      }),
  }),
  exercices: shown('exercices', {
    screen: () => import('../conseil/exercices.tsx'),
    show: ({ Exercices }, { exercices, rules, people, resumes, questions }, { session, dispatch }) =>
      createElement(Exercices, {
        exercices,
        rules,
        people,
        resumes,
        questions,
        session,
        dispatch,
      }),
  }),
  financement: shown('financement', {
    screen: () => import('../financement/financement.tsx'),
    show: ({ Financement }) => createElement(Financement),
  }),
  mobilite: shown('mobilite', {
    screen: () => import('../financement/mobilite.tsx'),
    show: ({ Mobilite }, { regles }, reader) =>
      createElement(Mobilite, { regles, ...heldForm('mobilite', reader) }),
  }),
  'accompagnement-social': shown('accompagnement-social', {
    screen: () => import('../financement/accompagnement-social.tsx'),
    show: ({ AccompagnementSocial }, { regles }, reader) =>
      createElement(AccompagnementSocial, { regles, ...heldForm('accompagnement-social', reader) }),
  }),
  'opco-ep-2020': shown('opco-ep-2020', {
    screen: () => import('../financement/opco-ep-2020.tsx'),
    show: ({ OpcoEp2020 }, { regles }, reader) =>
      createElement(OpcoEp2020, { regles, ...heldForm('opco-ep-2020', reader) }),
  }),
  'prise-en-charge': shown('prise-en-charge', {
    screen: () => import('../financement/prise-en-charge.tsx'),
    show: ({ PriseEnCharge }, { bareme }) => createElement(PriseEnCharge, { bareme }),
  }),
}
