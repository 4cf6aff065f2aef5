import { ask } from './ask.ts'
import { besoin } from './besoin.ts'

/** The way into a schéma: where the person lives, then what they need. */
export function diagnostic(options?: Parameters<typeof besoin>[0]) {
  return {
    meta: { etape: 'accompagnement' },
    initial: 'departement',
    states: { departement: ask('departement', { '*': 'besoin' }), besoin: besoin(options) },
  }
}
