import type { Content } from '../content.ts'
import { isFull, type Language } from '../languages.ts'
import { fullTitle } from '../full-title.ts'
import { sommaire } from './fiche.ts'
import { anchorsOf } from './termes.ts'
import type { Acteur } from '../schema/acteur.ts'
import type { Fiche } from '../schema/fiche.ts'
import type { Opco } from '../schema/opco.ts'
import type { Terme } from '../schema/terme.ts'
import { means, type Document } from '../search/document.ts'

type Contacts = readonly { readonly nom: string; readonly adresse?: string | undefined }[]

function placesOf(contacts: Contacts): readonly string[] {
  return contacts.flatMap(({ nom, adresse }) => (adresse === undefined ? [] : [`${nom}, ${adresse}`]))
}

function spelt({ sigle, forme }: Terme): string {
  return sigle === forme ? sigle : sigle + means + forme
}

/** The acronyms of the glossary that lead to a page: its own, which are among its names, and those it explains. */
function acronymsOf(
  { glossaire }: Content,
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
function namesOf(content: Content, id: string, shown: string, names: readonly string[]): readonly string[] {
  const listed = content.catalogue[id]?.titre.split(' – ') ?? []
  return [...new Set([...names, ...listed])].filter((name) => name !== shown)
}

function ficheDocument(content: Content, fiche: Fiche, language: Language): Document {
  const { resume, pourQui, premierPas, ...name } = sommaire(fiche, language)
  const titre = fullTitle(name)
  const texte = isFull(language) ? fiche.textes[language] : undefined
  const full = texte
    ? [
        ...Object.values(texte['points-cles']).filter((point) => point !== undefined),
        ...texte.objectifs,
        ...texte.specificites,
        ...texte['bon-a-savoir'],
        ...fiche.publics.flatMap(({ nom }) => (isFull(language) && nom ? [nom[language]] : [])),
      ]
    : [pourQui]
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
      lieux: placesOf(fiche.contacts),
      texte: [...full, premierPas],
    },
  }
}

function acteurDocument(content: Content, acteur: Acteur, language: Language): Document {
  const { id, nom, alias, contacts } = acteur
  const texte = acteur.textes[language] ?? acteur.textes.fr
  const missions = isFull(language) ? acteur.textes[language].missions : []
  return {
    kind: 'acteur',
    id,
    texts: {
      ...acronymsOf(content, id, [nom, ...alias]),
      titre: [nom],
      alias: namesOf(content, id, nom, alias),
      resume: [texte.resume],
      lieux: placesOf(contacts),
      texte: [texte['pour-qui'], ...missions, texte['premier-contact']],
    },
  }
}

function opcoDocument(content: Content, opco: Opco, language: Language): Document {
  const { id, nom, alias, secteurs, metiers, idcc, contacts, textes, mobilite } = opco
  const full = isFull(language) ? textes[language] : undefined
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
      resume: [textes[language].resume],
      lieux: placesOf(contacts),
      texte: full ? [...full.handicap, ...full.afest, ...full.argent, ...mobilite.texte] : [],
    },
  }
}

/** Everything that can be found, in one language: pages in that language, French names, the French glossary. */
export function documentsOf(content: Content, language: Language): readonly Document[] {
  const anchors = anchorsOf(content.glossaire)
  return [
    ...Object.values(content.fiches).map((fiche) => ficheDocument(content, fiche, language)),
    ...Object.values(content.acteurs).map((acteur) => acteurDocument(content, acteur, language)),
    ...Object.values(content.opco).map((opco) => opcoDocument(content, opco, language)),
    ...content.glossaire.map((terme, index): Document => ({
      kind: 'mot',
      id: anchors[index] ?? '',
      texts: {
        sigle: [spelt(terme)],
        titre: [terme.sigle],
        resume: [terme.sens[isFull(language) ? language : 'fr']],
      },
    })),
  ]
}
