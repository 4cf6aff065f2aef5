import * as loaders from 'virtual:passerelle/loaders'
import type { i18n } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import { baremeOf } from '../../content/bareme-of.ts'
import type { Language } from '../../content/languages.ts'
import type { Knowledge, People, Rules } from '../../content/content.ts'
import type { Simulateur } from '../../content/pages/financement.ts'
import type { QuestionsPage } from '../../content/pages/questions.ts'
import type { Resumes } from '../../content/pages/resumes.ts'
import type { Valeurs } from '../../machines/financement/formulaires/champ.ts'
import type { Facts } from '../../machines/regles/eligibility.ts'
import type { Trail } from '../../machines/visite/answers.ts'
import type { Plan } from '../../machines/visite/plan.ts'
import type { Opened } from '../../machines/share/open-link.ts'
import type { Place } from '../../machines/visite/trail.ts'
import type { Kiosk } from './app.tsx'
import { fetchAgain } from './fetch-again.ts'
import { lieuOfFacts, type ChosenLieu } from '../contacts/chosen-lieu.ts'
import type { Forms } from '../financement/forms.ts'
import type { Route, VisitRoute } from '../routes.ts'
import { speak } from '../words.ts'
import type { WordsOf } from '../parts/words-for.ts'

/** What the screens of a visit need: rules, the words of questions, short texts. */
export type VisitPages = {
  readonly rules: Rules
  readonly words: QuestionsPage
  readonly Visite: typeof import('../visite/visite.tsx').Visite
  /** The screens that show decisions; null while questions are asked. */
  readonly later: Later | null
}

/** What a screen of decisions is told of the visit. */
export type Decided = {
  readonly place: Place
  readonly trail: Trail
  /** The answers as sentences, in order. */
  readonly sentences: readonly string[]
  readonly plan: Plan
  readonly onPlan: (plan: Plan) => void
  /** Shows a visit that was kept elsewhere, and its plan. */
  readonly onOpen: (opened: Opened, plan: Plan) => void
  /** What there is to say of the link that was opened. */
  readonly notice: string | null
  readonly kiosk: Kiosk | null
  readonly knowledge: Knowledge
  readonly resumes: Resumes
  readonly wordsOf: WordsOf
  readonly onBack: () => void
}

/** A screen of decisions, fetched with the contacts and the short texts it shows. */
export type Later = {
  readonly resumes: Resumes
  readonly people: People
  readonly Screen: ComponentType<Decided>
}

/** Where an information page can lead. */
export type Ways = {
  /** The address one came from within the product; null when one came from outside. */
  readonly origin: string | null
  /** Where the questions begin, or go on. */
  readonly start: string
  /** The answers of the visit under way; null when there is none. */
  readonly facts: Facts | null
  /** Keeps an amount in the plan, as a note beside the OPCO’s tools; null when there is no visit to plan for. */
  readonly onPlan: ((note: string) => void) | null
  /** Whether this is a kiosk: no keyboard, and no other site. */
  readonly kiosk: boolean
  /** Where the person says they live, kept as long as the visit. */
  readonly lieu: ChosenLieu | null
  readonly onLieu: (lieu: ChosenLieu) => void
  /** What is being looked for, kept as long as the visit. */
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What the forms of the simulators hold, kept as long as the visit. */
  readonly forms: Forms
  readonly onForm: (name: Simulateur, values: Valeurs) => void
}

/** A screen with all it shows, ready to render. */
export type Shown = { readonly language: Language; readonly words: i18n } & (
  | { readonly kind: 'accueil'; readonly count: number }
  | { readonly kind: 'page'; readonly render: (ways: Ways) => ReactNode }
  | { readonly kind: 'visite'; readonly route: VisitRoute; readonly pages: VisitPages }
  | { readonly kind: 'inconnue'; readonly path: string; readonly fiche: boolean }
  | { readonly kind: 'panne' }
)

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
  const [{ resumes }, { people }, Screen] = await Promise.all([
    fetchAgain(loaders.resumes[language]),
    fetchAgain(loaders.people),
    screen(),
  ])
  return { resumes, people, Screen }
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

type Render = (ways: Ways) => ReactNode

/** What a simulator takes from the app: its form, and where its amount may go. */
function heldForm(name: Simulateur, { kiosk, onPlan, forms, onForm }: Ways) {
  return {
    kiosk,
    onPlan,
    values: forms[name],
    onValues: (values: Valeurs): void => onForm(name, values),
  }
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
      return ({ origin, start, facts }) => (
        <Fiche key={fiche.id} fiche={fiche} origin={origin} start={start} facts={facts} />
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
      return ({ facts, kiosk, lieu, onLieu }) => (
        <Contacts
          page={contacts}
          communes={communes}
          kiosk={kiosk}
          lieu={lieu ?? lieuOfFacts(facts)}
          onLieu={onLieu}
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
      return (ways) => <Mobilite regles={regles} {...heldForm('mobilite', ways)} />
    }
    case 'accompagnement-social': {
      const [{ regles }, { AccompagnementSocial }] = await Promise.all([
        fetchAgain(loaders.financement['accompagnement-social']),
        fetchAgain(() => import('../financement/accompagnement-social.tsx')),
      ])
      return (ways) => <AccompagnementSocial regles={regles} {...heldForm('accompagnement-social', ways)} />
    }
    case 'opco-ep-2020': {
      const [{ regles }, { OpcoEp2020 }] = await Promise.all([
        fetchAgain(loaders.financement['opco-ep-2020']),
        fetchAgain(() => import('../financement/opco-ep-2020.tsx')),
      ])
      return (ways) => <OpcoEp2020 regles={regles} {...heldForm('opco-ep-2020', ways)} />
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
      return ({ start, query, onQuery }) => (
        <Recherche page={recherche} start={start} query={query} onQuery={onQuery} />
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
  void visitPages(route, language).catch(() => undefined)
}
