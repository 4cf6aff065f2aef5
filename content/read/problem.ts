/** A place inside a file: `['publics', 0, 'nom']`. */
export type Path = readonly PropertyKey[]

/** Something wrong in a content file, told to the person who wrote it. */
export type Problem = {
  /** Path from the project's root. */
  readonly file: string
  /** Line in that file, from 1, when known. */
  readonly line?: number
  /** Place inside the file: `publics[0].criteres[1].parmi[0]`; empty for the whole file. */
  readonly path: string
  /** What is wrong and what is accepted. */
  readonly message: string
}

/** Writes a problem on one line: file, line, place, what is wrong. */
export function tell(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
  return problem.path === ''
    ? `${place} : ${problem.message}`
    : `${place} · ${problem.path} : ${problem.message}`
}

/** Bad content, with every problem found; `message` lists them all. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(tell).join('\n'))
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** Writes a path inside a file: `['publics', 0, 'nom']` → `publics[0].nom`. */
export function writePath(path: Path): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`,
    )
    .join('')
}
