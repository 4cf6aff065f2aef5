import { globSync } from 'node:fs'
import { posix } from 'node:path'
import type { Files } from './tree.ts'

/** What browsers run of content; every other room is closed, those to come too. */
const open = /^content\/(?:(?:lieux|search)\/.*|[^/]+)$/

/** Every module of a closed room of the real content. */
const closed: readonly string[] = globSync('content/**/*.ts')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !open.test(file))
  .toSorted()

/** The closed rooms. */
export const closedRooms: readonly string[] = [...new Set(closed.map((file) => file.split('/')[1] ?? ''))]

/** The modules of the closed rooms, with nothing in them but a value and its type. */
export const closedModules: Files = Object.fromEntries(
  closed.map((file) => [file, ['export const value = 1', 'export type Value = typeof value']]),
)

function leaksInto(layers: readonly string[], files: readonly string[], kind: string, taken: string): Files {
  return Object.fromEntries(
    layers.flatMap((layer) =>
      files.map((file) => {
        const path = posix.relative(layer, file)
        const from = path.startsWith('.') ? path : `./${path}`
        return [`${layer}/${kind}-of-${file.replaceAll(/\W/g, '-')}.ts`, `export ${taken} from '${from}'`]
      }),
    ),
  )
}

/** Values taken out of each closed module: into a screen, a decision, a word that everyone may import. */
export const leakedValues: Files = leaksInto(
  ['src', 'machines', 'content', 'content/lieux', 'content/search'],
  closed,
  'value',
  '{ value }',
)

/** Types taken out of the rooms that Node alone runs: screens and decisions know nothing of those. */
export const leakedTypes: Files = leaksInto(
  ['src', 'machines'],
  closed.filter((file) => /^content\/(?:checks|compile|read|tools)\//.test(file)),
  'type',
  'type { Value }',
)
