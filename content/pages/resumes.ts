import type { Content } from '../content.ts'
import type { Thing } from '../things.ts'
import { fullOf, isFrench, type Language } from '../languages.ts'
import { choicesOf } from '../questions.ts'
import type { EtapeAvant } from '../schema/etape-avant.ts'
import type { Fiche } from '../schema/fiche.ts'
import type { Opco } from '../schema/opco.ts'
import { acteurCard, type ActeurCard } from './acteur.ts'
import { sommaire, type Sommaire } from './fiche.ts'
import { named, type Nom } from './noms.ts'
import { sorted } from '../sorted.ts'

/** What lists and results show of a fiche. */
export type Resume = Pick<Fiche, 'id' | 'sigle' | 'nature' | 'droit' | 'stages'> &
  Pick<
    Sommaire,
    'titre' | 'nomFrancais' | 'resume' | 'premierPas' | 'premierPasPro' | 'dire' | 'direFrancais' | 'alerte'
  > & {
    /** What to bring for its first step. */
    readonly apporter: readonly Thing[]
  }

/** What results show of one parcours. */
export type ParcoursPage = {
  readonly titre: string
  readonly financements: readonly Nom[]
  readonly compensation: readonly Nom[]
  /** The pages of money that its étapes may name. */
  readonly pages: readonly Nom[]
  readonly sorties: readonly { readonly id: string; readonly titre: string; readonly texte: string }[]
}

/** What screens say of something that comes before any fiche. */
export type EtapeAvantResume = {
  readonly titre: string
  readonly action: string
  /** The same, said to someone who supports the person. */
  readonly actionTiers: string
  readonly pourquoi: string
  readonly delai: string
  /** How to reach the first of its acteurs, whose number is written nowhere. */
  readonly joindre: string | null
  /** What to say on the phone. */
  readonly dire: string
  /** The same in French; null where the page is French. */
  readonly direFrancais: string | null
  /** What to bring. */
  readonly apporter: readonly Thing[]
  /** The fiche that says more. */
  readonly fiche: string | null
  readonly ressources: EtapeAvant['ressources']
}

/** The short texts of every fiche, acteur and parcours, in one language. */
export type Resumes = {
  readonly fiches: Readonly<Record<string, Resume>>
  readonly acteurs: Readonly<
    Record<string, Pick<ActeurCard, 'id' | 'nom' | 'quoi' | 'resume' | 'premierContact' | 'sansTelephone'>>
  >
  /** The words of every step. */
  readonly etapes: Readonly<Record<string, { readonly titre: string; readonly texte: string }>>
  /** What comes before any fiche. */
  readonly etapesAvant: Readonly<Record<string, EtapeAvantResume>>
  readonly parcours: Readonly<Record<string, ParcoursPage>>
  /** How a caller says who they are, in French; null where the page is French. */
  readonly presentation: Readonly<Record<string, string>> | null
}

/** An entry of a list of pages: a name, and one sentence. */
export type Ligne = { readonly id: string; readonly titre: string; readonly resume: string }

/** An OPCO in a list, with the words that lead to it. */
export type LigneOpco = Ligne & Pick<Opco, 'alias' | 'secteurs' | 'metiers' | 'idcc'>

/** To whom a fiche is proposed, and what for: by parcours, its étapes that call the fiche. */
export type Usages = Readonly<Record<string, readonly string[]>>

/** The lists of the acteurs, the OPCO and the funding rules, and what each fiche serves for, in one language. */
export type Listes = {
  readonly usages: Readonly<Record<string, Usages>>
  readonly acteurs: readonly Ligne[]
  readonly opco: readonly LigneOpco[]
  readonly baremes: readonly (Ligne & { readonly date: string })[]
}

function each<T, U>(record: Readonly<Record<string, T>>, make: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([id, value]) => [id, make(value)]))
}

/** The French words of a caller (`dire` of the screens' texts), for a page in another language. */
function presentation({ words }: Content, language: Language): Resumes['presentation'] {
  const { dire } = words.fr.ecrans
  if (isFrench(language) || typeof dire !== 'object') return null
  return Object.fromEntries(
    Object.entries(dire).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])),
  )
}

