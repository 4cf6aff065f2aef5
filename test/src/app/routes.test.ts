// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { languages } from '../../../content/languages.ts'
import { questionIds } from '../../../content/questions.ts'
import { plainRoutes, readRoute, writeRoute, type Route } from '../../../src/routes.ts'

const routes: readonly Route[] = [
  ...plainRoutes.map((name) => ({ name })),
  { name: 'fiche', id: 'poe' },
  { name: 'fiche', id: 'espo-esrp-ueros' },
  ...questionIds.map((question) => ({ name: 'changer', question }) as const),
]

describe.each(languages)('in %s', (language) => {
  test.each(routes.map((route) => [writeRoute(route, language), route] as const))(
    'the address %s leads back to its screen',
    (path, route) => {
      expect(readRoute(path)).toEqual({ route, language })
    },
  )

  test.each(routes.map((route) => writeRoute(route, language)))(
    'the address %s is forgiven a missing last slash, one too many, and index.html',
    (path) => {
      const read = readRoute(path)
      expect(readRoute(`${path}index.html`)).toEqual(read)
      expect(readRoute(`${path}/`)).toEqual(read)
      // « /facile » alone is what remains of « /facile/ ».
      expect(readRoute(path.slice(0, -1))).toEqual(read)
    },
  )
})

test('no two screens share an address', () => {
  const paths = languages.flatMap((language) => routes.map((route) => writeRoute(route, language)))
  expect(new Set(paths).size).toBe(paths.length)
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
