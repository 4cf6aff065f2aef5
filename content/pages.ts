import type { Content, Entree } from './content.ts'
import type { Acteur } from './schema/acteur.ts'
import type { Fiche, TexteFiche } from './schema/fiche.ts'
import type { TexteQuestion } from './schema/question.ts'
import type { Question } from './questions.ts'
import type { Critere } from './schema/rule.ts'
import type { Language } from './languages.ts'

/** A name in the catalogue, and whether its page is written. */
export type Nom = Pick<Entree, 'id' | 'titre'> & { readonly ecrite: boolean }

/** Who to call for a fiche, with all their offices. */
export type ActeurPage = Pick<Acteur, 'id' | 'nom' | 'contacts' | 'annuaire'> & {
  readonly resume: string
  readonly premierContact: string
}

/** An acronym of a page, spelt out and explained. */
export type TermePage = { readonly sigle: string; readonly forme: string; readonly sens: string }

/** Everything one fiche's page shows, in one language. */
export type FichePage = Pick<
  Fiche,
  'id' | 'sigle' | 'nature' | 'droit' | 'stages' | 'contacts' | 'ressources' | 'source' | 'verifie' | 'revoir'
> & {
  readonly texte: TexteFiche
  readonly publics: readonly { readonly nom: string; readonly criteres: readonly Critere[] }[]
  readonly acteurs: readonly ActeurPage[]
  readonly outils: readonly Nom[]
  /** What readers should know; losses of extraction and mended links are for editors. `sourceDit` is in plain French only. */
  readonly corrections: readonly { readonly sourceDit: string | null; readonly enFait: string }[]
  readonly termes: readonly TermePage[]
}

/** What lists and results show of a fiche. */
export type Resume = Pick<Fiche, 'id' | 'sigle' | 'droit' | 'stages'> & {
  readonly titre: string
  readonly resume: string
  readonly premierPas: string
  readonly publics: readonly string[]
}

/** What results show of one parcours. */
export type ParcoursPage = {
  readonly titre: string
  readonly financements: readonly Nom[]
  readonly compensation: readonly Nom[]
  readonly sorties: readonly { readonly id: string; readonly titre: string; readonly texte: string }[]
}

/** The short texts of every fiche, acteur and parcours, in one language. */
export type Resumes = {
  readonly fiches: Readonly<Record<string, Resume>>
  readonly acteurs: Readonly<Record<string, Pick<ActeurPage, 'id' | 'nom' | 'resume' | 'premierContact'>>>
  /** The words of every step. */
  readonly etapes: Readonly<Record<string, { readonly titre: string; readonly texte: string }>>
  readonly parcours: Readonly<Record<string, ParcoursPage>>
}

function named(content: Content, ids: readonly string[]): readonly Nom[] {
  return ids.flatMap((id) => {
    const entry = content.catalogue[id]
    return entry ? [{ id, titre: entry.titre, ecrite: content.fiches[id] !== undefined }] : []
  })
}

function acteurPage(acteur: Acteur, language: Language): ActeurPage {
  const { id, nom, contacts, annuaire, textes } = acteur
  return {
    id,
    nom,
    contacts,
    annuaire,
    resume: textes[language].resume,
    premierContact: textes[language]['premier-contact'],
  }
}

/** The acronyms that stand in `text`, in the order of the glossary. */
function termsIn(text: string, content: Content, language: Language): readonly TermePage[] {
  return content.glossaire.flatMap(({ sigle, forme, sens }) => {
    const written = sigle
      .split(' / ')
      .some((form) =>
        new RegExp(
          `(?<![\\p{L}\\d])${form.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)}(?![\\p{L}\\d])`,
          'u',
        ).test(text),
      )
    return written && forme.toLowerCase() !== sigle.toLowerCase()
      ? [{ sigle, forme, sens: sens[language] }]
      : []
  })
}

/** The page of one fiche in one language; undefined when it is not written. */
export function fichePage(content: Content, id: string, language: Language): FichePage | undefined {
  const fiche = content.fiches[id]
  if (!fiche) return undefined
  const { textes, publics, acteurs, compensation, corrections, alias: _, exemples: __, ...rest } = fiche
  const texte = textes[language]
  return {
    ...rest,
    texte,
    publics: publics.map(({ nom, criteres }) => ({ nom: nom[language], criteres })),
    acteurs: acteurs.flatMap((acteur) => {
      const known = content.acteurs[acteur]
      return known ? [acteurPage(known, language)] : []
    }),
    outils: named(content, compensation),
    corrections: corrections
      .filter(({ erratum }) => !/^[XU]/.test(erratum))
      .map((one) => ({
        sourceDit: language === 'fr' ? one['source-dit'] : null,
        enFait: one['en-fait'][language],
      })),
    termes: termsIn(JSON.stringify([texte, publics.map(({ nom }) => nom[language])]), content, language),
  }
}

/** The words that questions need: their own, and the names of the steps. */
export type QuestionsPage = {
  readonly questions: Readonly<Record<Question, TexteQuestion>>
  /** The name of each step; where the situation is asked, there is none. */
  readonly etapes: Readonly<Record<string, string>>
}

/** The words that questions need, in one language. */
export function questionsPage(content: Content, language: Language): QuestionsPage {
  return {
    questions: content.words[language].questions,
    etapes: Object.fromEntries(
      Object.values(content.etapes)
        .filter(({ id }) => id !== 'accompagnement' && id !== 'compensation')
        .map(({ id, titre }) => [id, titre[language]]),
    ),
  }
}

/** The short texts of everything, in one language. */
export function resumes(content: Content, language: Language): Resumes {
  const each = <T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(value)]))
  return {
    fiches: each(content.fiches, ({ id, sigle, droit, stages, textes, publics }) => ({
      id,
      ...(sigle === undefined ? {} : { sigle }),
      droit,
      stages,
      titre: textes[language].titre,
      resume: textes[language].resume,
      premierPas: textes[language]['premier-pas'],
      publics: publics.map(({ nom }) => nom[language]),
    })),
    acteurs: each(content.acteurs, (acteur) => {
      const { contacts: _, annuaire: __, ...rest } = acteurPage(acteur, language)
      return rest
    }),
    etapes: each(content.etapes, ({ titre, texte }) => ({ titre: titre[language], texte: texte[language] })),
    parcours: each(content.parcours, ({ titre, financements, compensation, sorties }) => ({
      titre: titre[language],
      financements: named(content, financements),
      compensation: named(content, compensation),
      sorties: sorties.flatMap((id) => {
        const sortie = content.sorties[id]
        return sortie ? [{ id, titre: sortie.titre[language], texte: sortie.texte[language] }] : []
      }),
    })),
  }
}
