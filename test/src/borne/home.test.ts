// @vitest-environment node
import { expect, test } from 'vitest'
import { isHome } from '../../../src/borne/home.ts'

test('a kiosk is told by its address, and by nothing near it', () => {
  const paths = [
    '/borne/',
    '/borne',
    '/borne//',
    '/borne/index.html',
    '/',
    '/bornes/',
    '/borne/x/',
    '/en/borne/',
  ]
  expect(paths.filter(isHome)).toEqual(paths.slice(0, 4))
})
