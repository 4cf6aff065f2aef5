import { readFileSync } from 'node:fs'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Short files that take long: they begin first, or the last of them would run alone. */
const long = /\/(result-length|carte-whole|accessibility|every-visit|every-page|laws|others|link)\.test\./u

function asksForNode({ moduleId }: TestSpecification): boolean {
  return readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment node')
}

/** The files of a project by their environment, so that a worker goes on with what it has loaded: another environment starts another worker. */
export class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- no array: the order of Vitest
    const sorted = await super.sort(files)
    const projects = [...new Set(sorted.map(({ project }) => project))]
    const rank = (one: TestSpecification): number =>
      3 * projects.indexOf(one.project) + (asksForNode(one) ? 2 : long.test(one.moduleId) ? 0 : 1)
    return sorted
      .map((one) => ({ one, place: rank(one) }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ one }) => one)
  }
}
