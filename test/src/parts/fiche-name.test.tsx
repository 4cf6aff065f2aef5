import { expect, test } from 'vitest'
import { fullTitle } from '../../../content/full-title.ts'
import { languages } from '../../../content/languages.ts'
import { resumes } from '../../../content/pages/resumes.ts'
import { FicheName } from '../../../src/parts/fiche-name.tsx'
import { namePieces, nameOf } from '../../../src/parts/name-of.ts'
import { content } from '../../support/content.ts'
import { print } from '../support/screens.tsx'

test.each(languages)('a fiche’s name reads as its one line does, its French marked, in %s', (language) => {
  const wrong = Object.values(resumes(content, language).fiches).flatMap((words) => {
    const name = namePieces(words)
    const shown = print(<FicheName {...name} />, { language })
    const marked = [...shown.querySelectorAll('[lang="fr"]')].map((one) => one.textContent)
    const french = [name.nomFrancais, name.sigle].filter((one) => one !== null)
    const right =
      shown.textContent === nameOf(words) &&
      nameOf(words).startsWith(fullTitle(words)) &&
      (language === 'en' || language === 'ar' ? marked.join() === french.join() : marked.length === 0)
    return right ? [] : [words.id]
  })
  expect(wrong).toEqual([])
})

test('English and Arabic say the French names of most fiches', () => {
  for (const language of ['en', 'ar'] as const) {
    const { fiches } = resumes(content, language)
    const said = Object.values(fiches).filter(({ nomFrancais }) => nomFrancais !== null)
    expect(said.length).toBeGreaterThan(30)
  }
})

test.each(languages)('in %s a fiche says no sigle twice', (language) => {
  const twice = Object.values(resumes(content, language).fiches).flatMap((words) =>
    (words.sigle ?? '')
      .split(' / ')
      .filter(
        (one) =>
          one !== '' && nameOf(words).split(new RegExp(`(?<![\\p{L}-])${one}(?![\\p{L}-])`, 'u')).length > 2,
      ),
  )
  expect(twice).toEqual([])
})
