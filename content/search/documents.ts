import type { Content } from '../content.ts'
import { isFull, type Language } from '../languages.ts'
import { sommaire } from '../pages/fiche.ts'
import { anchorsOf } from '../pages/termes.ts'
import type { Acteur } from '../schema/acteur.ts'
import type { Fiche } from '../schema/fiche.ts'
import type { Opco } from '../schema/opco.ts'
import { means, type Document } from './document.ts'

type Contacts = readonly { readonly nom: string; readonly adresse?: string | undefined }[]

function placesOf(contacts: Contacts): readonly string[] {
  return contacts.flatMap(({ nom, adresse }) => (adresse === undefined ? [] : [`${nom}, ${adresse}`]))
}

/** The acronyms of the glossary that lead to a page, spelt out. */
function acronymsOf({ glossaire }: Content, id: string, own?: string): readonly string[] {
  const known = glossaire
    .filter(({ lien }) => lien === id)
    .map(({ sigle, forme }) => (sigle === forme ? sigle : sigle + means + forme))
  const mine = (own ?? '').split(' / ').filter((one) => one !== '')
  const spelt = (one: string): boolean => known.some((text) => text.startsWith(one + means))
  return [...mine.filter((one) => !spelt(one)), ...known]
}

/** The names of a page in French, whatever the language. */
function namesOf(content: Content, id: string, shown: string, names: readonly string[]): readonly string[] {
  const listed = content.catalogue[id]?.titre.split(' – ') ?? []
  return [...new Set([...names, ...listed])].filter((name) => name !== shown)
}

function ficheDocument(content: Content, fiche: Fiche, language: Language): Document {
  const { titre, resume, pourQui, premierPas } = sommaire(fiche, language)
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
      sigle: acronymsOf(content, fiche.id, fiche.sigle),
      titre: [titre],
      alias: namesOf(content, fiche.id, titre, [fiche.textes.fr.titre, ...fiche.alias]),
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
      sigle: acronymsOf(content, id),
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
      sigle: acronymsOf(content, id),
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
    ...content.glossaire.map(
      ({ sigle, forme, sens }, index): Document => ({
        kind: 'mot',
        id: anchors[index] ?? '',
        texts: {
          sigle: [sigle === forme ? sigle : sigle + means + forme],
          titre: [sigle],
          resume: [sens[isFull(language) ? language : 'fr']],
        },
      }),
    ),
  ]
}
