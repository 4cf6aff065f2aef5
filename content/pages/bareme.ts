import type { Content } from '../content.ts'
import { isFull, type Language } from '../languages.ts'
import type { Bareme } from '../schema/bareme.ts'
import { named, type Nom } from './noms.ts'
import { provenance, type Provenance } from './provenance.ts'
import { termsIn, type TermePage } from './termes.ts'

/** Everything one funding rule's page shows; in French, plain or easy, whatever the language. */
export type BaremePage = Pick<Bareme, 'id' | 'regles' | 'justificatifs' | 'avertissements' | 'ressources'> & {
  readonly opco: Nom | null
  readonly date: string
  readonly texte: Bareme['textes']['fr']
  readonly provenance: Provenance
  readonly termes: readonly TermePage[]
}

/** The page of one funding rule; undefined when it is not written. */
export function baremePage(content: Content, id: string, language: Language): BaremePage | undefined {
  const bareme = content.baremes[id]
  if (!bareme) return undefined
  const spoken = isFull(language) ? language : 'fr'
  const { regles, justificatifs, avertissements, ressources, opco, date, textes } = bareme
  return {
    id,
    regles,
    justificatifs,
    avertissements,
    ressources,
    opco: named(content, opco === undefined ? [] : [opco])[0] ?? null,
    date: date.texte[spoken],
    texte: textes[spoken],
    provenance: provenance(bareme, language),
    termes: termsIn(JSON.stringify(textes[spoken]), content, language),
  }
}
