import type { Resume } from '../../content/pages/resumes.ts'

/** The acronym to show beside a name; null when the name already holds it. */
export function sigleBeside({
  titre,
  sigle,
}: {
  readonly titre: string
  readonly sigle?: string | undefined
}): string | null {
  return sigle === undefined || titre.includes(sigle) ? null : sigle
}

/** A fiche's name, with its sigle when the name does not say it. */
export function nameOf(words: Resume): string {
  const sigle = sigleBeside(words)
  return sigle === null ? words.titre : `${words.titre} (${sigle})`
}