/** The short texts of everything, in one language. */
export function resumes(content: Content, language: Language): Resumes {
  return {
    fiches: each(content.fiches, (fiche) => {
      const { id, sigle, nature, droit, stages, apporter = [] } = fiche
      const { titre, nomFrancais, resume, premierPas, premierPasPro, dire, direFrancais, alerte } = sommaire(
        fiche,
        language,
      )
      return {
        id,
        ...(sigle === undefined ? {} : { sigle }),
        nature,
        droit,
        stages,
        titre,
        nomFrancais,
        resume,
        premierPas,
        premierPasPro,
        dire,
        direFrancais,
        apporter,
        alerte,
      }
    }),
    acteurs: each(content.acteurs, (acteur) => {
      const { id, nom, quoi, resume, premierContact, sansTelephone } = acteurCard(acteur, language)
      return { id, nom, quoi, resume, premierContact, sansTelephone }
    }),
    etapes: each(content.etapes, ({ titre, texte }) => ({ titre: titre[language], texte: texte[language] })),
    etapesAvant: each(content.etapesAvant, ({ fiche = null, apporter = [], ressources, ...textes }) => ({
      titre: textes.titre[language],
      action: textes.action[language],
      actionTiers: textes['action-tiers'][language],
      pourquoi: textes.pourquoi[language],
      delai: textes.delai[language],
      joindre: textes.joindre?.[language] ?? null,
      dire: textes.dire[language],
      direFrancais: isFrench(language) ? null : textes.dire.fr,
      apporter,
      fiche,
      ressources,
    })),
    parcours: each(content.parcours, ({ titre, etapes, financements, compensation, sorties }) => ({
      titre: titre[language],
      financements: named(content, financements, language),
      compensation: named(content, compensation, language),
      pages: named(
        content,
        [
          ...new Set(
            etapes.flatMap(({ pages = [] }) =>
              pages.flatMap((page) => ('opco' in page ? choicesOf('opco') : [page.id])),
            ),
          ),
        ],
        language,
      ),
      sorties: sorties.flatMap((id) => {
        const sortie = content.sorties[id]
        return sortie ? [{ id, titre: sortie.titre[language], texte: sortie.texte[language] }] : []
      }),
    })),
    presentation: presentation(content, language),
  }
}

function byTitre(a: Ligne, b: Ligne): number {
  return a.titre.localeCompare(b.titre, 'fr', { sensitivity: 'base' })
}

/** What a fiche serves for, by parcours; one that unites others says nothing of its own. */
function usagesOf({ parcours }: Content, fiche: string): Usages {
  return Object.fromEntries(
    Object.values(parcours).flatMap(({ id, reunit, etapes }) => {
      const calling = etapes.filter(({ fiches }) => fiches.includes(fiche)).map((etape) => etape.id)
      return reunit !== undefined || calling.length === 0 ? [] : [[id, calling]]
    }),
  )
}

/** The lists of the acteurs, the OPCO and the funding rules, and what each fiche serves for, in one language. */
export function listes(content: Content, language: Language): Listes {
  const order = Object.keys(content.catalogue)
  return {
    usages: each(content.fiches, ({ id }) => usagesOf(content, id)),
    acteurs: sorted(
      Object.values(content.acteurs).map((acteur) => ({
        id: acteur.id,
        titre: acteur.nom,
        resume: acteurCard(acteur, language).resume,
      })),
      byTitre,
    ),
    opco: sorted(
      Object.values(content.opco).map(({ id, nom, alias, secteurs, metiers, idcc, textes }) => ({
        id,
        titre: nom,
        resume: textes[fullOf(language)].resume,
        alias,
        secteurs,
        metiers,
        idcc,
      })),
      byTitre,
    ),
    baremes: sorted(
      Object.values(content.baremes).map(({ id, textes, date }) => ({
        id,
        titre: textes.fr.titre,
        resume: textes.fr.resume,
        date: date.texte,
      })),
      (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
    ),
  }
}
