import type { Content } from '../content.ts'
import { fullOf, isFrench, type Language } from '../languages.ts'
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
  /** The page in full, in French; null in a language that has its summary only. */
  readonly texte: Opco['textes']['fr'] | null
  readonly provenance: Provenance
  readonly termes: readonly TermePage[]
}

/** The page of one OPCO in one language; undefined when it is not written. */
export function opcoPage(content: Content, id: string, language: Language): OpcoPage | undefined {
  const opco = content.opco[id]
  if (!opco) return undefined
  const { nom, secteurs, idcc, mobilite, contacts, ressources } = opco
  const texte = isFrench(language) ? opco.textes.fr : null
  const summary = opco.textes[fullOf(language)]
  return {
    id,
    nom,
    secteurs,
    idcc,
    mobilite,
    contacts,
    ressources,
    resume: summary.resume,
    premierContact: summary['premier-contact'],
    texte,
    provenance: provenance(opco, nom, language),
    termes: termsIn(JSON.stringify([texte, secteurs]), content, language),
  }
}
