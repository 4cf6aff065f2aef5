import { describe, expect, test } from 'vitest'
import { closure, contentFiles, entryFiles, pageFiles } from '../../src/build/chunks.ts'
import { manifest } from './site.ts'

test('what a page runs first is its entry and all that it imports, each once', () => {
  expect([...entryFiles(manifest)]).toEqual(['main.js', 'shared.js', 'runtime.js'])
})

test('a chunk reached twice is counted once', () => {
  expect([...closure(manifest, 'src/visite/visite.tsx')]).toEqual([
    'visite.js',
    'shared.js',
    'runtime.js',
    'choices.js',
  ])
})

test('content is found by its own name: French is not easy French', () => {
  expect([...contentFiles(manifest, 'screens/fr')]).toEqual(['screens-fr.js'])
  expect([...contentFiles(manifest, 'screens/fr-x-falc')]).toEqual(['screens-fr-x-falc.js'])
})

test('content that was not built stops the build, and is named', () => {
  expect(() => contentFiles(manifest, 'fiche/vae/fr')).toThrow(
    'The build has no chunk for virtual:passerelle/fiche/vae/fr',
  )
})

describe('a page fetches, after its entry, its words and no others', () => {
  test.each([
    ['accueil', '/', 'fr', ['screens-fr.js']],
    ['inconnue', '/404.html', 'fr', ['screens-fr.js']],
    [
      'fiches',
      '/facile/fiches/',
      'fr-x-falc',
      [
        'screens-fr-x-falc.js',
        'suite-fr-x-falc.js',
        'resumes-fr-x-falc.js',
        'listes-fr-x-falc.js',
        'fiches.js',
      ],
    ],
    [
      'fiche',
      '/fiches/poe/',
      'fr',
      ['screens-fr.js', 'suite-fr.js', 'pages.js', 'fiche-poe-fr.js', 'fiche.js'],
    ],
  ])('%s', (kind, path, language, files) => {
    expect(pageFiles(manifest, kind, path, language)).toEqual(files)
  })

  test('a visit also fetches the rules, the questions and their screen', () => {
    const files = pageFiles(manifest, 'visite', '/questions/', 'fr')
    expect(files).toEqual(
      expect.arrayContaining(['screens-fr.js', 'rules.js', 'questions-fr.js', 'visite.js', 'choices.js']),
    )
    expect(files).not.toContain('main.js')
    expect(files).not.toContain('shared.js')
    expect(files.filter((file) => file.includes('falc'))).toEqual([])
  })
})
