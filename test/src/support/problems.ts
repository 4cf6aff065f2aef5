import { languages, type Language } from '../../../content/languages.ts'

/** One line when something does not hold; none when it does. */
export function unless(holds: boolean, what: string): readonly string[] {
  return holds ? [] : [what]
}

/** One line when what is said is not what is wanted; none when it is. */
export function unlike(what: string, said: unknown, wanted: unknown): readonly string[] {
  const [one, other] = [said, wanted].map((value) => JSON.stringify(value))
  return unless(one === other, `${what}: ${one}, not ${other}`)
}

/** One line for each text that is not said. */
export function unsaid(said: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) => !said.includes(text)).map((text) => `does not say « ${text} »`)
}

/** The page of each id in each language, under a name that a problem can be told with. */
export function pagesIn<T>(
  ids: readonly string[],
  pageOf: (id: string, language: Language) => T,
): readonly (T & { readonly id: string; readonly language: Language })[] {
  return languages.flatMap((language) => ids.map((id) => ({ ...pageOf(id, language), id, language })))
}

/** What is wrong with some pages, a line each: which page, in which language, what. */
export function problemsOf<T extends { readonly id: string; readonly language: Language }>(
  pages: readonly T[],
  problems: (page: T) => readonly string[],
): readonly string[] {
  if (pages.length === 0) return ['there is no page']
  return pages.flatMap((page) => problems(page).map((problem) => `${page.id}, ${page.language}: ${problem}`))
}

/** The texts of the elements that a selector finds. */
export function textsIn(page: ParentNode, selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent)
}

/** Where the links of an element lead. */
export function hrefsIn(element: Element | null): readonly (string | null)[] {
  return [...(element?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
}
