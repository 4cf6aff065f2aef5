import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { firstSections } from '../../content/first-words.ts'
import { content } from '../support/content.ts'

const imported = /^(?:import|export)\b(?!\s+type\b)[^'"]*['"](\.[^'"]+)['"]/gm
const named = /['"`]([a-z][a-z-]*)\.[a-z$]/g

/** The code that runs with a file before anything else is fetched: what it imports, and what that imports. */
function closure(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imported))
    closure(join(dirname(file), path), seen)
  return seen
}

const sections = Object.keys(content.words.fr.ecrans)
const isLater = (section: string): boolean => sections.includes(section) && !firstSections.has(section)

/** The sections of later words that a file asks for: « plan.rouvrir » → plan. */
function laterIn(file: string): readonly string[] {
  return [...readFileSync(file, 'utf8').matchAll(named)].map(([, section = '']) => section).filter(isLater)
}

test('the screens that come first ask for the words that come first', () => {
  const files = [
    ...closure('src/main.tsx'),
    ...closure('src/visite/visite.tsx'),
    ...closure('src/borne/boot.tsx'),
  ]
  expect(files.length).toBeGreaterThan(60)
  const wrong = files.flatMap((file) => laterIn(file).map((section) => `${file} asks for « ${section} »`))
  expect([...new Set(wrong)]).toEqual([])
})

test('every section that comes first is one of the words', () => {
  expect([...firstSections].filter((section) => !sections.includes(section))).toEqual([])
})
