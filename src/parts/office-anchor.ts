import { nameKey } from '../../content/lieux/communes.ts'

/** The anchor of an office in the page of its acteur, by its name: « bureau-mdph-de-l-oise ». */
export function officeAnchor(nom: string): string {
  return `bureau-${nameKey(nom).replaceAll(' ', '-')}`
}
