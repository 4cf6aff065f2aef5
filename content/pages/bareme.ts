import type { Content } from '../content.ts'
import type { Language } from '../languages.ts'
import type { Bareme } from '../schema/bareme.ts'
import { named, type Nom } from './noms.ts'
import { provenance, type Provenance } from './provenance.ts'
import { termsIn, type TermePage } from './termes.ts'

type TexteBareme = Bareme['textes']['fr']

/** A step of a funding rule: who acts, in words and one by one, and what they do. */
export type EtapeBareme = {
  readonly qui: string
  readonly acteurs: readonly string[]
  /** Whether it may be any one of them. */
  readonly doute: boolean
  readonly action: string
}

const lists = {
  all: new Intl.ListFormat('fr', { type: 'conjunction' }),
  any: new Intl.ListFormat('fr', { type: 'disjunction' }),
}

function capital(name: string): string {
  return name.charAt(0).toLocaleUpperCase('fr') + name.slice(1)
}

function etapePage({ acteurs, doute, action }: TexteBareme['etapes'][number]): EtapeBareme {
  const names = capital((doute ? lists.any : lists.all).format(acteurs))
  return {
    qui: doute ? `${names} (à vérifier)` : names,
    acteurs: acteurs.map(capital),
    doute: doute === true,
    action,
  }
}

/** Everything one funding rule's page shows; in French whatever the language. */
export type BaremePage = Pick<Bareme, 'id' | 'regles' | 'justificatifs' | 'avertissements' | 'ressources'> & {
  readonly opco: Nom | null
  readonly date: string
  readonly texte: Omit<TexteBareme, 'etapes'> & { readonly etapes: readonly EtapeBareme[] }
  readonly provenance: Provenance
  readonly termes: readonly TermePage[]
}

/** The page of one funding rule; undefined when it is not written. */
export function baremePage(content: Content, id: string, language: Language): BaremePage | undefined {
  const bareme = content.baremes[id]
  if (!bareme) return undefined
  const { regles, justificatifs, avertissements, ressources, opco, date, textes } = bareme
  const payer = named(content, opco === undefined ? [] : [opco], language)[0] ?? null
  return {
    id,
    regles,
    justificatifs,
    avertissements,
    ressources,
    opco: payer,
    date: date.texte,
    texte: { ...textes.fr, etapes: textes.fr.etapes.map(etapePage) },
    provenance: provenance(bareme, payer?.titre ?? 'OPCO', language),
    termes: termsIn(JSON.stringify(textes.fr), content, language),
  }
}
