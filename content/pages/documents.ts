import type { Content, Ecrans } from '../content.ts'
import { fullOf, isEasy, isFrench, type Language } from '../languages.ts'
import { wordsOfLigne } from '../words-of-ligne.ts'
import { dialled } from '../telephone.ts'
import { withoutReceiving } from '../without-receiving.ts'
import { fullTitle } from '../full-title.ts'
import { sommaire } from './fiche.ts'
import { pagesCherchees, type PageCherchee } from './pages-cherchees.ts'
import { anchored, termsFor } from './termes.ts'
import type { Acteur } from '../schema/acteur.ts'
import { blocs } from '../blocs.ts'
import type { Fiche } from '../schema/fiche.ts'
import type { Opco } from '../schema/opco.ts'
import type { Terme } from '../schema/terme.ts'
import { means, type Courant, type Document, type Searchable } from '../search/document.ts'

type Each<T> = Readonly<Record<string, T>>
type SearchedFiche = Pick<Fiche, 'id' | 'sigle' | 'alias' | 'textes' | 'publics' | 'contacts'>
type SearchedActeur = Pick<Acteur, 'id' | 'nom' | 'alias' | 'textes' | 'contacts' | 'import-annuaire'>
type SearchedOpco = Pick<
  Opco,
  'id' | 'nom' | 'alias' | 'secteurs' | 'metiers' | 'idcc' | 'textes' | 'mobilite' | 'contacts'
>

/** The part of the content that the search reads; of the screens' words, those that name pages. */
export type Searched = Pick<Content, 'catalogue' | 'glossaire' | 'motsCourants'> & {
  readonly fiches: Each<SearchedFiche>
  readonly acteurs: Each<SearchedActeur>
  readonly opco: Each<SearchedOpco>
  readonly words: Readonly<Record<Language, { readonly ecrans: Ecrans }>>
}

type Contacts = readonly {
  readonly nom: string
  readonly adresse?: string | undefined
  readonly telephone?: string | undefined
}[]

function placesOf(contacts: Contacts): readonly string[] {
  return contacts.flatMap(({ nom, adresse }) => (adresse === undefined ? [] : [`${nom}, ${adresse}`]))
}

/** The numbers of those who answer, each as one word: who types a number looks for whose it is. */
function numbersOf(contacts: Contacts): readonly string[] {
  return [
    ...new Set(contacts.flatMap(({ telephone }) => (telephone === undefined ? [] : dialled(telephone)))),
  ]
}

function spelt({ sigle, forme }: Terme): string {
  return sigle === forme ? sigle : sigle + means + forme
}

/** The acronyms of the glossary that lead to a page: its own, which are among its names, and those it explains. */
function acronymsOf(
  { glossaire }: Searched,
  id: string,
  names: readonly string[],
): { readonly sigle: readonly string[]; readonly lien: readonly string[] } {
  const own = new Set(names.flatMap((name) => name.split(' / ')).map((name) => name.toLowerCase()))
  const isOwn = ({ sigle }: Terme): boolean => sigle.split(' / ').some((one) => own.has(one.toLowerCase()))
  const known = glossaire.filter(({ lien }) => lien === id)
  return {
    sigle: known.filter(isOwn).map(spelt),
    lien: known.filter((terme) => !isOwn(terme)).map(spelt),
  }
}

/** The names of a page in French, whatever the language. */
function namesOf(content: Searched, id: string, shown: string, names: readonly string[]): readonly string[] {
  const listed = content.catalogue[id]?.titre.split(' – ') ?? []
  return [...new Set([...names, ...listed])].filter((name) => name !== shown)
}

/** What the search reads of the body of a fiche, in one language. */
function wordsOfFiche({ textes }: SearchedFiche, language: Language): readonly string[] {
  if (isEasy(language)) {
    const texte = textes[language]
    return blocs.flatMap((bloc) => texte[bloc].flatMap(wordsOfLigne))
  }
  const texte = textes[language] ?? textes.fr
  return [
    ...Object.values(texte['points-cles']).flatMap((point) =>
      point === undefined ? [] : wordsOfLigne(point),
    ),
    ...texte.objectifs,
    ...texte.specificites,
    ...texte['bon-a-savoir'],
  ]
}

