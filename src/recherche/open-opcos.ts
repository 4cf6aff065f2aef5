import type { LigneOpco } from '../../content/pages/resumes.ts'
import type { Document } from '../../content/search/document.ts'
import { lazyAsk } from '../../machines/recherche/open-search.ts'
import { whyOf, type Why } from './why.ts'

/** An OPCO that a word or a number leads to. Both are to be confirmed: a number is likely, a word is possible. */
export type Lead = {
  readonly opco: LigneOpco
  readonly certitude: 'probable' | 'possible'
  readonly why: Why
}

/** What a search for an OPCO gives; `unknown` is a number of collective agreement that we do not know. */
export type Leads = { readonly leads: readonly Lead[]; readonly unknown: string | null }

const number = /(?:^|[^\p{L}\d])0*(\d{1,4})(?![\p{L}\d])/gu
const most = 3

function documentOf({ id, titre, alias, secteurs, metiers, idcc }: LigneOpco): Document {
  const agreements = idcc.map(({ nom }) => nom)
  return { kind: 'opco', id, texts: { titre: [titre], alias, secteurs, metiers, idcc: agreements } }
}

/** Finds the OPCO that a trade, a sector or a number of collective agreement (IDCC) leads to, best first. */
export function openOpcos(opcos: readonly LigneOpco[]): (query: string) => Leads {
  const documents = opcos.map(documentOf)
  const ask = lazyAsk({ documents }, 'fr')
  return (query) => {
    const numbers = [...query.matchAll(number)].map(([, digits]) => Number(digits))
    const sure = opcos.flatMap((opco): readonly Lead[] =>
      opco.idcc
        .filter(({ numero }) => numbers.includes(numero))
        .map(({ numero, nom }) => ({
          opco,
          certitude: 'probable',
          why: {
            place: 'idcc',
            pieces: [
              { text: `IDCC ${numero}`, marked: true },
              { text: ` · ${nom}`, marked: false },
            ],
          },
        })),
    )
    if (sure.length > 0) return { leads: sure, unknown: null }
    const leads = ask(query.replaceAll(number, ' ').replaceAll(/\bidcc\b/giu, ' ')).flatMap(
      (found): readonly Lead[] => {
        const opco = opcos.find(({ id }) => id === found.document.id)
        const why = whyOf(found, 'fr')
        return opco && why ? [{ opco, certitude: 'possible', why }] : []
      },
    )
    const [unknown] = numbers
    return {
      leads: leads.slice(0, most),
      unknown: leads.length === 0 && unknown !== undefined ? String(unknown) : null,
    }
  }
}
