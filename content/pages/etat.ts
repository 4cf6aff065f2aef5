import type { Content, Entree, Genre, Piece } from '../content.ts'
import { etapesAvantFile, etapesAvantRead, type EtapeAvantRead } from '../etapes-avant-read.ts'
import { missingTranslations, type Translation } from '../languages.ts'
import type { Echeance } from '../schema/echeance.ts'
import type { Fiche } from '../schema/fiche.ts'
import { blankMark } from '../schema/words.ts'
import { sorted } from '../sorted.ts'
import { withoutReceiving } from '../without-receiving.ts'
import { named, type Nom } from './noms.ts'

/** Where one thing stands: what an author looks at before reading it again. */
export type LigneEtat = {
  readonly id: string
  /** Null for what comes before any fiche: it has no page of its own. */
  readonly genre: Genre | null
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
  /** Who read its readings, of those whom they are for; null where it has none to read. */
  readonly reluPar: Fiche['relu-par'] | null
  /** Whether the day to look at it again has passed. */
  readonly depasse: boolean
  /** The languages whose text is missing. */
  readonly manque: readonly Translation[]
  /** How many texts are left to write. */
  readonly aEcrire: number
}

/** A change that is known to come, and the names of what it touches. */
export type Changement = Pick<Echeance, 'id' | 'date' | 'change' | 'page' | 'url'> & {
  readonly noms: readonly Nom[]
}

/** What falls due within so many days, and not within fewer: what to read again, and what changes. */
export type Arrivee = {
  readonly jours: number
  readonly lignes: readonly LigneEtat[]
  readonly changements: readonly Changement[]
}

/** The phone numbers that were read on one day, in one year, or on no day of their own, and whose they are. */
export type Releve = {
  /** A day, or a year for the many offices that serve communes. */
  readonly lu: string | null
  readonly nombre: number
  readonly noms: readonly Nom[]
}

/** A number, by whose it is and when it was read. */
type Read = { readonly id: string; readonly lu: string | null }

/** Where the content stands on one day, what must be looked at first above. */
export type Etat = {
  readonly jour: string
  readonly arrivees: readonly Arrivee[]
  /** The oldest first. */
  readonly releves: readonly Releve[]
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
    reluPar: 'relu-par' in value ? value['relu-par'] : null,
    depasse: value.revoir < jour,
    manque: summarised ? missingTranslations(value.textes) : [],
    aEcrire: JSON.stringify(value).split(blankMark).length - 1,
  }
}

/** What comes before any fiche, when it is no fiche's. */
function ligneAvant({ id, titre, source, lu, confirme, revoir }: EtapeAvantRead, jour: string): LigneEtat {
  return {
    id,
    genre: null,
    titre: titre.fr,
    fichier: etapesAvantFile,
    brouillon: false,
    sources: [source],
    corrections: [],
    lu,
    confirme,
    reluPar: null,
    revoir,
    depasse: revoir < jour,
    manque: [],
    aEcrire: 0,
  }
}

const delays = [30, 60, 90] as const

function dayAfter(jour: string, days: number): string {
  const day = new Date(`${jour}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** What is due in each delay; what is overdue is due in the first. */
function arrivees(lignes: readonly LigneEtat[], content: Content, jour: string): readonly Arrivee[] {
  return delays.map((jours, index) => {
    const before = delays[index - 1]
    const after = before === undefined ? '' : dayAfter(jour, before)
    const until = dayAfter(jour, jours)
    const isDue = (day: string): boolean => day > after && day <= until
    return {
      jours,
      lignes: lignes.filter(({ revoir }) => isDue(revoir)),
      changements: sorted(Object.values(content.echeances), (one, other) =>
        one.date.localeCompare(other.date),
      ).flatMap(({ id, date, change, page, url, ids }) =>
        isDue(date) ? [{ id, date, change, page, url, noms: named(content, ids, 'fr') }] : [],
      ),
    }
  })
}

/** The years when the numbers of the offices that serve communes were read, as their directory says it. */
function readByYear({ acteurs, annuaires }: Content): readonly Read[] {
  return Object.values(annuaires).flatMap(({ id, bureaux }) =>
    acteurs[id]?.['import-annuaire']?.portee === 'commune'
      ? bureaux.flatMap(({ telephone, lu }) => (telephone === undefined ? [] : [{ id, lu: lu.slice(0, 4) }]))
      : [],
  )
}

/** The days when phone numbers were read. */
function releves(pieces: readonly Piece[], content: Content): readonly Releve[] {
  const own = pieces.flatMap(({ value }): readonly Read[] => {
    if (!('contacts' in value)) return []
    const contacts = 'import-annuaire' in value ? withoutReceiving(value) : value.contacts
    return contacts.flatMap(({ telephone, lu }) =>
      telephone === undefined ? [] : [{ id: value.id, lu: lu ?? null }],
    )
  })
  const read = [...own, ...readByYear(content)]
  return sorted([...new Set(read.map(({ lu }) => lu))], (one, other) =>
    (one ?? '').localeCompare(other ?? ''),
  ).map((lu) => {
    const same = read.filter((one) => one.lu === lu)
    return { lu, nombre: same.length, noms: named(content, [...new Set(same.map(({ id }) => id))], 'fr') }
  })
}

/** Where each of the `pieces` of `content` stands on `jour`, the soonest to look at again first. */
export function etat(pieces: readonly Piece[], content: Content, jour: string): Etat {
  const lignes = sorted(
    [
      ...pieces.map((piece) => ligne(piece, content, jour)),
      ...etapesAvantRead(content).map(({ value }) => ligneAvant(value, jour)),
    ],
    (one, other) => one.revoir.localeCompare(other.revoir) || one.titre.localeCompare(other.titre, 'fr'),
  )
  const written = new Set(lignes.map(({ id }) => id))
  return {
    jour,
    arrivees: arrivees(lignes, content, jour),
    releves: releves(pieces, content),
    lignes,
    absents: Object.values(content.catalogue).filter(({ id }) => !written.has(id)),
  }
}
