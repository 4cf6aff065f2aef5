import type { Content, Entree, Genre, Piece } from '../content.ts'
import { missingSummaries, type SummaryLanguage } from '../languages.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import { sorted } from '../sorted.ts'

/** Where one thing stands: what an author looks at before reading it again. */
export type LigneEtat = {
  readonly id: string
  readonly genre: Genre
  readonly titre: string
  /** Path from the project's root. */
  readonly fichier: string
  /** Being written: proposed to nobody. */
  readonly brouillon: boolean
  readonly sources: readonly Fiche['source'][]
  /** The numbers of the errata that it corrects. */
  readonly corrections: readonly string[]
  /** The day it was last compared with its source. */
  readonly lu: string
  readonly confirme: Fiche['confirme']
  readonly revoir: string
  /** Whether the day to look at it again has passed. */
  readonly depasse: boolean
  /** The languages whose summary is missing. */
  readonly manque: readonly SummaryLanguage[]
  /** How many texts are left to write. */
  readonly aEcrire: number
}

/** Where the content stands on one day, what must be looked at first above. */
export type Etat = {
  readonly jour: string
  readonly lignes: readonly LigneEtat[]
  /** Names of the catalogue that have neither a page nor a draft. */
  readonly absents: readonly Entree[]
}

const genreOf: Readonly<Record<Piece['folder'], Genre>> = {
  fiches: 'dispositif',
  acteurs: 'acteur',
  opco: 'opco',
  baremes: 'bareme',
}

function titleOf(value: Piece['value']): string {
  return 'nom' in value ? value.nom : value.textes.fr.titre
}

function ligne({ file, folder, draft, value }: Piece, { catalogue }: Content, jour: string): LigneEtat {
  const entry = catalogue[value.id]
  const summarised = folder === 'fiches' || folder === 'acteurs'
  return {
    id: value.id,
    genre: entry?.genre ?? genreOf[folder],
    titre: entry?.titre ?? titleOf(value),
    fichier: file,
    brouillon: draft,
    sources: 'mobilite' in value ? [value.source, value.mobilite.source] : [value.source],
    corrections: [...new Set(value.corrections.map(({ erratum }) => erratum))],
    lu: value.lu,
    confirme: value.confirme,
    revoir: value.revoir,
    depasse: value.revoir < jour,
    manque: summarised ? missingSummaries(value.textes) : [],
    aEcrire: JSON.stringify(value).split(blankMark).length - 1,
  }
}

/** Where each of the `pieces` of `content` stands on `jour`, the soonest to look at again first. */
export function etat(pieces: readonly Piece[], content: Content, jour: string): Etat {
  const lignes = pieces.map((piece) => ligne(piece, content, jour))
  const written = new Set(lignes.map(({ id }) => id))
  return {
    jour,
    lignes: sorted(
      lignes,
      (one, other) => one.revoir.localeCompare(other.revoir) || one.titre.localeCompare(other.titre, 'fr'),
    ),
    absents: Object.values(content.catalogue).filter(({ id }) => !written.has(id)),
  }
}
