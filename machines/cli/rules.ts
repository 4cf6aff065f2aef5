import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ContentError, type Problem } from '../../content/read/problem.ts'
import { check, readSheet } from '../../content/read/read.ts'
import { bareme, type Bareme } from '../../content/schema/bareme.ts'
import { opco, type Opco } from '../../content/schema/opco.ts'
import { pays, type Pays } from '../../content/schema/pays.ts'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')

/** Reads and checks one content file; throws a ContentError that says what is wrong in it. */
function fileNow<T>(file: string, schema: Parameters<typeof check<T>>[1]): T {
  const problems: Problem[] = []
  const report = (problem: Problem): void => void problems.push(problem)
  const sheet = readSheet(root, `content/${file}.yaml`, report)
  const value = sheet && check(sheet, schema, report)
  if (value === undefined) throw new ContentError(problems)
  return value
}

/** The rules of one OPCO, as they are written now. */
export function opcoNow(id: string): Opco {
  return fileNow(`opco/${id}`, opco)
}

/** One funding rule, as it is written now. */
export function baremeNow(id: string): Bareme {
  return fileNow(`baremes/${id}`, bareme)
}

/** The funding rules whose id begins so, by id, as they are written now. */
export function baremesNow(prefix: string): Readonly<Record<string, Bareme>> {
  const ids = readdirSync(`${root}/content/baremes`)
    .filter((file) => file.startsWith(prefix) && file.endsWith('.yaml'))
    .map((file) => file.replace(/\.yaml$/u, ''))
  return Object.fromEntries(ids.map((id) => [id, baremeNow(id)]))
}

/** The countries, as they are written now. */
export function paysNow(): Pays {
  return fileNow('pays', pays)
}
