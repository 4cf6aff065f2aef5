import type { Simulateur } from '../../content/pages/financement.ts'
import type { Valeurs } from '../../machines/financement/formulaires/champ.ts'

/** What a person typed in the form of each simulator, kept as long as the visit; nothing for those not yet opened. */
export type Forms = { readonly [S in Simulateur]?: Valeurs }

/** No form was opened yet. */
export const noForms: Forms = {}