function ficheDocument(content: Searched, fiche: SearchedFiche, language: Language): Document {
  const { resume, premierPas, premierPasPro, ...name } = sommaire(fiche, language)
  const titre = fullTitle(name)
  const noms = fiche.publics.map(({ nom }) => nom[language])
  return {
    kind: 'fiche',
    id: fiche.id,
    texts: {
      ...acronymsOf(content, fiche.id, [titre, fiche.sigle ?? '', ...fiche.alias]),
      titre: [titre],
      alias: namesOf(content, fiche.id, titre, [
        fiche.textes.fr.titre,
        ...(fiche.sigle?.split(' / ') ?? []),
        ...fiche.alias,
      ]),
      resume: [resume],
      lieux: [...placesOf(fiche.contacts), ...numbersOf(fiche.contacts)],
      pas: premierPasPro === null ? [premierPas] : [premierPas, premierPasPro],
      texte: [...wordsOfFiche(fiche, language), ...noms],
    },
  }
}

function acteurDocument(content: Searched, acteur: SearchedActeur, language: Language): Document {
  const { id, nom, alias } = acteur
  const texte = acteur.textes[language] ?? acteur.textes.fr
  return {
    kind: 'acteur',
    id,
    texts: {
      ...acronymsOf(content, id, [nom, ...alias]),
      titre: [nom],
      alias: namesOf(content, id, nom, alias),
      resume: [texte.resume],
      lieux: [...placesOf(withoutReceiving(acteur)), ...numbersOf(acteur.contacts)],
      pas: [texte['premier-contact']],
      texte: [texte['pour-qui'], ...texte.missions],
    },
  }
}

function opcoDocument(content: Searched, opco: SearchedOpco, language: Language): Document {
  const { id, nom, alias, secteurs, metiers, idcc, contacts, textes, mobilite } = opco
  const full = isFrench(language) ? textes.fr : undefined
  const summary = textes[fullOf(language)]
  return {
    kind: 'opco',
    id,
    texts: {
      ...acronymsOf(content, id, [nom, ...alias]),
      titre: [nom],
      alias: namesOf(content, id, nom, alias),
      metiers,
      idcc: idcc.map((one) => `IDCC ${one.numero} · ${one.nom}`),
      secteurs,
      resume: [summary.resume],
      pas: [summary['premier-contact']],
      lieux: [...placesOf(contacts), ...numbersOf(contacts)],
      texte: full ? [...full.handicap, ...full.afest, ...full.argent, ...mobilite.texte] : [],
    },
  }
}

function wordsAt(ecrans: Ecrans, [group, key]: readonly [string, string]): string {
  const words = ecrans[group]
  const text = typeof words === 'object' ? words[key] : undefined
  if (typeof text !== 'string') throw new Error(`No words ${group}.${key} for a page that is looked for`)
  return text
}

function pageDocument(ecrans: Ecrans, id: string, { titre, resume, alias }: PageCherchee): Document {
  return {
    kind: 'page',
    id,
    texts: { titre: [wordsAt(ecrans, titre)], alias, resume: [wordsAt(ecrans, resume)] },
  }
}

/** Everything that can be found, in one language: pages in that language, French names, the French glossary. */
export function documentsOf(content: Searched, language: Language): readonly Document[] {
  const isKept = termsFor(content, language)
  return [
    ...Object.values(content.fiches).map((fiche) => ficheDocument(content, fiche, language)),
    ...Object.values(content.acteurs).map((acteur) => acteurDocument(content, acteur, language)),
    ...Object.values(content.opco).map((opco) => opcoDocument(content, opco, language)),
    ...Object.entries(pagesCherchees).map(([id, page]) =>
      pageDocument(content.words[language].ecrans, id, page),
    ),
    ...anchored(content.glossaire)
      .filter((terme) => terme.image === undefined && isKept(terme))
      .map((terme): Document => ({
        kind: 'mot',
        id: terme.ancre,
        texts: {
          sigle: [spelt(terme)],
          titre: [terme.sigle],
          resume: [terme.sens[language] ?? terme.sens.fr],
        },
      })),
  ]
}

/** What people type in a language, and in French, and the documents that help. */
function courantsOf(
  { motsCourants }: Searched,
  documents: readonly Document[],
  language: Language,
): readonly Courant[] {
  const ranks = new Map(documents.map(({ id }, rank) => [id, rank]))
  return motsCourants.map(({ mots, en = [], ar = [], vers }) => ({
    mots: [...mots, ...(language === 'en' ? en : []), ...(language === 'ar' ? ar : [])],
    vers: vers.flatMap((id) => ranks.get(id) ?? []),
  }))
}

/** All that the search looks through, in one language. */
export function searchableOf(content: Searched, language: Language): Required<Searchable> {
  const documents = documentsOf(content, language)
  return { documents, courants: courantsOf(content, documents, language) }
}
