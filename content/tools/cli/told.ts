import { ContentError, tell } from '../../read/problem.ts'

/** Runs a command; what is wrong in the content is told line by line, and ends it with an error. */
export function told(command: () => void): void {
  try {
    command()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    for (const problem of error.problems) console.error(`à corriger ${tell(problem)}`)
    console.error(`${error.problems.length} à corriger.`)
    process.exitCode = 1
  }
}
