import { ask } from './ask.ts'
import { besoin } from './besoin.ts'

type Options = Parameters<typeof besoin>[0] & {
  /** Whether one asks first who follows the person already. */
  readonly suivi?: boolean
}

/** The way into a schéma: where the person lives, who follows them already, then what they need. */
export function diagnostic({ suivi = false, ...options }: Options = {}) {
  return {
    meta: { etape: 'accompagnement' },
    initial: 'departement',
    states: {
      departement: ask('departement', { '*': suivi ? 'accompagnement' : 'besoin' }),
      ...(suivi ? { accompagnement: ask('accompagnement', { '*': 'besoin' }) } : {}),
      besoin: besoin(options),
    },
  }
}
