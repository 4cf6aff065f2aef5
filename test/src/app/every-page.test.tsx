import { describe, expect, test } from 'vitest'
import { directionOf, isFrench, languages, type Language } from '../../../content/languages.ts'
import { addresses, render } from '../../../src/entry-server.tsx'
import { readRoute, writeRoute } from '../../../src/routes.ts'
import { missingWords, saidBy } from '../support/missing-words.ts'
import { content } from '../../support/content.ts'

const all = await addresses()
const known = new Set(all)
const names = { fr: 'Français', 'fr-x-falc': 'Version simplifiée', en: 'English', ar: 'العربية' } as const
const kinds = [...new Set(all.map((path) => readRoute(path).route.name))]

type Page = {
  readonly path: string
  readonly title: string
  readonly html: string
  readonly page: HTMLElement
}

/** The pages of one kind in one language, as files hold them. */
async function pagesOf(kind: string, language: Language): Promise<readonly Page[]> {
  const pages: Page[] = []
  for (const path of all) {
    const read = readRoute(path)
    if (read.route.name !== kind || read.language !== language) continue
    const { html, title } = await render(path)
    const page = document.createElement('div')
    page.innerHTML = html
    pages.push({ path, title, html, page })
  }
  return pages
}

/** What is wrong in the headings of a page: its one h1 names it, and no level is skipped. */
function headings({ page, title }: Page): readonly string[] {
  const found = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')]
  const levels = found.map(({ tagName }) => Number(tagName.slice(1)))
  const [first] = found
  return [
    ...(levels.filter((level) => level === 1).length === 1 ? [] : ['one h1 is needed']),
    ...(first?.tagName === 'H1' ? [] : ['the first heading is not the h1']),
    ...(title === `${first?.textContent} – Passerelle` ? [] : [`the title is « ${title} »`]),
    ...found
      .filter((one, index) => (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1 || one.textContent === '')
      .map((one) => `a level is skipped, or empty, at « ${one.textContent} »`),
  ]
}

/** What is wrong in the names and links of a page: ids given twice, links and labels that lead nowhere. */
function references({ page, path }: Page): readonly string[] {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
  const named = [...page.querySelectorAll('[aria-labelledby], [aria-describedby]')].flatMap((one) =>
    ['aria-labelledby', 'aria-describedby'].flatMap((name) => one.getAttribute(name)?.split(' ') ?? []),
  )
  const anchors = [...page.querySelectorAll('a[href]')].map((link) => ({
    href: link.getAttribute('href') ?? '',
    told: link.hasAttribute('hreflang'),
  }))
  const links = anchors.map(({ href }) => href)
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `two elements have the id ${id}`),
    // react-aria names the help and the error of each field, and takes back those that are not there when the page starts.
    ...named
      .filter((id) => !ids.includes(id) && !id.startsWith('react-aria-'))
      .map((id) => `nothing has the id ${id}`),
    ...links
      .filter((href) => href.startsWith('#') && !ids.includes(decodeURIComponent(href.slice(1))))
      .map((href) => `${href} leads nowhere`),
    ...links
      .filter((href) => href.startsWith('/') && !known.has(new URL(href, 'http://localhost').pathname))
      .map((href) => `${href} is no page of ours`),
    ...anchors
      .filter(
        ({ href, told }) =>
          !told &&
          href.startsWith('/') &&
          readRoute(href.replace(/#.*/u, '')).language !== readRoute(path).language,
      )
      .map(({ href }) => `${href} leaves the language`),
  ]
}

/** What is wrong in the language menu of a page: four languages, each by its own name, each leading to the same page. */
function menu({ page, path }: Page): readonly string[] {
  const { route, language } = readRoute(path)
  const links = [...page.querySelectorAll('.langues a')]
  const said = links.map((link) => [
    link.textContent,
    ...['lang', 'dir', 'href', 'aria-current'].map((name) => link.getAttribute(name)),
  ])
  const wanted = languages.map((one) => [
    names[one],
    one,
    directionOf(one),
    writeRoute(route, one),
    one === language ? 'true' : null,
  ])
  return JSON.stringify(said) === JSON.stringify(wanted)
    ? []
    : [`the language menu says ${JSON.stringify(said)}`]
}

// A select is react-aria's own, hidden: nobody reads it.
const apart = (element: Element): boolean =>
  element.hasAttribute('lang') || element.localName === 'bdi' || element.localName === 'select'

/** The texts of a page that nothing says to be in another language than the page's. */
function ownTexts(element: Element): readonly string[] {
  return [...element.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node.data]
    return node instanceof Element && !apart(node) ? ownTexts(node) : []
  })
}

const french = / (?:et|ou|de|du|des|la|le|les|une?|pour|dans|avec|sur|vos|votre|au|aux) |\bl’|\bd’/u
const english = / (?:the|an?|of|to|and|or|for|in|you|your|with|is|on|by|from) /u

/** Names of fiches that are the same in every language. */
const titles = new Set(
  Object.values(content.fiches).flatMap(({ textes }) => [textes.en?.titre, textes.ar?.titre]),
)

/** Texts in French on a page in another language, said to be in that language: read aloud with the wrong voice, and laid out wrong. */
function unmarked(language: Language, page: HTMLElement): readonly string[] {
  if (isFrench(language)) return []
  const own = ownTexts(page).filter((text) => text !== 'Passerelle' && !titles.has(text))
  return language === 'ar'
    ? own.filter((text) => /\p{Ll}{3}/u.test(text) && !/\p{Script=Arabic}/u.test(text))
    : own
        .map((text) => text.replaceAll(/\([^)]*\)/gu, ''))
        .filter((text) => french.test(` ${text} `) && !english.test(` ${text} `))
}

describe.each(languages)('in %s,', (language) => {
  test.each(kinds)('each page of « %s » holds together', async (kind) => {
    const pages = await pagesOf(kind, language)
    expect(pages.length).toBeGreaterThan(0)
    const wrong = pages.flatMap((one) =>
      [
        ...headings(one),
        ...references(one),
        ...menu(one),
        ...missingWords(saidBy(one.html)).map((word) => `no words for ${word}`),
        ...unmarked(language, one.page).map((text) => `not said to be in French: « ${text} »`),
        ...(isFrench(language)
          ? []
          : ownTexts(one.page).filter((text) => /\u00A0[:;?!»]|«\u00A0/u.test(text))
        ).map((text) => `French punctuation: « ${text} »`),
        ...[...one.page.querySelectorAll('a[href^="tel:"]')]
          .filter((link) => link.querySelector('bdi[dir="ltr"]')?.textContent?.match(/^[\d\s]+$/u) === null)
          .map((link) => `a number not kept in its order: ${link.textContent}`),
      ].map((problem) => `${one.path}: ${problem}`),
    )
    expect(wrong).toEqual([])
  })
})
