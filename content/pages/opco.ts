import type { Content } from '../content.ts'
import { isFull, type FullLanguage, type Language } from '../languages.ts'
import type { Opco } from '../schema/opco.ts'
import { provenance, type Provenance } from './provenance.ts'
import { termsIn, type TermePage } from './termes.ts'

/** Everything one OPCO's page shows, in one language. */
export type OpcoPage = Pick<
  Opco,
  'id' | 'nom' | 'secteurs' | 'idcc' | 'mobilite' | 'contacts' | 'ressources'
> & {
  readonly resume: string
  readonly premierContact: string
  /** The page in full; null in a language that has its summary only. */
  readonly texte: Opco['textes'][FullLanguage] | null
  readonly provenance: Provenance
  readonly termes: readonly TermePage[]
}

/** The page of one OPCO in one language; undefined when it is not written. */
export function opcoPage(content: Content, id: string, language: Language): OpcoPage | undefined {
  const opco = content.opco[id]
  if (!opco) return undefined
  const { nom, secteurs, idcc, mobilite, contacts, ressources } = opco
  const texte = isFull(language) ? opco.textes[language] : null
  return {
    id,
    nom,
    secteurs,
    idcc,
    mobilite,
    contacts,
    ressources,
    resume: opco.textes[language].resume,
    premierContact: opco.textes[language]['premier-contact'],
    texte,
    provenance: provenance(opco, nom, language),
    termes: termsIn(JSON.stringify([texte, secteurs]), content, language),
  }
}
