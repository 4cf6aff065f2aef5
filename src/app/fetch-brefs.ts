import * as loaders from 'virtual:passerelle/loaders'
import type { Language } from '../../content/languages.ts'
import type { Brefs } from '../../content/pages/brefs.ts'
import { fetchAgain } from './fetch-again.ts'

const known = new Map<Language, Brefs>()

/** Fetches what fiches are compared by, in a language. */
export async function fetchBrefs(language: Language): Promise<Brefs> {
  const { brefs } = await fetchAgain(loaders.brefs[language])
  known.set(language, brefs)
  return brefs
}

/** What was fetched of it, at hand at once: a screen come back to is as high as it was left; null when nothing was. */
export function knownBrefs(language: Language): Brefs | null {
  return known.get(language) ?? null
}
