import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { compile } from '../../../content/compile/compile.ts'
import { ContentError, tell } from '../../../content/read/problem.ts'
import { questionIds } from '../../../content/questions.ts'
import { today } from '../../support/today.ts'

export { today }

/** The fiche of a small tree, which the tests change. */
export const fiche = 'fiches/poe.yaml'

/** A throw-away content folder: the real one, with a single short fiche in place of all. */
export type Tree = {
  readonly root: string
  /** Replaces the first `before` of a file of content/ by `after`; throws when it is not there. */
  readonly change: (file: string, before: string, after: string) => void
  /** Replaces a whole word in every parcours. */
  readonly renameInParcours: (before: string, after: string) => void
  readonly write: (file: string, text: string) => void
  readonly remove: (file: string) => void
  readonly read: (file: string) => string
  /** What an author reads of what a test has changed, one problem an item; empty when all is well. */
  readonly problems: (when?: { readonly publication: boolean }) => readonly string[]
  /** What deserves a look; none when something is wrong. */
  readonly warnings: () => readonly string[]
}

const folders = ['acteurs', 'annuaire', 'parcours', 'locales'] as const
const lists = readdirSync('content').filter((file) => file.endsWith('.yaml'))

/** What an author reads of a tree, one problem an item. */
function told(root: string, publication: boolean): Record<'problems' | 'warnings', readonly string[]> {
  try {
    return { problems: [], warnings: compile(root, today, publication).warnings.map(tell) }
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return { problems: error.problems.map(tell), warnings: [] }
  }
}

/** A problem wherever its line has moved to. */
function lineless(problem: string): string {
  return problem.replace(/:\d+ /, ' ')
}

let known: ReadonlySet<string> | undefined

/** What is wrong with the parts of the real content that a tree takes: another test tells it. */
function knownProblems(): ReadonlySet<string> {
  if (!known) {
    const { root } = plant()
    const { problems, warnings } = told(root, false)
    rmSync(root, { recursive: true })
    known = new Set([...problems, ...warnings].map(lineless))
  }
  return known
}

function ours(problems: readonly string[]): readonly string[] {
  return problems
    .filter((problem) => !knownProblems().has(lineless(problem)))
    .map((problem) => problem.replace(questionIds.join(', '), '(toutes les questions)'))
}

/** Plants a small content tree that compiles. */
export function plant(): Tree {
  mkdirSync('node_modules/.cache', { recursive: true })
  const root = mkdtempSync('node_modules/.cache/content-')
  const at = (file: string): string => join(root, 'content', file)
  for (const part of [...lists, ...folders]) cpSync(join('content', part), at(part), { recursive: true })
  // The cases to practise on are of all the fiches.
  writeFileSync(at('exercices.yaml'), '[]\n')
  cpSync('test/content/support/sample', at('fiches'), { recursive: true })
  return {
    root,
    change: (file, before, after) => {
      const text = readFileSync(at(file), 'utf8')
      if (!text.includes(before)) throw new Error(`${file} does not hold « ${before} »`)
      writeFileSync(
        at(file),
        text.replace(before, () => after),
      )
    },
    renameInParcours: (before, after) => {
      for (const file of readdirSync(at('parcours')).map((name) => at(`parcours/${name}`)))
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(new RegExp(`\\b${before}\\b`, 'g'), after))
    },
    write: (file, text) => {
      mkdirSync(dirname(at(file)), { recursive: true })
      writeFileSync(at(file), text)
    },
    remove: (file) => rmSync(at(file)),
    read: (file) => readFileSync(at(file), 'utf8'),
    problems: ({ publication } = { publication: false }) => ours(told(root, publication).problems),
    warnings: () => ours(told(root, false).warnings),
  }
}

/** Plants a tree for the test that runs; it goes when the test ends. */
export function planted(): Tree {
  const tree = plant()
  onTestFinished(() => rmSync(tree.root, { recursive: true }))
  return tree
}
