import { createElement, type ReactElement } from 'react'
import { baremeOf } from '../../content/bareme-of.ts'
import type { NamedPage, PlainPage } from '../routes.ts'
import { lieuOfFacts } from '../contacts/chosen-lieu.ts'
import type { Contents, Kind } from './contents.ts'
import { fetchAgain } from './fetch-again.ts'
import { factsFor, heldForm } from './reader.ts'
import type { Reader } from './shown.ts'

/** Fetches content of one kind, for a name of its own or for the page's; null when there is none of that name. */
type Fetch = <K extends Kind>(kind: K, id?: string) => Promise<Contents[K] | null>

/** The parts of an information page, and how they come together. */
export type Page = {
  /** The file of its code, from the root of the project. */
  readonly code: string
  readonly screen: () => Promise<unknown>
  /** The content it is made of. */
  readonly content: readonly Kind[]
  /** The name its content stands under, when that is not the page's own. */
  readonly id?: string
  /** Fetches its parts; null when there is no such page. */
  readonly open: (fetch: Fetch) => Promise<((reader: Reader) => ReactElement) | null>
}

type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never

type Parts<M, K extends Kind> = Pick<Page, 'code' | 'id'> & {
  readonly screen: () => Promise<M>
  readonly content: readonly K[]
  readonly show: (screen: M, content: All<Contents[K]>, reader: Reader) => ReactElement
}

function page<M, K extends Kind = never>({ show, ...parts }: Parts<M, K>): Page {
  return {
    ...parts,
    open: async (fetch) => {
      const [screen, ...fetched] = await Promise.all([
        fetchAgain(parts.screen),
        ...parts.content.map((kind) => fetch(kind, parts.id)),
      ])
      if (fetched.includes(null)) return null
      const content = Object.assign({}, ...fetched) as All<Contents[K]>
      return (reader) => show(screen, content, reader)
    },
  }
}

/** Each information page: its code, its content, and what its screen takes of both and of its reader. */
export const pages: Readonly<Record<PlainPage | NamedPage, Page>> = {
  fiches: page({
    code: 'src/pages/fiches.tsx',
    screen: () => import('../pages/fiches.tsx'),
    content: ['resumes'],
    show: ({ Fiches }, { resumes }) => createElement(Fiches, { resumes }),
  }),
  fiche: page({
    code: 'src/pages/fiche.tsx',
    screen: () => import('../pages/fiche.tsx'),
    content: ['fiche'],
    show: ({ Fiche }, { fiche }, reader) => {
      const { origin, start } = reader
      return createElement(Fiche, { key: fiche.id, fiche, origin, start, facts: factsFor(reader) })
    },
  }),
  acteurs: page({
    code: 'src/pages/acteurs.tsx',
    screen: () => import('../pages/acteurs.tsx'),
    content: ['listes'],
    show: ({ Acteurs }, { listes }) => createElement(Acteurs, { acteurs: listes.acteurs }),
  }),
  acteur: page({
    code: 'src/pages/acteur.tsx',
    screen: () => import('../pages/acteur.tsx'),
    content: ['acteur'],
    show: ({ Acteur }, { acteur }, { origin }) => createElement(Acteur, { key: acteur.id, acteur, origin }),
  }),
  contacts: page({
    code: 'src/contacts/contacts.tsx',
    screen: () => import('../contacts/contacts.tsx'),
    content: ['contacts', 'communes'],
    show: ({ Contacts }, { contacts, communes }, reader) =>
      createElement(Contacts, {
        page: contacts,
        communes,
        kiosk: reader.kiosk,
        lieu: reader.session.lieu ?? lieuOfFacts(factsFor(reader)),
        onLieu: (lieu) => reader.dispatch({ type: 'located', lieu }),
      }),
  }),
  opcos: page({
    code: 'src/pages/opcos.tsx',
    screen: () => import('../pages/opcos.tsx'),
    content: ['listes'],
    show: ({ Opcos }, { listes }) => createElement(Opcos, { opco: listes.opco }),
  }),
  opco: page({
    code: 'src/pages/opco.tsx',
    screen: () => import('../pages/opco.tsx'),
    content: ['opco'],
    show: ({ Opco }, { opco }, { origin }) => createElement(Opco, { key: opco.id, opco, origin }),
  }),
  baremes: page({
    code: 'src/pages/baremes.tsx',
    screen: () => import('../pages/baremes.tsx'),
    content: ['listes'],
    show: ({ Baremes }, { listes }) => createElement(Baremes, { baremes: listes.baremes }),
  }),
  bareme: page({
    code: 'src/pages/bareme.tsx',
    screen: () => import('../pages/bareme.tsx'),
    content: ['bareme'],
    show: ({ Bareme }, { bareme }, { origin }) => createElement(Bareme, { key: bareme.id, bareme, origin }),
  }),
  glossaire: page({
    code: 'src/pages/glossaire.tsx',
    screen: () => import('../pages/glossaire.tsx'),
    content: ['glossaire'],
    show: ({ Glossaire }, { glossaire }) => createElement(Glossaire, { termes: glossaire }),
  }),
  etat: page({
    code: 'src/pages/etat-du-contenu.tsx',
    screen: () => import('../pages/etat-du-contenu.tsx'),
    content: ['etat'],
    show: ({ EtatDuContenu }, { etat }) => createElement(EtatDuContenu, { etat }),
  }),
  recherche: page({
    code: 'src/recherche/recherche.tsx',
    screen: () => import('../recherche/recherche.tsx'),
    content: ['recherche'],
    show: ({ Recherche }, { recherche }, { start, session, dispatch }) =>
      createElement(Recherche, {
        page: recherche,
        start,
        query: session.query,
        onQuery: (query) => dispatch({ type: 'searched', query }),
      }),
  }),
  financement: page({
    code: 'src/financement/financement.tsx',
    screen: () => import('../financement/financement.tsx'),
    content: [],
    show: ({ Financement }) => createElement(Financement),
  }),
  mobilite: page({
    code: 'src/financement/mobilite.tsx',
    screen: () => import('../financement/mobilite.tsx'),
    content: ['financement/mobilite'],
    show: ({ Mobilite }, { regles }, reader) =>
      createElement(Mobilite, { regles, ...heldForm('mobilite', reader) }),
  }),
  'accompagnement-social': page({
    code: 'src/financement/accompagnement-social.tsx',
    screen: () => import('../financement/accompagnement-social.tsx'),
    content: ['financement/accompagnement-social'],
    show: ({ AccompagnementSocial }, { regles }, reader) =>
      createElement(AccompagnementSocial, { regles, ...heldForm('accompagnement-social', reader) }),
  }),
  'opco-ep-2020': page({
    code: 'src/financement/opco-ep-2020.tsx',
    screen: () => import('../financement/opco-ep-2020.tsx'),
    content: ['financement/opco-ep-2020'],
    show: ({ OpcoEp2020 }, { regles }, reader) =>
      createElement(OpcoEp2020, { regles, ...heldForm('opco-ep-2020', reader) }),
  }),
  'prise-en-charge': page({
    code: 'src/financement/prise-en-charge.tsx',
    screen: () => import('../financement/prise-en-charge.tsx'),
    content: ['bareme'],
    id: baremeOf['prise-en-charge'],
    show: ({ PriseEnCharge }, { bareme }) => createElement(PriseEnCharge, { bareme }),
  }),
}
