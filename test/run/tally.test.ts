import { expect, test } from 'vitest'
import { summary, tallyOf } from './tally.ts'

const passing = { numPassedTests: 3, numFailedTests: 0, testResults: [] }

test('tests are counted one by one', () => {
  expect(tallyOf({ ...passing, numFailedTests: 2 }, false)).toEqual({ passed: 3, failed: 2 })
})

test('a test file that cannot run counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] }
  expect(tallyOf({ ...passing, testResults: [broken, broken] }, false)).toEqual({ passed: 3, failed: 2 })
})

test('a failure outside any test, or no report at all, still fails', () => {
  expect(tallyOf(passing, false)).toEqual({ passed: 3, failed: 1 })
  expect(tallyOf(undefined, false)).toEqual({ passed: 0, failed: 1 })
})

test('the last line adds up the steps', () => {
  expect(
    summary([
      { passed: 3, failed: 1 },
      { passed: 1, failed: 0 },
    ]),
  ).toBe('4 passed, 1 failed')
})
