import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assets } from './support/bundle.ts'
import { newerInCode } from './support/newer-in-code.ts'
import { newerInCss } from './support/newer-in-css.ts'

const ours = 'a name of ours or of a library, which the browser has too'
const asked = 'asked for before it is used'

/** Names in the code that a promised browser lacks, and why it does without. */
const harmless: Readonly<Record<string, string>> = {
  contacts: ours,
  displayName: ours,
  external: ours,
  role: ours,
  share: ours,
  connection: asked,
  checkVisibility: asked,
  databases: asked,
  getTextInfo: asked,
  orientation: asked,
  popover: asked,
  userAgentData: asked,
  inert: 'false where it is unknown, and aria-hidden stands beside it',
  startViewTransition: 'React calls it for <ViewTransition> alone',
  'AbortSignal.timeout': 'given by mendAbortSignal where it lacks',
}

/** Styles that a promised browser lacks, and what its visitors see. */
const lessFine: Readonly<Record<string, string>> = {
  '::-webkit-search-cancel-button': 'a cross in the field, in Firefox never',
  '@media (forced-colors)':
    'where the system chooses the colours, stations passed and to come look alike, and say so in words',
  '@media (scripting)': 'without JavaScript, buttons that do nothing stand beside the sentence that says so',
  '@page': 'the margins of the browser on paper',
  'align-content: start': 'nothing: grids have had it since they exist, only flexible boxes had not',
  'break-after: avoid': 'on paper, a heading may end a page',
  'accent-color': 'the tint of a checked box',
  'forced-color-adjust': 'a pictogram may stand on a tile of the colours of the system',
  'forced-color-adjust: none': 'a pictogram may stand on a tile of the colours of the system',
  outline: 'a ring with square corners',
  'text-wrap': 'headings break where they may',
  'text-wrap: balance': 'headings break where they may',
}

const sheets = readdirSync('dist/assets')
  .filter((file) => file.endsWith('.css'))
  .map((file) => [file, readFileSync(`dist/assets/${file}`, 'utf8')] as const)

/** What is found in any file and stands in no list; what stands in a list and is found nowhere. */
function compared(
  files: Iterable<readonly [string, string]>,
  newerIn: (text: string) => readonly string[],
  allowed: Readonly<Record<string, string>>,
): readonly string[] {
  const found = [...files].flatMap(([file, text]) => newerIn(text).map((name) => ({ file, name })))
  const names = new Set(found.map(({ name }) => name))
  return [
    ...found.filter(({ name }) => !(name in allowed)).map(({ file, name }) => `${file}: ${name}`),
    ...Object.keys(allowed)
      .filter((name) => !names.has(name))
      .map((name) => `nowhere: ${name}`),
  ]
}

describe('what is shipped runs in the oldest browsers that we promise', () => {
  test('its code uses nothing newer', () => {
    expect(compared(assets, newerInCode, harmless)).toEqual([])
  })

  test('its styles need nothing newer', () => {
    expect(compared(sheets, newerInCss, lessFine)).toEqual([])
  })

  test.for([
    ['a.toSorted()', 'toSorted'],
    ['a.findLast(f)', 'findLast'],
    ['a[`with`](0, 1)', 'with'],
    ['Object.groupBy(a, f)', 'Object.groupBy'],
    ['URL.canParse(a)', 'URL.canParse'],
    ['new Float16Array(1)', 'Float16Array'],
    ['a.values().map(f)', 'Iterator.map'],
    ['new Set(a).isSubsetOf(b)', 'isSubsetOf'],
    ['class A { static { f() } }', 'static { }'],
    ['/(?<=a)b/.test(c)', '(?<=…)'],
    ['new RegExp(`(?<!a)${b}`)', '(?<=…)'],
    ['/[a--b]/v.test(c)', '/…/v'],
  ] as const)('%s would be found', ([code, name]) => {
    expect(newerInCode(code)).toEqual([name])
  })

  test.for([
    ['a{height:100dvh}', 'dvh'],
    ['a{color:oklch(1 0 0)}', 'oklch()'],
    ['a{color:light-dark(red,tan)}', 'light-dark()'],
    ['a:has(b){color:red}', ':has'],
    ['@container (width>1em){a{color:red}}', '@container'],
    ['@media (width>1em){a{color:red}}', '@media (a < b)'],
    ['a{color:red;& b{color:tan}}', '&'],
  ] as const)('%s would be found', ([css, name]) => {
    expect(newerInCss(css)).toContain(name)
  })

  test('what an older style or @supports stands for is none', () => {
    expect(newerInCss('a{height:100vh;height:100dvh}')).toEqual([])
    expect(newerInCss('@supports selector(:has(a)){@media print{a:has(b){color:red}}}b{color:red}')).toEqual(
      [],
    )
  })
})

/** A style sheet as a browser of before `@layer` reads it. */
function unlayered(css: string): string {
  const start = css.indexOf('@layer')
  if (start === -1) return css
  const [open, end] = [css.indexOf('{', start), css.indexOf(';', start)]
  if (end !== -1 && end < open) return css.slice(0, start) + unlayered(css.slice(end + 1))
  let depth = 0
  let at = open
  do {
    depth += css[at] === '{' ? 1 : css[at] === '}' ? -1 : 0
    at += 1
  } while (depth > 0)
  return css.slice(0, start) + unlayered(css.slice(at))
}

test('a browser of before @layer finds no style at all: it reads plain pages, whole', () => {
  expect(sheets.map(([file, css]) => [file, unlayered(css).trim()])).toEqual(
    sheets.map(([file]) => [file, '']),
  )
})
