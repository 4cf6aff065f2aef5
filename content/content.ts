import type { Audience } from './audiences.ts'
import type { ThemeAcces } from './schema/acces.ts'
import type { Acteur } from './schema/acteur.ts'
import type { Appel } from './schema/appel.ts'
import type { Annuaire } from './schema/annuaire.ts'
import type { Bareme } from './schema/bareme.ts'
import type { Besoin } from './schema/besoin.ts'
import type { Echeance } from './schema/echeance.ts'
import type { Exercice } from './schema/exercice.ts'
import type { Fiche } from './schema/fiche.ts'
import type { MotsConseil } from './schema/mots-conseil.ts'
import type { MotsCourants } from './schema/mots-courants.ts'
import type { Opco } from './schema/opco.ts'
import type { EtapeAvant } from './schema/etape-avant.ts'
import type { Etape, Parcours, Sortie } from './schema/parcours.ts'
import type { Pays } from './schema/pays.ts'
import type { Conditions, Critere } from './schema/rule.ts'
import type { TexteQuestion } from './schema/question.ts'
import type { Terme } from './schema/terme.ts'
import type { Language } from './languages.ts'
import { choicesOf, type Question } from './questions.ts'

/** What a name in the catalogue stands for. */
export type Genre = 'dispositif' | 'outil' | 'acteur' | 'opco' | 'bareme'

/** A name the product knows; its page may not be written yet. */
export type Entree = { readonly id: string; readonly genre: Genre; readonly titre: string }

/** The words of the screens: nested keys, sentences at the leaves. */
export type Ecrans = { readonly [key: string]: string | Ecrans }

/** All the words of one language. */
export type Words = {
  readonly ecrans: Ecrans
  readonly questions: Readonly<Record<Question, TexteQuestion>>
  /** The same about someone else, where the words differ. */
  readonly tiers: Readonly<{ [Q in Question]?: TexteQuestion | undefined }>
}

/** What has a file and a page of its own, by the name of its folder. */
export type Pieces = {
  readonly fiches: Readonly<Record<string, Fiche>>
  readonly acteurs: Readonly<Record<string, Acteur>>
  readonly opco: Readonly<Record<string, Opco>>
  readonly baremes: Readonly<Record<string, Bareme>>
}

/** A folder that holds one file a thing. */
export type Folder = keyof Pieces

/** One thing that has a file of its own. */
export type Piece<F extends Folder = Folder> = {
  /** Path from the project's root. */
  readonly file: string
  readonly folder: F
  /** Being written: proposed to nobody. */
  readonly draft: boolean
  readonly value: Pieces[F][string]
}

/** Everything we know, checked. */
export type Content = Pieces & {
  /** What is being written: checked so that it does not rot, proposed to nobody. */
  readonly brouillons: Pieces
  readonly catalogue: Readonly<Record<string, Entree>>
  readonly etapes: Readonly<Record<string, Etape>>
  readonly sorties: Readonly<Record<string, Sortie>>
  /** What comes before any fiche, in order. */
  readonly etapesAvant: Readonly<Record<string, EtapeAvant>>
  readonly parcours: Readonly<Record<string, Parcours>>
  /** What decides access for who comes from elsewhere, speaks little French or cannot phone. */
  readonly acces: Readonly<Record<string, ThemeAcces>>
  /** The cases that new counsellors practise on, in order. */
  readonly exercices: Readonly<Record<string, Exercice>>
  /** Why one calls, and whom. */
  readonly besoins: Readonly<Record<string, Besoin>>
  /** The offices that were imported, by acteur; those that nobody wrote by hand are among the acteurs' contacts too. */
  readonly annuaires: Readonly<Record<string, Annuaire>>
  /** The changes that are known to come, for authors. */
  readonly echeances: Readonly<Record<string, Echeance>>
  readonly glossaire: readonly Terme[]
  /** What people type when they do not know a name, and where it leads. */
  readonly motsCourants: Readonly<MotsCourants>
  /** What counsellors type for an answer, by question and choice. */
  readonly motsConseil: MotsConseil
  readonly pays: Pays
  readonly words: Readonly<Record<Language, Words>>
}

/** One way of being concerned, as decisions read it. */
export type PublicRule = {
  readonly criteres: readonly Critere[]
  /** At best « à vérifier », whatever is answered. */
  readonly doute?: true
}

/** The part of a fiche that decisions read; with `si`, it is proposed only when the answers say so. */
export type FicheRule = Pick<Fiche, 'id' | 'droit'> & {
  readonly publics: readonly PublicRule[]
  readonly si?: readonly PublicRule[]
  /** Everybody gets it: it comes after what answers the person. */
  readonly pourTous?: true
  /** Whom it answers though everybody gets it: it keeps its place. */
  readonly repond?: readonly PublicRule[]
  /** Whom it is open to without being what they look for first: it comes after all the rest. */
  readonly dernier?: readonly PublicRule[]
}

