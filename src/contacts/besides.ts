import type { BureauPage } from '../../content/pages/bureaux.ts'
import type { ChosenLieu } from './chosen-lieu.ts'

type Reached = { readonly telephone?: string | undefined }

/** The contacts of an acteur beside its offices that serve communes: once the commune is known, none of these stands for the others. */
export function besides<C extends Reached>(
  bureaux: readonly BureauPage[],
  contacts: readonly C[],
  lieu: ChosenLieu | null,
): C[] {
  if (lieu === null || lieu.commune === null) return [...contacts]
  return contacts.filter(
    ({ telephone }) => telephone === undefined || !bureaux.some((one) => one.telephone === telephone),
  )
}
