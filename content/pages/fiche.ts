import { peopleOf, publicRule, type Content, type People, type PublicRule } from '../content.ts'
import { isEasy, isFrench, type Language } from '../languages.ts'
import type { blocs } from '../blocs.ts'
import type { TexteFacile } from '../schema/facile.ts'
import type { Ligne } from '../schema/words.ts'
import type { Fiche, TexteFiche } from '../schema/fiche.ts'
import { acteurCard, type ActeurCard } from './acteur.ts'
import { named, type Nom } from './noms.ts'
import { provenance, type Provenance } from './provenance.ts'
import { termsIn, type TermePage } from './termes.ts'
import { sorted } from '../sorted.ts'

/** A fiche in four sentences, whatever the language. */
export type Sommaire = {
  readonly titre: string
  /** Its French name, said beside the title in another language. */
  readonly nomFrancais: string | null
  readonly resume: string
  readonly premierPas: string
  /** The same for a référent handicap or an employer, when it is not the same. */
  readonly premierPasPro: string | null
  /** What to say on the phone. */
  readonly dire: string
  /** The same in French, for who is answered in French; null where the page is French. */
  readonly direFrancais: string | null
  /** What must be known before all: replaced, closed. */
  readonly alerte: string | null
}

/** The blocks of an easy version, each of one sentence a line. */
export type Blocs = { readonly [B in (typeof blocs)[number]]: readonly Ligne[] }

/** Everything one fiche's page shows, in one language. */
export type FichePage = Pick<
  Fiche,
  'id' | 'sigle' | 'nature' | 'droit' | 'stages' | 'contacts' | 'ressources'
> & {
  readonly sommaire: Sommaire
  /** The fiche in full; null in the easy version. */
  readonly texte: Omit<TexteFiche, 'dire'> | null
  /** The easy version: its blocks of lines; null in the others. */
  readonly facile: Blocs | null
  readonly publics: readonly ({ readonly nom: string } & PublicRule)[]
  readonly acteurs: readonly ActeurCard[]
  /** Whom its first step calls, as decisions read them. */
  readonly people: Pick<People, 'acteurs' | 'appels' | 'opco'>
  readonly outils: readonly Nom[]
  /** Other fiches that the same steps call. */
  readonly voisines: readonly Nom[]
  readonly provenance: Provenance
  readonly termes: readonly TermePage[]
}

/** A fiche in four sentences, in one language. */
export function sommaire({ textes, alerte }: Pick<Fiche, 'textes' | 'alerte'>, language: Language): Sommaire {
  const texte = textes[language] ?? textes.fr
  return {
    titre: texte.titre,
    nomFrancais: isFrench(language) ? null : (textes[language]?.['nom-francais'] ?? null),
    resume: texte.resume,
    premierPas: texte['premier-pas'],
    premierPasPro: texte['premier-pas-pro'] ?? null,
    dire: texte.dire,
    direFrancais: isFrench(language) ? null : textes.fr.dire,
    alerte: alerte?.[language] ?? null,
  }
}

/** The fiche in full; null in the easy version, which selects. */
function fullText({ textes }: Fiche, language: Language): FichePage['texte'] {
  if (isEasy(language)) return null
  const { dire: _, ...texte } = textes[language] ?? textes.fr
  return texte
}

/** The blocks of the easy version: what it is begins with its sentence. */
function easyBlocks({ textes }: Fiche, language: Language): Blocs | null {
  if (!isEasy(language)) return null
  const texte: TexteFacile = textes[language]
  const { 'c-est-quoi': what, 'pour-qui': whom, duree, argent } = texte
  return { 'c-est-quoi': [texte.resume, ...what], 'pour-qui': whom, duree, argent }
}

/** At most this many neighbours on a page. */
const mostNeighbours = 6

/** The fiches that stand beside this one in the most steps. */
function neighbours({ parcours }: Content, id: string): readonly string[] {
  const together = new Map<string, number>()
  for (const { etapes } of Object.values(parcours))
    for (const { id: etape, fiches } of etapes)
      if (fiches.includes(id) && etape !== 'compensation')
        for (const other of fiches) together.set(other, (together.get(other) ?? 0) + 1)
  together.delete(id)
  return sorted(together, ([, a], [, b]) => b - a)
    .slice(0, mostNeighbours)
    .map(([other]) => other)
}

/** The acteurs of a fiche, those whom its first step names before the others. */
function toContact({ appeler, acteurs }: Fiche): readonly string[] {
  return [
    ...new Set([...[...appeler.slice(-1), ...appeler.slice(0, -1)].flatMap(({ qui }) => qui), ...acteurs]),
  ]
}

/** What decides whom to call for one fiche: its acteurs alone, and the OPCO when one of them is the person's own. */
function peopleFor({ acteurs, opco }: Content, fiche: Fiche): FichePage['people'] {
  const own = toContact(fiche).flatMap((id) => acteurs[id] ?? [])
  return peopleOf({
    fiches: { [fiche.id]: fiche },
    acteurs: Object.fromEntries(own.map((acteur) => [acteur.id, acteur])),
    opco: own.some((acteur) => acteur.opco) ? opco : {},
  })
}

/** The page of one fiche in one language; undefined when it is not written. */
export function fichePage(content: Content, id: string, language: Language): FichePage | undefined {
  const fiche = content.fiches[id]
  if (!fiche) return undefined
  const { sigle, nature, droit, stages, contacts, ressources } = fiche
  const texte = fullText(fiche, language)
  const facile = easyBlocks(fiche, language)
  const publics = fiche.publics.map((one) => ({
    nom: one.nom[language],
    ...publicRule(one),
  }))
  return {
    id,
    ...(sigle === undefined ? {} : { sigle }),
    nature,
    droit,
    stages,
    contacts,
    ressources,
    sommaire: sommaire(fiche, language),
    texte,
    facile,
    publics,
    acteurs: toContact(fiche).flatMap((acteur) => {
      const known = content.acteurs[acteur]
      return known ? [acteurCard(known, language)] : []
    }),
    people: peopleFor(content, fiche),
    outils: named(content, fiche.compensation, language),
    voisines: named(content, neighbours(content, id), language),
    provenance: provenance(fiche, named(content, fiche.acteurs, 'fr')[0]?.titre ?? '', language),
    termes: termsIn(JSON.stringify([texte, facile, publics.map(({ nom }) => nom)]), content, language),
  }
}