/** Someone who answers, without the names that only sentences give them. */
export type Listed = Omit<Acteur['contacts'][number], 'dit'>

/** One row of whom a first step names. */
export type AppelRule = Pick<Appel, 'pour' | 'departements' | 'qui'> & { readonly si?: readonly PublicRule[] }

/** Whom to call for a fiche: whom its first step names, its acteurs by id, and its own contacts. */
export type Appels = Pick<Fiche, 'id' | 'acteurs'> & {
  readonly appeler: readonly AppelRule[]
  readonly contacts: readonly Listed[]
}

/** The part of an acteur that decisions read. */
export type ActeurRule = Pick<Acteur, 'id' | 'nom' | 'annuaire' | 'suit' | 'opco' | 'sans-solution'> & {
  readonly contacts: readonly Listed[]
  readonly publics: readonly PublicRule[]
  /** It is told of only when the answers say so. */
  readonly si?: readonly PublicRule[]
  /** It serves communes: what to ask an office that may not be that of one's commune. */
  readonly parCommune?: string
  /** The answers that put it among the first. */
  readonly premier?: readonly PublicRule[]
}

/** The part of an OPCO that decisions read. */
export type OpcoRule = Pick<Opco, 'id' | 'nom'> & { readonly contacts: readonly Listed[] }

/** Someone who answers whoever and wherever one is, by their number for who reads: on the screens of who does not know whom to call. */
export type FirstCall = Pick<Acteur, 'nom'> & { readonly telephones: Readonly<Record<Audience, string>> }

/** The part of a step that decisions read. */
export type EtapeRule = Pick<Etape, 'id' | 'moment' | 'stage'> & {
  /** Whom it concerns. */
  readonly quand: readonly PublicRule[]
  readonly fiches: readonly string[]
  readonly pages?: readonly PageRule[]
}

/** A page of money that an étape names: when for sure, and whom it concerns. */
export type PageRule = {
  readonly id: string
  /** The OPCO to contact for it. */
  readonly appeler: string
  readonly si: readonly PublicRule[]
  readonly quand: readonly PublicRule[]
}

/** The part of a parcours that decisions read. */
export type ParcoursRule = Pick<Parcours, 'id' | 'tiers'> & { readonly etapes: readonly EtapeRule[] }

/** What questions are chosen from: rules, no words, no contacts. */
export type Rules = {
  readonly fiches: Readonly<Record<string, FicheRule>>
  readonly parcours: Readonly<Record<string, ParcoursRule>>
  /** What comes before any fiche, in order. */
  readonly etapesAvant: readonly EtapeAvantRule[]
}

/** What decisions read of something that comes before any fiche; its rule is that of its fiche when it has one, but for those of `sauf`. */
export type EtapeAvantRule = Pick<EtapeAvant, 'id' | 'acteurs'> &
  Pick<FicheRule, 'publics' | 'si'> & { readonly sauf?: readonly PublicRule[] }

/** Whom to call. */
export type People = {
  readonly acteurs: Readonly<Record<string, ActeurRule>>
  readonly appels: Readonly<Record<string, Appels>>
  readonly opco: Readonly<Record<string, OpcoRule>>
}

/** What an orientation is made from. */
export type Knowledge = Rules & People

function eachOf<T, U>(record: Readonly<Record<string, T>>, trim: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, trim(value)]))
}

/** A criterion without the words that say why it is so. */
function bare(critere: Critere): Critere {
  const { question, parmi, 'peut-etre': maybe, 'sans-reponse': silent, ensuite } = critere
  return {
    question,
    parmi,
    ...(maybe ? { 'peut-etre': maybe } : {}),
    ...(silent ? { 'sans-reponse': silent } : {}),
    ...(ensuite ? { ensuite } : {}),
  }
}

/** A public without its words. */
export function publicRule({ criteres, 'a-verifier-car': why }: Fiche['publics'][number]): PublicRule {
  return { criteres: criteres.map(bare), ...(why === undefined ? {} : { doute: true }) }
}

/** Conditions in the shape of publics; none means everyone. */
function publicsOf(quand: Conditions): readonly PublicRule[] {
  return quand.length === 0 ? [{ criteres: [] }] : quand.map((criteres) => ({ criteres: criteres.map(bare) }))
}

function pagesOf(pages: NonNullable<Parcours['etapes'][number]['pages']>): readonly PageRule[] {
  return pages.flatMap((page): readonly PageRule[] =>
    'opco' in page
      ? choicesOf('opco').map((id) => ({
          id,
          appeler: id,
          si: publicsOf([[{ question: 'opco', parmi: [id] }]]),
          quand: publicsOf(page.quand ?? []),
        }))
      : [
          {
            id: page.id,
            appeler: page.appeler,
            si: publicsOf(page['proposee-si']),
            quand: publicsOf(page.quand),
          },
        ],
  )
}

