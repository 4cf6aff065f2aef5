import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { compile } from '../../content/compile.ts'
import { ContentError, tell } from '../../content/problem.ts'
import { questionIds } from '../../content/questions.ts'

/** A day before every review date of the real content. */
export const today = '2026-11-21'

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
  /** What an author reads, one problem an item; empty when all is well. */
  readonly problems: () => readonly string[]
  readonly warnings: () => readonly string[]
}

const parts = [
  'catalogue.yaml',
  'glossaire.yaml',
  'etapes.yaml',
  'sorties.yaml',
  'pays.yaml',
  'acteurs',
  'parcours',
  'locales',
] as const

function problemsOf(root: string): readonly string[] {
  try {
    compile(root, today)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map((problem) =>
      tell(problem).replace(questionIds.join(', '), '(toutes les questions)'),
    )
  }
}

/** Plants a small content tree that compiles. */
export function plant(): Tree {
  mkdirSync('node_modules/.cache', { recursive: true })
  const root = mkdtempSync('node_modules/.cache/content-')
  const at = (file: string): string => join(root, 'content', file)
  for (const part of parts) cpSync(join('content', part), at(part), { recursive: true })
  cpSync('test/content/sample', at('fiches'), { recursive: true })
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
    problems: () => problemsOf(root),
    warnings: () => compile(root, today).warnings.map(tell),
  }
}

/** Plants a tree for the test that runs; it goes when the test ends. */
export function planted(): Tree {
  const tree = plant()
  onTestFinished(() => rmSync(tree.root, { recursive: true }))
  return tree
}
