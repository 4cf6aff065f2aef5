import * as loaders from 'virtual:passerelle/loaders'
import type { i18n } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import { baremeOf } from '../../content/bareme-of.ts'
import type { Language } from '../../content/languages.ts'
import type { Simulateur } from '../../content/pages/financement.ts'
import type { Valeurs } from '../../machines/financement/formulaires/champ.ts'
import type { Opened } from '../../machines/share/open-link.ts'
import { factsOf, type Visit } from '../../machines/visite/answers.ts'
import { takesNote } from '../../machines/visite/plan.ts'
import { lieuOfFacts } from '../contacts/chosen-lieu.ts'
import type { Route, VisitRoute } from '../routes.ts'
import { speak } from '../words.ts'
import { fetchAgain } from './fetch-again.ts'
import type { Decided, Later, Reader, Shown, VisitPages } from './shown.ts'

const instances = new Map<Language, i18n>()

async function wordsIn(language: Language): Promise<i18n> {
  const known = instances.get(language)
  if (known) return known
  const words = speak(language, (await fetchAgain(loaders.screens[language])).screens)
  instances.set(language, words)
  return words
}

/** The code of each screen of decisions. */
const screensOfDecisions: Partial<Record<VisitRoute['name'], () => Promise<ComponentType<Decided>>>> = {
  parcours: async () => (await fetchAgain(() => import('../parcours/parcours-of-visit.tsx'))).ParcoursOfVisit,
  plan: async () => (await fetchAgain(() => import('../plan/plan-of-visit.tsx'))).PlanOfVisit,
  carte: async () => (await fetchAgain(() => import('../carte/carte-of-visit.tsx'))).CarteOfVisit,
}

async function laterPages(route: VisitRoute, language: Language): Promise<Later | null> {
  const screen = screensOfDecisions[route.name]
  if (!screen) return null
  const [{ resumes }, { people }, { orient }, Screen] = await Promise.all([
    fetchAgain(loaders.resumes[language]),
    fetchAgain(loaders.people),
    fetchAgain(() => import('../../machines/orientation/orientation.ts')),
    screen(),
  ])
  return { resumes, people, orient, Screen }
}

async function visitPages(route: VisitRoute, language: Language): Promise<VisitPages> {
  const [{ rules }, { questions }, { Visite }, later] = await Promise.all([
    fetchAgain(loaders.rules),
    fetchAgain(loaders.questions[language]),
    fetchAgain(() => import('../visite/visite.tsx')),
    laterPages(route, language),
  ])
  return { rules, words: questions, Visite, later }
}

type Render = (reader: Reader) => ReactNode

/** The fiche of the plan beside which an amount is noted. */
const noted = 'outils-opco'

/** What a simulator takes from the app: its form, and where its amount may go. */
function heldForm(form: Simulateur, { session, dispatch, toPlan, kiosk }: Reader) {
  return {
    kiosk,
    planIsFull: !takesNote(session.plan, noted),
    onPlan:
      toPlan &&
      ((note: string): void => {
        dispatch({ type: 'noted', fiche: noted, note })
        toPlan()
      }),
    values: session.forms[form],
    onValues: (values: Valeurs): void => dispatch({ type: 'filled', form, values }),
  }
}

/** The answers of the visit under way; null when there is none. */
function factsFor({ session: { visit } }: Reader) {
  return visit.trail.length > 0 ? factsOf(visit.trail) : null
}

/** A page for each name of one kind, in each language. */
function pageOf<T>(each: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(each, id) ? each[id] : undefined
}

