import type { Content } from '../content.ts'
import { isFrench, type Language } from '../languages.ts'
import type { Acteur } from '../schema/acteur.ts'
import { named, type Nom } from './noms.ts'
import { provenance, type Provenance } from './provenance.ts'
import { termsIn, type TermePage } from './termes.ts'

/** Who to call, with all their offices. */
export type ActeurCard = Pick<Acteur, 'id' | 'nom' | 'contacts' | 'annuaire'> & {
  readonly resume: string
  readonly pourQui: string
  readonly premierContact: string
  /** What it is, said after its French name; null where the page is French. */
  readonly quoi: string | null
  /** How to reach them when one cannot phone. */
  readonly sansTelephone: string | null
}

/** Everything one acteur's page shows, in one language. */
export type ActeurPage = ActeurCard &
  Pick<Acteur, 'droit' | 'ressources'> & {
    /** What one can ask. */
    readonly missions: readonly string[]
    /** It has offices that serve communes, which are fetched apart. */
    readonly parCommune: boolean
    readonly fiches: readonly Nom[]
    readonly provenance: Provenance
    readonly termes: readonly TermePage[]
  }

/** What is said of an acteur wherever they are to be called. */
export function acteurCard(acteur: Acteur, language: Language): ActeurCard {
  const { id, nom, contacts, annuaire, textes, 'sans-telephone': otherwise } = acteur
  const texte = textes[language] ?? textes.fr
  return {
    id,
    nom,
    contacts,
    annuaire,
    quoi: isFrench(language) ? null : (textes[language]?.quoi ?? null),
    resume: texte.resume,
    pourQui: texte['pour-qui'],
    premierContact: texte['premier-contact'],
    sansTelephone: otherwise?.[language] ?? null,
  }
}

/** The page of one acteur in one language; undefined when it is not written. */
export function acteurPage(content: Content, id: string, language: Language): ActeurPage | undefined {
  const acteur = content.acteurs[id]
  if (!acteur) return undefined
  const { missions } = acteur.textes[language] ?? acteur.textes.fr
  const fiches = Object.values(content.fiches).filter(({ acteurs }) => acteurs.includes(id))
  const card = acteurCard(acteur, language)
  return {
    ...card,
    droit: acteur.droit,
    ressources: acteur.ressources,
    missions,
    parCommune: acteur['import-annuaire']?.portee === 'commune',
    fiches: named(
      content,
      fiches.map((fiche) => fiche.id),
      language,
    ),
    provenance: provenance(acteur, acteur.nom, language),
    termes: termsIn(JSON.stringify([card, missions]), content, language),
  }
}
