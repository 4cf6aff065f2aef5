import { existsSync, readFileSync } from 'node:fs'
import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { z } from 'zod'
import { explain } from './explain.ts'
import { explainYaml } from './explain-yaml.ts'
import { writePath, type Problem } from './problem.ts'

/** A YAML file as read: its value, and where each part of it stands. */
export type Sheet = {
  readonly file: string
  readonly value: unknown
  /** The line, from 1, of the innermost part of `path` that exists in the file. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined
}

function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
  }
  return undefined
}

/** Reads one YAML file (`root` + `file`); what stops the reading is reported, not thrown. */
export function readSheet(root: string, file: string, report: (problem: Problem) => void): Sheet | undefined {
  if (!existsSync(`${root}/${file}`)) {
    report({ file, path: '', message: 'ce fichier manque ; créez-le à partir d’un fichier voisin' })
    return undefined
  }
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(`${root}/${file}`, 'utf8'), {
    lineCounter: lines,
    prettyErrors: false,
  })
  const obstacle = explainYaml(document)
  if (obstacle) {
    const { line } = lines.linePos(obstacle.offset)
    report({ file, line, path: '', message: `le fichier ne se lit pas : ${obstacle.message}` })
    return undefined
  }
  return { file, value: document.toJS(), lineOf: (path) => lineOf(document, lines, path) }
}

/** An unknown key is told where it stands; everything else, where the schema found it. */
function placesOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
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
  for (const issue of result.error.issues)
    for (const path of placesOf(issue)) {
      const line = sheet.lineOf(path)
      report({
        file: sheet.file,
        ...(line === undefined ? {} : { line }),
        path: writePath(path),
        message: explain(issue, schema),
      })
    }
  return undefined
}
