import { expect, test } from 'vitest'
import { versionOf } from '../../src/build/version.ts'
import { manifest } from './site.ts'

test('a build of the same files has the same version, in whatever order they are listed', () => {
  const turned = Object.fromEntries(Object.entries(manifest).toReversed())
  expect(versionOf(turned)).toBe(versionOf(manifest))
})

test('another version is told as soon as one file, code or style, is another', () => {
  const { 'index.html': main, ...rest } = manifest
  const others = [
    { ...rest, 'index.html': { ...main, file: 'main-2.js' } },
    { ...rest, 'index.html': { ...main, file: 'main.js', css: ['main-2.css'] } },
    rest,
  ]
  const versions = [manifest, ...others].map(versionOf)
  expect(new Set(versions).size).toBe(versions.length)
})
