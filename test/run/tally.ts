/** How much of a step holds: tests for Vitest, the step itself for the others. */
export type Tally = { readonly passed: number; readonly failed: number }

/** What we read of Vitest's JSON report. */
export type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

function brokenFiles({ testResults }: Report): number {
  return testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
  ).length
}

/** Counts tests; a file that could not run, or a failure outside any test, counts as one failed. */
export function tallyOf(report: Report | undefined, succeeded: boolean): Tally {
  const passed = report?.numPassedTests ?? 0
  const failed = report === undefined ? 0 : report.numFailedTests + brokenFiles(report)
  return { passed, failed: succeeded ? failed : Math.max(failed, 1) }
}

/** The last line of a run. */
export function summary(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0)
  return `${sum('passed')} passed, ${sum('failed')} failed`
}
