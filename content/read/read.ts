import { existsSync } from 'node:fs'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { blankMark } from '../schema/words.ts'
import { conflictIn } from './conflict.ts'
import { explain, issuesOf } from './explain.ts'
import { explainYaml } from './explain-yaml.ts'
import { ContentError, writePath, type Path, type Problem } from './problem.ts'
import { readText } from './read-text.ts'

/** A YAML file as read: its value, and where each part of it stands. */
export type Sheet = {
  readonly file: string
  readonly value: unknown
  /**
   * For each path, the line, from 1, of its innermost part that exists in the file. The file is read again: most sheets
   * have nothing wrong, and ten thousand documents with their lines would not fit in memory.
   */
  readonly linesOf: (paths: readonly Path[]) => readonly (number | undefined)[]
  /** What its author left to write: the lines that say « À écrire : … ». */
  readonly blanks: readonly Blank[]
}

/**
 * A line that is left to write, and what it asks for: a text; the value beside a remark (after a `#`); the list or the
 * group under one that has its own line.
 */
export type Blank = { readonly line: number; readonly ask: string; readonly kind: 'text' | 'value' | 'group' }

function parse(text: string): { readonly document: Document; readonly lines: LineCounter } {
  const lines = new LineCounter()
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines }
}

function lineOf(document: Document, lines: LineCounter, path: Path): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

function blankKind(before: string): Blank['kind'] {
  if (!/#\s*$/.test(before)) return 'text'
  return before.trim() === '#' ? 'group' : 'value'
}

function blanksIn(text: string): readonly Blank[] {
  if (!text.includes(blankMark)) return []
  return text.split('\n').flatMap((line, index) => {
    const [before = '', ask] = line.split(blankMark)
    return ask === undefined
      ? []
      : [{ line: index + 1, ask: ask.replaceAll(/^\s+|["'\s]+$/g, ''), kind: blankKind(before) }]
  })
}

function textOf(root: string, file: string, report: (problem: Problem) => void): string | undefined {
  if (!existsSync(`${root}/${file}`)) {
    report({ file, path: '', message: 'ce fichier manque ; créez-le à partir d’un fichier voisin' })
    return undefined
  }
  try {
    return readText(root, file)
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    for (const problem of error.problems) report(problem)
    return undefined
  }
}

/** Reads one YAML file (`root` + `file`); what stops the reading is reported, not thrown. */
export function readSheet(root: string, file: string, report: (problem: Problem) => void): Sheet | undefined {
  const text = textOf(root, file, report)
  if (text === undefined) return undefined
  const document = parseDocument(text, { prettyErrors: false })
  const obstacle = conflictIn(text) ?? explainYaml(document)
  if (obstacle) {
    const { line } = parse(text).lines.linePos(obstacle.offset)
    report({ file, line, path: '', message: `le fichier ne se lit pas : ${obstacle.message}` })
    return undefined
  }
  return {
    file,
    value: document.toJS(),
    linesOf: (paths) => {
      const again = parse(readText(root, file))
      return paths.map((one) => lineOf(again.document, again.lines, one))
    },
    blanks: blanksIn(text),
  }
}

/** An unknown key is told where it stands; everything else, where the schema found it. */
function placesOf(issue: z.core.$ZodIssue): readonly Path[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]
}

/** Checks a sheet against a schema; each thing wrong is reported with its line and what is accepted. */
export function check<T>(
  sheet: Sheet,
  schema: z.ZodType<T>,
  report: (problem: Problem) => void,
): T | undefined {
  const result = schema.safeParse(sheet.value, { reportInput: true })
  if (result.success) return result.data
  const found = issuesOf(result.error).flatMap((issue) =>
    placesOf(issue).map((path) => ({ path, message: explain(issue, schema) })),
  )
  for (const problem of placed(sheet, found)) report(problem)
  return undefined
}

/** The checked value of one file; throws a ContentError that says what is wrong in it. */
export function readChecked<T>(root: string, file: string, schema: z.ZodType<T>): T {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const sheet = readSheet(root, file, report)
  const value = sheet && check(sheet, schema, report)
  if (value === undefined) throw new ContentError(problems)
  return value
}

/** Problems of one sheet, each with its file and line. */
export function placed(
  sheet: Sheet,
  found: readonly { readonly path: Path; readonly message: string }[],
): readonly Problem[] {
  const lines = sheet.linesOf(found.map(({ path }) => path))
  return found.map(({ path, message }, index) => {
    const line = lines[index]
    return { file: sheet.file, ...(line === undefined ? {} : { line }), path: writePath(path), message }
  })
}
