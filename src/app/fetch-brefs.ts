import * as loaders from 'virtual:passerelle/loaders'
import type { Language } from '../../content/languages.ts'
import type { Brefs } from '../../content/pages/brefs.ts'
import { fetchAgain } from './fetch-again.ts'

/** Fetches what fiches are compared by, in a language. */
export async function fetchBrefs(language: Language): Promise<Brefs> {
  return (await fetchAgain(loaders.brefs[language])).brefs
}