/** Fetches what an information page shows, and how; null when there is no such page. */
async function renderOf(route: Route, language: Language): Promise<Render | null> {
  switch (route.name) {
    case 'fiches': {
      const [{ resumes }, { Fiches }] = await Promise.all([
        fetchAgain(loaders.resumes[language]),
        fetchAgain(() => import('../pages/fiches.tsx')),
      ])
      return () => <Fiches resumes={resumes} />
    }
    case 'fiche': {
      const page = pageOf((await fetchAgain(loaders.pages)).fiches, route.id)
      if (!page) return null
      const [{ fiche }, { Fiche }] = await Promise.all([
        fetchAgain(page[language]),
        fetchAgain(() => import('../pages/fiche.tsx')),
      ])
      return (reader) => (
        <Fiche
          key={fiche.id}
          fiche={fiche}
          origin={reader.origin}
          start={reader.start}
          facts={factsFor(reader)}
        />
      )
    }
    case 'acteurs': {
      const [{ listes }, { Acteurs }] = await Promise.all([
        fetchAgain(loaders.listes[language]),
        fetchAgain(() => import('../pages/acteurs.tsx')),
      ])
      return () => <Acteurs acteurs={listes.acteurs} />
    }
    case 'contacts': {
      const [{ contacts }, { communes }, { Contacts }] = await Promise.all([
        fetchAgain(loaders.contacts[language]),
        fetchAgain(loaders.communes),
        fetchAgain(() => import('../contacts/contacts.tsx')),
      ])
      return (reader) => (
        <Contacts
          page={contacts}
          communes={communes}
          kiosk={reader.kiosk}
          lieu={reader.session.lieu ?? lieuOfFacts(factsFor(reader))}
          onLieu={(lieu) => reader.dispatch({ type: 'located', lieu })}
        />
      )
    }
    case 'acteur': {
      const page = pageOf((await fetchAgain(loaders.pages)).acteurs, route.id)
      if (!page) return null
      const [{ acteur }, { Acteur }] = await Promise.all([
        fetchAgain(page[language]),
        fetchAgain(() => import('../pages/acteur.tsx')),
      ])
      return ({ origin }) => <Acteur key={acteur.id} acteur={acteur} origin={origin} />
    }
    case 'opcos': {
      const [{ listes }, { Opcos }] = await Promise.all([
        fetchAgain(loaders.listes[language]),
        fetchAgain(() => import('../pages/opcos.tsx')),
      ])
      return () => <Opcos opco={listes.opco} />
    }
    case 'opco': {
      const page = pageOf((await fetchAgain(loaders.pages)).opco, route.id)
      if (!page) return null
      const [{ opco }, { Opco }] = await Promise.all([
        fetchAgain(page[language]),
        fetchAgain(() => import('../pages/opco.tsx')),
      ])
      return ({ origin }) => <Opco key={opco.id} opco={opco} origin={origin} />
    }
    case 'baremes': {
      const [{ listes }, { Baremes }] = await Promise.all([
        fetchAgain(loaders.listes[language]),
        fetchAgain(() => import('../pages/baremes.tsx')),
      ])
      return () => <Baremes baremes={listes.baremes} />
    }
    case 'bareme': {
      const page = pageOf((await fetchAgain(loaders.pages)).baremes, route.id)
      if (!page) return null
      const [{ bareme }, { Bareme }] = await Promise.all([
        fetchAgain(page[language]),
        fetchAgain(() => import('../pages/bareme.tsx')),
      ])
      return ({ origin }) => <Bareme key={bareme.id} bareme={bareme} origin={origin} />
    }
    case 'financement': {
      const { Financement } = await fetchAgain(() => import('../financement/financement.tsx'))
      return () => <Financement />
    }
    case 'mobilite': {
      const [{ regles }, { Mobilite }] = await Promise.all([
        fetchAgain(loaders.financement.mobilite),
        fetchAgain(() => import('../financement/mobilite.tsx')),
      ])
      return (reader) => <Mobilite regles={regles} {...heldForm('mobilite', reader)} />
    }
    case 'accompagnement-social': {
      const [{ regles }, { AccompagnementSocial }] = await Promise.all([
        fetchAgain(loaders.financement['accompagnement-social']),
        fetchAgain(() => import('../financement/accompagnement-social.tsx')),
      ])
      return (reader) => (
        <AccompagnementSocial regles={regles} {...heldForm('accompagnement-social', reader)} />
      )
    }
    case 'opco-ep-2020': {
      const [{ regles }, { OpcoEp2020 }] = await Promise.all([
        fetchAgain(loaders.financement['opco-ep-2020']),
        fetchAgain(() => import('../financement/opco-ep-2020.tsx')),
      ])
      return (reader) => <OpcoEp2020 regles={regles} {...heldForm('opco-ep-2020', reader)} />
    }
    case 'prise-en-charge': {
      const page = pageOf((await fetchAgain(loaders.pages)).baremes, baremeOf['prise-en-charge'])
      if (!page) return null
      const [{ bareme }, { PriseEnCharge }] = await Promise.all([
        fetchAgain(page[language]),
        fetchAgain(() => import('../financement/prise-en-charge.tsx')),
      ])
      return () => <PriseEnCharge bareme={bareme} />
    }
    case 'etat': {
      const [{ etat }, { EtatDuContenu }] = await Promise.all([
        fetchAgain(loaders.etat),
        fetchAgain(() => import('../pages/etat-du-contenu.tsx')),
      ])
      return () => <EtatDuContenu etat={etat} />
    }
    case 'glossaire': {
      const [{ glossaire }, { Glossaire }] = await Promise.all([
        fetchAgain(loaders.glossaire[language]),
        fetchAgain(() => import('../pages/glossaire.tsx')),
      ])
      return () => <Glossaire termes={glossaire} />
    }
    case 'recherche': {
      const [{ recherche }, { Recherche }] = await Promise.all([
        fetchAgain(loaders.recherche[language]),
        fetchAgain(() => import('../recherche/recherche.tsx')),
      ])
      return ({ start, session, dispatch }) => (
        <Recherche
          page={recherche}
          start={start}
          query={session.query}
          onQuery={(query) => dispatch({ type: 'searched', query })}
        />
      )
    }
    default:
      return null
  }
}