type Decided = Pick<Content, 'parcours' | 'etapes' | 'etapesAvant'> & {
  readonly fiches: Readonly<
    Record<
      string,
      Pick<
        Fiche,
        | 'id'
        | 'droit'
        | 'publics'
        | 'proposee-si'
        | 'pour-tous'
        | 'repond-si'
        | 'en-dernier-si'
        | 'acteurs'
        | 'appeler'
        | 'contacts'
      >
    >
  >
  readonly acteurs: Readonly<
    Record<
      string,
      Pick<
        Acteur,
        | 'id'
        | 'nom'
        | 'publics'
        | 'contacts'
        | 'annuaire'
        | 'suit'
        | 'opco'
        | 'sans-solution'
        | 'propose-si'
        | 'en-premier-si'
        | 'import-annuaire'
      >
    >
  >
  readonly opco: Readonly<Record<string, Pick<Opco, 'id' | 'nom' | 'contacts'>>>
}

function ficheRuleOf({
  publics,
  'proposee-si': si,
}: Pick<Fiche, 'publics' | 'proposee-si'>): Pick<FicheRule, 'publics' | 'si'> {
  return { publics: publics.map(publicRule), ...(si ? { si: publicsOf(si) } : {}) }
}

/** The rule of something that comes before any fiche: its fiche's, else its own; none while its fiche is not written. */
function etapeAvantOf(
  { id, acteurs, fiche, sauf, quand = [], 'proposee-si': si }: EtapeAvant,
  fiches: Decided['fiches'],
): readonly EtapeAvantRule[] {
  if (fiche === undefined)
    return [{ id, acteurs, publics: publicsOf(quand), ...(si ? { si: publicsOf(si) } : {}) }]
  const known = fiches[fiche]
  return known ? [{ id, acteurs, ...ficheRuleOf(known), ...(sauf ? { sauf: publicsOf(sauf) } : {}) }] : []
}

/** The rules of `content`, without its words and contacts. */
export function rulesOf({
  fiches,
  parcours,
  etapes: words,
  etapesAvant,
}: Omit<Decided, 'acteurs' | 'opco'>): Rules {
  return {
    etapesAvant: Object.values(etapesAvant).flatMap((etape) => etapeAvantOf(etape, fiches)),
    fiches: eachOf(fiches, ({ id, droit, ...rule }) => ({
      id,
      droit,
      ...ficheRuleOf(rule),
      ...(rule['pour-tous'] ? { pourTous: true } : {}),
      ...(rule['repond-si'] ? { repond: publicsOf(rule['repond-si']) } : {}),
      ...(rule['en-dernier-si'] ? { dernier: publicsOf(rule['en-dernier-si']) } : {}),
    })),
    parcours: eachOf(parcours, ({ id, tiers, etapes }) => ({
      id,
      tiers,
      etapes: etapes.flatMap(({ id: etape, quand, fiches: called, pages }) => {
        const known = words[etape]
        return known
          ? [
              {
                id: etape,
                moment: known.moment,
                stage: known.stage,
                quand: publicsOf(quand),
                fiches: called,
                ...(pages ? { pages: pagesOf(pages) } : {}),
              },
            ]
          : []
      }),
    })),
  }
}

function listedOf(contacts: readonly Acteur['contacts'][number][]): readonly Listed[] {
  return contacts.map(({ dit: _, ...listed }) => listed)
}

/** Whom `content` knows to call. */
export function peopleOf({ fiches, acteurs, opco }: Pick<Decided, 'fiches' | 'acteurs' | 'opco'>): People {
  return {
    acteurs: eachOf(acteurs, (acteur) => {
      const { id, nom, annuaire, suit, 'propose-si': si, 'en-premier-si': premier } = acteur
      const known = acteur['import-annuaire']
      return {
        id,
        nom,
        contacts: listedOf(acteur.contacts),
        annuaire,
        ...(suit === undefined ? {} : { suit }),
        ...(acteur.opco ? { opco: true } : {}),
        ...(acteur['sans-solution'] ? { 'sans-solution': true } : {}),
        ...(si ? { si: publicsOf(si) } : {}),
        ...(known?.portee === 'commune' ? { parCommune: known.demander ?? '' } : {}),
        ...(premier ? { premier: publicsOf(premier) } : {}),
        publics: acteur.publics.map(publicRule),
      }
    }),
    appels: eachOf(fiches, ({ id, acteurs: called, appeler, contacts }) => ({
      id,
      acteurs: called,
      appeler: appeler.map(({ si, ...row }) => (si ? { ...row, si: publicsOf(si) } : row)),
      contacts: listedOf(contacts),
    })),
    opco: eachOf(opco, ({ id, nom, contacts }) => ({ id, nom, contacts: listedOf(contacts) })),
  }
}

/** The rules and contacts of `content`, without its words. */
export function knowledgeOf(content: Decided): Knowledge {
  return { ...rulesOf(content), ...peopleOf(content) }
}
