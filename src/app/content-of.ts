import * as loaders from 'virtual:passerelle/loaders'
import type { Language } from '../../content/languages.ts'
import type { Simulateur } from '../../content/pages/financement.ts'
import { isNamed, named, type Contents, type Kind } from './contents.ts'
import { fetchAgain } from './fetch-again.ts'

type Loader = () => Promise<unknown>
type Lists = Readonly<Record<string, Readonly<Record<Language, Loader>>>>

/** A value under its own name: an object's inherited ones are no page. */
function own<T>(each: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(each, id) ? each[id] : undefined
}

async function loaderOf(kind: Kind, language: Language, id: string): Promise<Loader | undefined> {
  if (isNamed(kind)) {
    const lists: Readonly<Record<string, Lists>> = await fetchAgain(loaders.pages)
    return own(lists[named[kind]] ?? {}, id)?.[language]
  }
  if (kind.startsWith('financement/'))
    return loaders.financement[kind.slice('financement/'.length) as Simulateur]
  const loader =
    loaders[kind as 'communes' | 'etat' | 'exercices' | 'motsConseil' | 'people' | 'rules' | 'resumes']
  return typeof loader === 'function' ? loader : loader[language]
}

/** Fetches content of one kind, in a language, for a name; null when there is none of that name. */
export async function contentOf<K extends Kind>(
  kind: K,
  language: Language,
  id: string,
): Promise<Contents[K] | null> {
  const loader = await loaderOf(kind, language, id)
  return loader ? ((await fetchAgain(loader)) as Contents[K]) : null
}