/** Fetches all that a screen needs; rejects when a file cannot be fetched. */
export async function load(route: Route, language: Language): Promise<Shown> {
  const wanted = wordsIn(language)
  switch (route.name) {
    case 'accueil':
      return { kind: 'accueil', language, words: await wanted, count: loaders.ficheCount }
    case 'question':
    case 'reponses':
    case 'changer':
    case 'parcours':
    case 'carte':
    case 'plan':
      return {
        kind: 'visite',
        language,
        words: await wanted,
        route,
        pages: await visitPages(route, language),
      }
    case 'inconnue':
      return { kind: 'inconnue', language, words: await wanted, path: route.path, fiche: false }
    default: {
      const render = await renderOf(route, language)
      const words = await wanted
      return render
        ? { kind: 'page', language, words, render }
        : { kind: 'inconnue', language, words, path: 'id' in route ? route.id : '', fiche: true }
    }
  }
}

/** A visit to open: the fragment that carries it, and the visit under way. */
export type Link = { readonly text: string; readonly before: Visit }

/** A screen, and the visit that was opened on the way to it, if one was. */
export type Loaded = { readonly shown: Shown; readonly opened: Opened | null }

/** Opens a link of the questions, then fetches the screen it leads to. */
export async function loadLink(
  { text, before }: Link,
  language: Language,
): Promise<Loaded & { readonly opened: Opened }> {
  const questions = load({ name: 'question' }, language)
  const [{ rules }, { openLink }] = await Promise.all([
    fetchAgain(loaders.rules),
    fetchAgain(() => import('../../machines/share/open-link.ts')),
    questions,
  ])
  const opened = openLink(text, before, rules)
  const shown = await (opened.next === 'question' ? questions : load({ name: opened.next }, language))
  return { shown, opened }
}

/** The information pages that have one page a name. */
export async function namedRoutes(): Promise<readonly Route[]> {
  const { fiches, acteurs, opco, baremes } = await loaders.pages()
  return (
    [
      ['fiche', fiches],
      ['acteur', acteurs],
      ['opco', opco],
      ['bareme', baremes],
    ] as const
  ).flatMap(([name, each]) => Object.keys(each).map((id) => ({ name, id })))
}

/** Fetches a screen of a visit ahead, so that it comes at once; a failure is met when it is really wanted. */
export function prefetch(route: VisitRoute, language: Language): void {
  void Promise.all([visitPages(route, language), import('../../machines/share/open-link.ts')]).catch(
    () => undefined,
  )
}
