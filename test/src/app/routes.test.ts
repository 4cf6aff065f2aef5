// @vitest-environment node
import { expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { questionIds } from '../../../content/questions.ts'
import { plainRoutes, readRoute, writeRoute, type Route } from '../../../src/routes.ts'
import { unlike } from '../support/problems.ts'

const routes: readonly Route[] = [
  ...plainRoutes.map((name) => ({ name })),
  { name: 'fiche', id: 'poe' },
  { name: 'fiche', id: 'espo-esrp-ueros' },
  ...questionIds.map((question) => ({ name: 'changer', question }) as const),
]

const written = languages.flatMap((language) =>
  routes.map((route) => ({ path: writeRoute(route, language), route, language })),
)

test('every address leads back to its screen and its language', () => {
  const wrong = written.flatMap(({ path, route, language }) =>
    unlike(path, readRoute(path), { language, route }),
  )
  expect(wrong).toEqual([])
})

test('every address is forgiven a missing last slash, one too many, and index.html', () => {
  // « /facile » alone is what remains of « /facile/ ».
  const wrong = written.flatMap(({ path }) =>
    [`${path}index.html`, `${path}/`, path.slice(0, -1)].flatMap((typed) =>
      unlike(typed, readRoute(typed), readRoute(path)),
    ),
  )
  expect(wrong).toEqual([])
})

test('no two screens share an address', () => {
  expect(written.length).toBeGreaterThan(200)
  expect(new Set(written.map(({ path }) => path)).size).toBe(written.length)
})

test('an address never holds an answer', () => {
  expect(writeRoute({ name: 'changer', question: 'handicap' }, 'fr')).toBe('/reponses/handicap/')
})

test.each([
  ['/rien/', '/rien/'],
  ['/fiches/poe/plus/', '/fiches/poe/plus/'],
  ['/reponses/couleur/', '/reponses/couleur/'],
  ['/reponses/toString/', '/reponses/toString/'],
  ['/Questions/', '/Questions/'],
  ['/facilement/', '/facilement/'],
  ['/caf%C3%A9/', '/café/'],
])('the address %s is unknown, and is shown as it was typed', (path, shown) => {
  expect(readRoute(path).route).toEqual({ name: 'inconnue', path: shown })
})

test('an address that is badly encoded is unknown, not an error', () => {
  expect(readRoute('/%E0%A4%A/').route).toEqual({ name: 'inconnue', path: '/%E0%A4%A/' })
  expect(readRoute('/fiches/%E0%A4%A/').route).toEqual({ name: 'fiche', id: '%E0%A4%A' })
})

test('an unknown address under « /facile » is unknown in easy French', () => {
  expect(readRoute('/facile/rien/')).toEqual({
    language: 'fr-x-falc',
    route: { name: 'inconnue', path: '/rien/' },
  })
})
