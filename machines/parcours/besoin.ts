import { ask } from './ask.ts'

type Options = {
  /** Needs that this schéma has no étape for: the screen does not offer them, a link may bring them. */
  readonly sans?: readonly string[]
  /** Needs that another étape answers here. */
  readonly sauf?: Readonly<Record<string, `#${string}`>>
}

/** The state that asks what a person needs: the étape that answers each need, someone to talk to for the rest. */
export function besoin({ sans = [], sauf = {} }: Options = {}) {
  return ask(
    'besoin',
    {
      'reprendre-pied': '#reprendre-pied',
      'definir-projet': '#definir',
      'decouvrir-metier': '#decouvrir',
      'preparer-formation': '#preparer',
      'se-former': '#developper',
      financer: '#developper',
      'faire-reconnaitre': '#faire-reconnaitre',
      alternance: '#alternance',
      'trouver-emploi': '#trouver-emploi',
      'gagner-experience': '#experience',
      'garder-emploi': '#garder',
      'reconnaissance-handicap': '#reconnaissance-handicap',
      '*': '#accompagnement',
      ...sauf,
      ...Object.fromEntries(sans.map((need) => [need, '#accompagnement'])),
    },
    sans,
  )
}
